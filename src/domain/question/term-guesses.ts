import type { CalendarIndex } from "./calendar-index.ts";
import { slipsBetween } from "./lexicon.ts";
import { stemOf } from "./stem.ts";
import { QUALITY, type Option } from "./term.ts";

/** Last parts that say so little that the calendar need not have them: "budgetarbetet", "omvärldsdatumet". */
const GENERIC_HEADS = new Set([
  "dag",
  "datum",
  "tid",
  "arbet",
  "process",
  "mot",
  "arend",
  "period",
  "punkt",
  "frag",
  "yttrand",
  "yttr",
  "svar",
  "start",
  "slut",
  "omgang",
  "hantering",
  "skede",
  "fas",
  "steg",
  "tillfall",
  "text",
  "version",
  "besked",
  "synpunkt",
  "arbetet",
  "tiden",
  "moment",
]);

/** "Remissperioden" where the calendar has a remiss: what comes last says little, so what comes first is meant. */
function modifierOf(stem: string, index: CalendarIndex): Option[] {
  for (const head of GENERIC_HEADS) {
    if (!stem.endsWith(head) || stem.length < head.length + 4) continue;
    const first = stem.slice(0, -head.length);
    // Of three like letters in a row one is left out: "remisstart".
    for (const modifier of [first, first.replace(/s$/u, ""), first + first.slice(-1)]) {
      const said = index.phrases
        .at([stemOf(modifier)], 0)
        ?.meanings.filter(({ kind, role }) => !kind && !role);
      const wordings = said?.flatMap((meaning) => meaning.wordings) ?? [];
      if (wordings.length > 0)
        return wordings.map((stems) => ({ by: "stems", stems, quality: QUALITY.split }));
      const number = index.lexicon.numberOf(stemOf(modifier));
      if (number !== undefined && index.postingsOf(number).events.length > 0)
        return [{ by: "stems", stems: [number], quality: QUALITY.split }];
    }
  }
  return [];
}

/** A word that the calendar does not have as it is typed: a compound of its words, the beginning of one, or a slip. */
export function guesses(plain: string, stem: string, index: CalendarIndex): Option[] {
  const options: Option[] = [];
  if (/^[a-z]{2,4}$/u.test(plain))
    for (const number of index.spelledOut(plain))
      options.push({ by: "stems", stems: [number], quality: QUALITY.joined });
  options.push(...modifierOf(stem, index));
  const parts = index.partsOf(plain);
  if (parts && options.length === 0) {
    const numbers = parts
      .filter((part) => !GENERIC_HEADS.has(part))
      .map((part) => index.lexicon.numberOf(part));
    const known = numbers.filter((number) => number !== undefined);
    if (known.length === numbers.length && known.length > 0)
      options.push({ by: "stems", stems: known, quality: QUALITY.split });
  }
  for (const number of index.lexicon.near(stem, plain)) {
    const known = index.lexicon.stemAt(number);
    const slips = Math.min(slipsBetween(stem, known), slipsBetween(plain, known));
    if (parts && slips > 1) continue;
    options.push({ by: "stems", stems: [number], quality: slips === 1 ? QUALITY.oneSlip : QUALITY.twoSlips });
  }
  if (options.length === 0 && stem.length >= 5)
    for (const number of index.lexicon.beginningWith(stem, 8))
      options.push({ by: "stems", stems: [number], quality: QUALITY.beginning });
  return options;
}
