import type { EventKind } from "../calendar/calendar-event.ts";
import type { CalendarIndex } from "./calendar-index.ts";
import { spanOfMatch, type Reading } from "./reading.ts";
import { stemOf } from "./stem.ts";
import type { Option, Term } from "./term.ts";

interface VerbRule {
  readonly pattern: RegExp;
  readonly kind?: "stoppdatum" | "meeting" | "mailing";
  readonly decides?: true;
  /** Words of the calendar that say the same. */
  readonly words: readonly string[];
  readonly soft?: true;
  /** The verb itself may stand in the event. */
  readonly own?: true;
}

/** What verbs say of the event that is meant: what is decided is a decision, what is sent out is a mailing. */
const RULES: readonly VerbRule[] = [
  {
    pattern:
      /\b(boka(r|s|t|de)?( in)?|kalla(r|s|t|de)?( in)?|skriv(er|s|a|it)?|skrev|uppratta(r|s|t|de)?|dokumentera(r|s)?|informera(r|s|t|de)?|foredra(r|s|git)?|foredragande|presentera(r|s|t|de)?|inled(er|s|a)|books?|writes?|presents?|informs?)\b/gu,
    words: [],
    own: true,
    soft: true,
  },
  {
    pattern:
      /\b(beslut(as|ar|a|at|ats|ad|ade|at|en)|bestam(s|mer|mas|ma|de|des|ts)|spika(s|r|t|ts|des)|anta(s|r|git|gits|gen|gna|ga)?|antaget|faststall\w*|godkann\w*|godkan[dt]\w*|klubba\w*|(tar|tas|ta|tagit|tog|fattar|fattas|fatta|fattat) (\w+ )?beslut(et|en)?|tagit|decid\w+|adopt\w*|approv\w*)\b/gu,
    decides: true,
    words: ["beslut", "fastställs", "antas", "godkänns", "godkännande"],
  },
  {
    pattern:
      /\b(skicka(s|r|de|t|ts|des)? (?!in\b)(ut)?|skicka(s|r|de|t|ts|des)?$|utskickad\w*|sand(s|er|as|a|e)( ut)?|distribu\w*|mail(ar|as|a|ats)?( ut)?|mejl(ar|as|a|ats)?( ut)?|(gar|kommer|gick|ga|komma) ut\b|ut pa|send(s|ing)?|(?<!for )sent|mailed|distributed)/gu,
    kind: "mailing",
    words: ["skickas", "utskick", "sänds"],
  },
  {
    pattern:
      /\b(lamna(s|r|t|ts|de|d)?( in| inne| vara inne)?|inlamna\w*|inne|ladda(s|r|t|ts|d)?( upp)?|uppladdad\w*|skicka(s|r)? in|senast|sista (dag\w*|datum\w*)|hand(ed)? in|submit\w*|submission|stanger|stangs|closes|in$|for sent|forsent|too late|kom(ma|mer|mit)( in)? med|inkomma|inkommer|get in|be in|in by|hinner|hinna|due|vara (klara|fardiga|klart|fardigt|inlamnade)|inlamning\w*)\b/gu,
    kind: "stoppdatum",
    words: ["lämna", "inlämning", "uppladdade", "inskickade", "lämnas"],
    soft: true,
  },
  {
    pattern:
      /\b(traffa(r|s|de|des|t|ts)?|ses|mots|motas|moter|sammantrad\w*|samla(s|r|t)?|meet(s)?|motet?)\b/gu,
    kind: "meeting",
    words: [],
    soft: true,
  },
  {
    pattern:
      /\b(starta(r|s|de|t)?|drar? (\w+ )?igang|satter igang|borja(r|s|de|t)?|paborja\w*|kickar (igang|off)|begin(s)?|start(s)?|inled\w*)\b/gu,
    words: ["uppstart", "uppstartsmöte", "start", "inleder", "påbörjar", "början", "börja", "startskottet"],
    soft: true,
  },
];

const NOUN = /^(inlamning|sista|motet?$|due$|start$|borjan)/u;

/** The terms that a question's verbs give, and the words that are thereby used up. */
export function verbTerms(
  reading: Reading,
  taken: readonly boolean[],
  index: CalendarIndex,
): { readonly terms: readonly Term[]; readonly used: ReadonlySet<number> } {
  const terms: Term[] = [];
  const used = new Set<number>();
  for (const rule of RULES) {
    const options = optionsOf(rule, index);
    const kind = kindOf(rule);
    for (const match of reading.plain.matchAll(rule.pattern)) {
      const span = spanOfMatch(reading, match.index, match[0].trimEnd().length);
      if (taken[span.from] === true) continue;
      if (kind !== undefined && terms.some((term) => term.kind === kind && term.soft === rule.soft)) {
        for (let at = span.from; at < span.to; at++) used.add(at);
        continue;
      }
      // A noun that is a kind of its own ("inlämning", "mötet") stays to be read as that.
      if (!NOUN.test(match[0])) for (let at = span.from; at < span.to; at++) used.add(at);
      terms.push({
        written: match[0].trim(),
        span,
        sort: "verb",
        options: rule.own === true ? ownOptions(match[0], index) : options,
        weight: rule.decides === true ? 0.9 : 0.6,
        ...(kind === undefined ? {} : { kind }),
        ...(rule.soft === true ? { soft: true as const } : {}),
      });
    }
  }
  return { terms, used };
}

function ownOptions(written: string, index: CalendarIndex): Option[] {
  const number = index.lexicon.numberOf(stemOf(written.split(" ")[0] ?? ""));
  return number === undefined ? [] : [{ by: "stems", stems: [number], quality: 0.85 }];
}

function kindOf(rule: VerbRule): EventKind | undefined {
  return rule.decides === true ? "decision" : rule.kind;
}

function optionsOf(rule: VerbRule, index: CalendarIndex): Option[] {
  const options: Option[] = [];
  if (rule.decides === true) options.push({ by: "decides", quality: 1 });
  if (rule.kind) options.push({ by: "kind", kind: rule.kind, quality: 1 });
  for (const word of rule.words) {
    const number = index.lexicon.numberOf(stemOf(word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "")));
    if (number !== undefined)
      options.push({ by: "stems", stems: [number], quality: rule.decides === true ? 0.3 : 0.85 });
  }
  return options;
}
