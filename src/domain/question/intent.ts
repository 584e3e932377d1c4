import type { Intent, Period } from "./answer.ts";
import type { Comparison } from "./clauses.ts";
import type { Cue } from "./cues.ts";
import type { Term } from "./term.ts";

interface Signs {
  readonly plain: string;
  readonly cues: ReadonlySet<Cue>;
  readonly terms: readonly Term[];
  readonly period: Period | undefined;
  readonly weekend: boolean;
  readonly comparison: Comparison | undefined;
}

const NOT_DAYS =
  /\b(hur manga|how many) (?!(fler |more )?(dagar|veckor|manader|timmar|days|weeks|months|arbetsdagar (kvar|till)))/u;
/** What is asked for is named as events: "vilka händelser handlar om skatteprognosen?" */
const LISTS =
  /^(hej |och )?(vilka|which|what|lista|visa|list|show|ge mig|rakna upp)( (alla|samtliga|all|mig))?( \w+)? (handelser\w*|moten\w*|punkter|aktiviteter|stoppdatum|utskick|beslut|tillfallen|events|meetings|decisions|mailings|deadlines)\b/u;
/** "Hur många dagar är det?": to what was spoken of. */
const BARE_LENGTH =
  /^(och |hej |and )?(hur manga|how many) (fler |more )?(dagar|veckor|manader|days|weeks|months)( (ar|blir|tar|har|is|are|do|does)( det| vi| jag| we| i| that| it| there)?)?( (kvar|dit|till|da|bort|left|have|to go|away|until then|pa (mig|oss)))*$/u;
/** "Hur många dagar pågår remissen?": when it begins and ends. */
const DURATION =
  /\b(hur manga|how many) (dagar|veckor|manader|days|weeks|months) (pagar|varar|haller|tar|racker|does|is|will|lasts?)\b/u;
/** "Är det möte på måndag?" asks what there is that day. */
const IS_THERE_ANY =
  /^(hej )?(ar det|har (vi|jag|ni|man)|finns det|is there|are there|do we have|blir det)\b/u;
const REMAINS = /^(hej )?(vad|what|hur mycket)\b.*\b(kvar|aterstar|aterstaende|left|remains|remaining)\b/u;
const WHAT_IS = /^(?:hej )?(vad|what) (ar|is|betyder|means?|star|innebar|s|ar det for)\b/u;

/** What a question wants, from its turns of phrase; the order settles questions that hold several. */
export function intentOf(signs: Signs): Intent {
  const { plain, cues, terms, comparison } = signs;
  const hasPeriod = signs.period !== undefined || signs.weekend;
  const has = (cue: Cue): boolean => cues.has(cue);
  if (comparison) return "compare";
  if (BARE_LENGTH.test(plain) && terms.length === 0) return "days-left";
  if (has("daysLeft") && !NOT_DAYS.test(plain)) return "days-left";
  if (DURATION.test(plain)) return "when";
  if (has("count")) return "count";
  if (has("where") && /^(hej |och )?(var|vart|where)\b/u.test(plain)) return "where";
  const kindOnly = terms
    .filter((term) => term.soft !== true)
    .every((term) => term.kind !== undefined || (term.sort === "role" && !/\b(eller|or)\b/u.test(plain)));
  if (IS_THERE_ANY.test(plain) && hasPeriod && kindOnly && terms.length > 0 && !has("who") && !has("time"))
    return "list-period";
  if (asksStatus(signs)) return "status";
  if (
    has("status") &&
    signs.period?.label.kind === "day" &&
    terms.some((term) => term.kind === undefined && term.soft !== true) &&
    !has("happens") &&
    !has("when")
  )
    return "status";
  if (has("who") || (INVITES.test(plain) && terms.length > 1)) return "who";
  if (has("time")) return "when";
  if (signs.weekend) return has("count") ? "count" : "list-period";
  if (LISTS.test(plain) && !has("when"))
    return terms.some((term) => term.sort === "role") ? "list-role" : "list-period";
  if (
    /\b(hur lange (pagar|varar|ar|haller|tar)|hur lang (ar|tid tar)|how long (is|does|will))\b/u.test(plain)
  )
    return "when";
  if (has("where")) return "where";
  if (!has("when") && terms.length === 0 && REMAINS.test(plain)) return "list-period";
  const listed = listIntent(signs);
  if (
    has("when") &&
    (isPresence(plain, terms) ||
      (/^(hej )?vilka (dagar|datum|tillfallen|tider)\b/u.test(plain) && namesBodyOnly(terms)))
  )
    return "list-role";
  if (has("when")) return has("next") && has("nextOpen") ? "what-next" : "when";
  if (has("purpose") && decidesAll(terms) && signs.period?.label.kind !== "day") return "list-role";
  const whatThen = has("happens") || /\b(vad galler|what applies)\b/u.test(plain);
  if (has("purpose") && !(hasPeriod && terms.length === 0 && whatThen)) return "purpose";
  if (hasPeriod && terms.length === 0 && whatThen) return "list-period";
  if (asksWhatHappensAt(signs)) return "purpose";
  if (has("nextOpen") && !hasPeriod) return "what-next";
  if (
    !hasPeriod &&
    /\b(det senaste|hande senast|the last thing|senaste (handelsen|som hande)|last happened|sista (handelsen|punkten|steget|momentet))\b/u.test(
      plain,
    )
  )
    return "what-next";
  if (listed) return listed;
  if (has("next") && !hasPeriod) return "what-next";
  if (
    /^(hej )?(gar det|kan (man|jag|vi)|far (man|jag|vi)|maste (man|jag|vi)|ska (man|jag|vi)|behover (man|jag|vi)|can|may|must|do i|is it possible)\b/u.test(
      plain,
    ) &&
    !hasPeriod &&
    !has("when") &&
    !has("daysLeft")
  )
    return "purpose";
  if (WHAT_IS.test(plain) && terms.length > 0)
    return terms.some((term) => term.kind === "stoppdatum") ? "when" : "purpose";
  if (namesBodyOnly(terms)) return "list-role";
  if (hasPeriod && terms.length === 0) return "list-period";
  return "when";
}

/** "Vad händer på budgetdagen?" asks what that day is for. */
function asksWhatHappensAt({ plain, terms, period }: Signs): boolean {
  const named = terms.some((term) => term.sort === "topic" && term.soft !== true);
  return named && (period === undefined || period.label.kind === "day") && HAPPENS_AT.test(plain);
}

const HAPPENS_AT =
  /^(hej |och )?(vad|what) (hander|sker|ska handa|gors|gor (vi|man|ni)|ska (vi|man) gora|happens|is happening|goes on|will happen) (pa|under|vid|at|on|during|in) (?!(vecka|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)\b)/u;

/** "Har KF tagit rambudgeten än?", "pågår remissen?": whether it has been, is or is to come. */
function asksStatus({ plain, cues, terms, period }: Signs): boolean {
  const hard = terms.filter((term) => term.soft !== true);
  if (/^(hej )?hur gick\b/u.test(plain)) return hard.length > 0;
  if (!cues.has("status")) return false;
  if (/^(hej )?(pagar|haller)\b/u.test(plain)) return hard.length > 0;
  if (cues.has("happens") || cues.has("next")) return cues.has("passed") && cues.has("outcome");
  if (cues.has("passed") || cues.has("outcome")) return true;
  const named =
    hard.some((term) => term.sort === "topic") ||
    hard.some((term) => term.kind !== undefined && term.kind !== "meeting");
  return (
    named &&
    period === undefined &&
    !cues.has("when") &&
    !cues.has("who") &&
    !cues.has("where") &&
    /^(hej )?(har|ar|has|have|is|did|was|var)\b/u.test(plain)
  );
}

/** "Ska gruppledarna vara med på FFU?" */
const INVITES =
  /^(hej )?(ska|skall|far|bor|maste|deltar|brukar|kommer|is|are|do|does|should|will)\b.*\b(vara med|med pa|delta|deltar|narvara|kallas|bjuds|attend|participate|take part|invited)\b/u;

/** "Vad beslutar KF om under året?": all its decisions. */
function decidesAll(terms: readonly Term[]): boolean {
  const hard = terms.filter((term) => term.soft !== true);
  return (
    hard.some((term) => term.kind === "decision") &&
    hard.some((term) => term.sort === "role") &&
    hard.every((term) => term.sort !== "topic")
  );
}

/** "Kommundirektörens möten": a body or role and nothing else. */
function namesBodyOnly(terms: readonly Term[]): boolean {
  const hard = terms.filter((term) => term.soft !== true);
  return (
    hard.some((term) => term.sort === "role") &&
    hard.every((term) => term.sort === "role" || term.kind === "meeting")
  );
}

/** "När är kommunalråden med?": all that they are in. */
function isPresence(plain: string, terms: readonly Term[]): boolean {
  const hard = terms.filter((term) => term.soft !== true);
  return (
    hard.length > 0 &&
    hard.every((term) => term.sort === "role") &&
    /\b(med|deltar|inblanda\w*|involvera\w*|berors)\b/u.test(plain)
  );
}

function listIntent({ cues, terms, period, weekend }: Signs): Intent | undefined {
  const hasPeriod = period !== undefined || weekend;
  const named = terms.some((term) => term.sort === "topic" && term.soft !== true);
  // "Vad gör KLG på strategiska dagen?" is about that day, not about all that they do.
  if (named && !hasPeriod && cues.has("todo") && !cues.has("list") && !cues.has("happens")) return "purpose";
  const asks = cues.has("happens") || cues.has("list") || cues.has("todo");
  if (!asks && !hasPeriod) return undefined;
  const hasRole = terms.some((term) => term.sort === "role");
  if (asks && hasRole) return "list-role";
  if (asks) return "list-period";
  return undefined;
}
