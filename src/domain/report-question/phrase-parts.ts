import type { ReportAsk, ReportPhrase } from "./report-wish.ts";

/** The whole of a message; where its groups stand is told too. */
export function whole(source: string): RegExp {
  return new RegExp(`^(?:${source})$`, "du");
}

/** A name as people type it: some words, none of which asks, refuses or tells when. */
const WORD =
  "(?!(?:nar|vad|vem|vilka|vilken|vilket|hur|varfor|ar|som|inte|ej|when|what|who|which|how|why|is|are|not)(?: |$))[^ ]+";
/** No name: "alla är klara", "nu är KS klart". */
const NO_NAME =
  "(?!(?:for|med|pa|av|till|hos|at|with|of|nu|det|detta|allt|alla|ingen|inget|inga|jag|vi|ni|du|man|it s|this|that|everything|everybody|everyone|all|nobody|we|you|i|there|now|anybody|anyone|nagon|nagra)(?: |$))";
const NAME = `${NO_NAME}${WORD}(?: ${WORD}){0,9}?`;

/** A report, or a place where only one of them is said. */
export const WHAT = `(?<what>${NAME})`;
export const PLACE = `(?<place>${NAME})`;
/** Whose, where "vi" and "jag" are somebody too. */
export const WHO = `(?<place>vi|jag|we|i|${NAME})`;

/** Questions that speak of klarmarkering or of reports. */
export function sure(asks: ReportAsk, sources: readonly string[]): readonly ReportPhrase[] {
  return sources.map((source) => ({ kind: "question", asks, isSure: true, said: whole(source) }));
}

/** Questions that may be about something else too. */
export function unsure(asks: ReportAsk, sources: readonly string[]): readonly ReportPhrase[] {
  return sources.map((source) => ({ kind: "question", asks, isSure: false, said: whole(source) }));
}
