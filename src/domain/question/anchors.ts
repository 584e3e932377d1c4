import { AFTER, BEFORE } from "./clauses.ts";
import type { Intent } from "./answer.ts";
import type { PeriodMention } from "./period-makers.ts";
import type { Reading, WordSpan } from "./reading.ts";
import { hardTerms, type Term } from "./term.ts";
import { plainWord } from "./words.ts";

/** An event that time is counted from: "efter budgetdagen", "innan remissrundan". */
export interface Anchor {
  readonly side: "after" | "before";
  readonly terms: readonly Term[];
  /** The terms that say what is wanted there. */
  readonly rest: readonly Term[];
  /** The words that name it; a period among them says when the event itself is. */
  readonly span: WordSpan;
  /** It is told to be over, so that it is one that has been. */
  readonly done?: true;
}

const DONE_WORD =
  "klar\\w*|fardig\\w*|tagit|tagits|tagen|beslutat|beslutats|beslutad\\w*|fattat|fattats|faststallt|faststallts|faststalld\\w*|godkant|godkants|gjort|gjord\\w*|skickat|skickats|skickad\\w*|varit|over|haft|hallit|hallits|avslutad\\w*|avslutats|avklarad\\w*|avklarat|lamnat|lamnats|inlamnad\\w*|klubbat|klubbats|klubbad\\w*|spikat|spikats|bestamt|bestamts|publicerat|publicerats|presenterat|presenterats|redovisat|redovisats|levererat|uppladdad\\w*|antagit|antagits|antagen|antagna|forbi|passerat|gatt|gick|hade|kommit|genomfort|genomford\\w*|slut|done|finished|decided|over|sent|passed|approved|adopted|submitted|taken|held|closed";
/** What is told to be over: "nu är KS klart", "när KF tagit mål och budget". */
const DONE = new RegExp(
  `(?:^(?:hej )?nu (?:ar|har|nar)|^(?:vi|de|ks|kf|kso)? ?(?:ar klara|har haft)|(?<=\\w )(?:nar|efter att|sedan|sen|once|when|now that|after)) (?:[a-z0-9]+ ){0,6}(?:${DONE_WORD})(?: (?!vad|what)[a-z0-9]+){0,4}`,
  "u",
);
const DONE_SAID = new RegExp(`\\b(?:${DONE_WORD})\\b`, "u");
/** True for a sentence that tells that something is over. */
export function tellsDone(sentence: string): boolean {
  return DONE_SAID.test(plainWord(sentence));
}

/** The question after such a statement, which names nothing itself. */
const WHAT_NOW =
  /\b(?:(?:och )?(?:vad|vilket|what)(?: (?:ar|blir|hander|sker|kommer|vantar|gor|galler|foljer|star|ska|is|s|happens|comes|follows|do|should))?(?: (?:vi|man|jag|det|da|pa|we|i|us|the|our|som|kommer|goras|gora|hander))*(?: (?:nu|sen|sedan|harnast|darnast|darefter|nast|efterat|tur|(?:vart )?nasta(?: (?:steg|punkt|moment|handelse|grej|sak))?|now|next(?: step)?|then|after that|foljer|vantar))+|hur gar (?:vi|man|det) vidare|how do we (?:go on|proceed)|(?:vad|what) (?:vantar|foljer|follows|hander|kommer)|(?:och|and|men|sa)? ?(?:nu|nasta steg|sen|sedan|now|then)|vad nu|what now)(?: da)?$/u;

/** "KS har tagit rambudgeten, vad händer nu?": what has been told is what comes next is counted from. */
export function statedAnchor(reading: Reading, terms: readonly Term[]): Anchor | undefined {
  const asks = WHAT_NOW.exec(reading.plain);
  if (!asks || asks.index === 0) return undefined;
  const statement = reading.plain.slice(0, asks.index);
  if (
    !DONE_SAID.test(statement) ||
    /^(?:hej )?(?:vad|nar|vilk\w+|vem|hur|ar|har|is|has|have|are|pagar|what|when|which|who|how)\b/u.test(
      statement,
    )
  )
    return undefined;
  const to = reading.starts.findIndex((start) => start >= asks.index);
  const anchored = terms.filter((term) => term.span.to <= to);
  const named = hardTerms(anchored).some((term) => term.options.length > 0 && term.sort !== "verb");
  if (!named) return undefined;
  return { side: "after", terms: anchored, rest: [], span: { from: 0, to }, done: true };
}

const OPEN: ReadonlySet<Intent> = new Set(["what-next", "list-period", "list-role", "count"]);
/** What is asked for beside an event is another one: "vilket möte kommer efter …", "mötet före …". */
const ASKS_ANOTHER =
  /^(?:hej |och |men )?(?:vad|efter|fore|innan|after|before|vilket|vilken|vilka|what|which|nasta|narmast\w*|forsta|sista|senaste|next|first|last|the (?:next|last|first))\b/u;

/** "Vad händer efter budgetdagen?": only where something else than that event is asked for. */
export function splitAnchor(reading: Reading, terms: readonly Term[], intent: Intent): Anchor | undefined {
  const done = OPEN.has(intent) ? doneAnchor(reading, terms) : undefined;
  if (done) return done;
  for (const [side, words] of [
    ["after", AFTER],
    ["before", BEFORE],
  ] as const) {
    const at = reading.words.findIndex((word) => words.has(word.plain));
    if (at < 0) continue;
    const anchored = terms.filter((term) => term.span.from > at);
    if (hardTerms(anchored).length === 0) continue;
    const rest = terms.filter((term) => term.span.to <= at);
    if (!OPEN.has(intent) && !namesAnother(reading, rest)) continue;
    return { side, terms: anchored, rest, span: { from: at, to: reading.words.length } };
  }
  return undefined;
}

/** A sort of event before the anchor ("nästa utskick efter …"), or an open question without one. */
function namesAnother(reading: Reading, rest: readonly Term[]): boolean {
  const hard = rest.filter((term) => term.soft !== true || term.kind === "meeting");
  if (hard.length === 0) return ASKS_ANOTHER.test(reading.plain);
  return hard.every(
    (term) =>
      term.sort === "role" || (term.kind !== undefined && (term.sort !== "verb" || term.kind === "meeting")),
  );
}

function doneAnchor(reading: Reading, terms: readonly Term[]): Anchor | undefined {
  const done = DONE.exec(reading.plain);
  if (!done) return undefined;
  const from = reading.starts.findIndex((start) => start >= done.index);
  const to = from + done[0].trim().split(" ").length;
  const anchored = terms.filter((term) => term.span.from >= from && term.span.to <= to);
  if (hardTerms(anchored).length === 0) return undefined;
  const rest = terms.filter((term) => !anchored.includes(term));
  return { side: "after", terms: anchored, rest, span: { from, to } };
}

/** The periods of a question, apart from those that only say when the anchor is. */
export function periodsBeside(
  mentions: readonly PeriodMention[],
  anchor: Anchor | undefined,
): readonly PeriodMention[] {
  if (!anchor) return mentions;
  return mentions.filter(({ span }) => span.to <= anchor.span.from || span.from >= anchor.span.to);
}
