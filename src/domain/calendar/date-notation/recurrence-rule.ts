import { nthOf } from "./ordinal-rules.ts";
import type { Term } from "./terms.ts";

/** The index after words that say how often: "varannan tisdag", "första måndagen i varje månad", "tisdagar jämna veckor", "löpande"; undefined when there are none. */
export function recurrenceEnd(terms: readonly Term[], at: number): number | undefined {
  const one = singleRecurrence(terms, at);
  if (one === undefined) return undefined;
  const next = terms[one]?.kind === "filler" ? one + 1 : one;
  return singleRecurrence(terms, next) ?? one;
}

function singleRecurrence(terms: readonly Term[], at: number): number | undefined {
  const kind = terms[at]?.kind;
  if (kind === "recurring" || kind === "weekdays") return at + 1;
  if (kind === "each") return eachEnd(terms, at);
  return nthOfEachEnd(terms, at);
}

/** "varje måndag", "var tredje vecka" */
function eachEnd(terms: readonly Term[], at: number): number | undefined {
  const next = nthOf(terms[at + 1]) === undefined ? at + 1 : at + 2;
  return isCounted(terms[next]) ? next + 1 : undefined;
}

/** "första måndagen i varje månad", "den 15:e varje månad" */
function nthOfEachEnd(terms: readonly Term[], at: number): number | undefined {
  const first = terms[at];
  const isNumber = first?.kind === "number" && first.text.length <= 2;
  if (!isNumber && nthOf(first) === undefined) return undefined;
  let next = isCounted(terms[at + 1]) ? at + 2 : at + 1;
  if (terms[next]?.kind === "filler") next++;
  return terms[next]?.kind === "each" ? eachEnd(terms, next) : undefined;
}

function isCounted(term: Term | undefined): boolean {
  switch (term?.kind) {
    case "weekday":
    case "week":
    case "dayWord":
    case "monthWord":
    case "yearWord":
    case "month":
    case "quarter":
    case "tertial":
    case "half":
      return true;
    default:
      return false;
  }
}
