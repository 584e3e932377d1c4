import type { CalendarIndex } from "./calendar-index.ts";
import { FOREIGN, isCommonWord } from "./common-words.ts";
import { joinedTerm } from "./joined-terms.ts";
import type { Meaning } from "./phrases.ts";
import type { Reading, WordSpan } from "./reading.ts";
import { QUALITY, type Option, type Term } from "./term.ts";
import { knownTerm, topicWeight, unknownTerm, WEIGHT, written } from "./term-makers.ts";
import { guesses } from "./term-guesses.ts";
import { stemOf } from "./stem.ts";
import { isWeakWord } from "./weak-words.ts";

/** The terms of the words that are not taken for anything else, in order. */
export function termsOf(reading: Reading, taken: readonly boolean[], index: CalendarIndex): Term[] {
  const stems = reading.words.map((word, at) => (taken[at] === true ? "" : stemOf(word.plain)));
  const terms: Term[] = [];
  let at = 0;
  while (at < stems.length) {
    if (taken[at] === true) {
      at++;
      continue;
    }
    const term =
      phraseTerm(reading, stems, at, index, 2) ??
      joinedTerm(reading, taken, at, index) ??
      phraseTerm(reading, stems, at, index, 1) ??
      wordTerm(reading, stems, at, index);
    if (term) terms.push(term);
    at = term?.span.to ?? at + 1;
  }
  return terms;
}

function phraseTerm(
  reading: Reading,
  stems: readonly string[],
  at: number,
  index: CalendarIndex,
  shortest: number,
): Term | undefined {
  const phrase = index.phrases.at(stems, at);
  if (!phrase || phrase.length < shortest) return undefined;
  const own = stems[at] ?? "";
  if (phrase.length === 1 && isCommonWord(reading.words[at]?.plain ?? "")) return undefined;
  const span = { from: at, to: at + phrase.length };
  const { meanings } = phrase;
  const options = meanings.flatMap((meaning) => optionsOf(meaning, phrase.length));
  const number = phrase.length === 1 ? index.lexicon.numberOf(own) : undefined;
  if (number !== undefined) options.unshift({ by: "stems", stems: [number], quality: QUALITY.own });
  const kind = meanings.find((meaning) => meaning.kind)?.kind;
  const isRole = meanings.some((meaning) => meaning.role);
  if (options.length === 0 && phrase.length === 1) return undefined;
  return {
    written: written(reading, span),
    span,
    sort: isRole ? "role" : kind ? "kind" : "topic",
    options,
    weight: isRole ? WEIGHT.role : kind ? WEIGHT.kind : topicWeight(options, index),
    ...(kind === undefined ? {} : { kind }),
  };
}

function optionsOf(meaning: Meaning, length: number): Option[] {
  const quality = length > 1 ? QUALITY.phrase : QUALITY.synonym;
  const options: Option[] = meaning.wordings.map((stems) => ({ by: "stems", stems, quality }));
  if (meaning.kind === "decision") options.push({ by: "decides", quality: QUALITY.kind });
  else if (meaning.kind) options.push({ by: "kind", kind: meaning.kind, quality: QUALITY.kind });
  return options;
}

function wordTerm(
  reading: Reading,
  stems: readonly string[],
  at: number,
  index: CalendarIndex,
): Term | undefined {
  const word = reading.words[at];
  const stem = stems[at] ?? "";
  if (!word || isCommonWord(word.plain) || /^\d+$/u.test(word.plain)) return undefined;
  const span = { from: at, to: at + 1 };
  const number = index.lexicon.numberOf(stem);
  if (number !== undefined)
    return knownTerm(reading, span, [{ by: "stems", stems: [number], quality: QUALITY.own }], index, number);
  const options = guesses(word.plain, stem, index);
  const said = isWeakWord(word.plain) || isVerbPlace(reading, at);
  if (options.length > 0 && !said) return knownTerm(reading, span, options, index, soleStem(options));
  if (said && !FOREIGN.has(word.plain)) return derivedTerm(reading, span, stem, index);
  return unknownTerm(reading, span, word.plain);
}

/** "Presenteras" where the calendar says "presentation": it helps to choose, and no more. */
function derivedTerm(reading: Reading, span: WordSpan, stem: string, index: CalendarIndex): Term | undefined {
  const nouns = [`${stem}ing`, `${stem}ning`, `${stem}and`, stem.replace(/er$/u, "ation"), `${stem}ation`];
  const options = nouns.flatMap((noun): Option[] => {
    const number = index.lexicon.numberOf(noun);
    return number === undefined ? [] : [{ by: "stems", stems: [number], quality: QUALITY.beginning }];
  });
  if (options.length === 0) return undefined;
  return { written: written(reading, span), span, sort: "verb", options, weight: WEIGHT.verb, soft: true };
}

const BEFORE_VERB = new Set(["nar", "vem", "vad", "var", "varfor", "hur", "who", "vart"]);

/** Right after "när" and its likes stands the verb: "när stänger inlämningen?" */
function isVerbPlace(reading: Reading, at: number): boolean {
  const before = reading.words[at - 1]?.plain ?? "";
  const word = reading.words[at]?.plain ?? "";
  return at < reading.words.length - 1 && BEFORE_VERB.has(before) && /(r|s|t|de|te|ck|mn|ll|ng)$/u.test(word);
}

function soleStem(options: readonly Option[]): number | undefined {
  const [first] = options;
  return first?.by === "stems" && first.stems.length === 1 ? first.stems[0] : undefined;
}
