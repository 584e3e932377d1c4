import type { FollowUpPhrase, QuestionPhrase } from "./phrase.ts";

/** The whole of a message; where its groups stand is told too. Each group has its own number, so that one may stand in several places. */
export function whole(source: string): RegExp {
  let nth = 0;
  const numbered = source.replace(/\(\?<(units|area)>/gu, (_, name: string) => `(?<${name}${nth++}>`);
  return new RegExp(`^(?:${numbered})$`, "du");
}

/** A name as people type it: some words, none of which asks, refuses, tells when or is a year. */
const WORD =
  "(?!(?:nar|vad|vem|vilka|vilken|vilket|hur|varfor|ar|har|som|inte|ej|when|what|who|which|how|why|is|are|has|have|not|20\\d\\d|#)(?: |$))[^ ]+";
const NO_NAME =
  "(?!(?:for|i|in|med|mot|pa|av|till|hos|at|with|of|att|sa|so|om|about|ingen|inget|inga|jag|ni|du|it s|there|anybody|anyone|nagon|nagra)(?: |$))";
const NAME = `${NO_NAME}${WORD}(?: ${WORD}){0,9}?`;

/** One unit, or several with "och" between them. */
export const UNITS = `(?<units>${NAME})`;
/** A verksamhetsområde. */
export const AREA = `(?<area>${NAME})`;

/** Questions that speak of a follow-up's figures. */
export function sure(
  asks: QuestionPhrase["asks"],
  sources: readonly string[],
  own: Partial<QuestionPhrase> = {},
): readonly FollowUpPhrase[] {
  return sources.map((source) => ({ kind: "question", asks, isSure: true, said: whole(source), ...own }));
}

/** Questions that may be about something else too. */
export function unsure(
  asks: QuestionPhrase["asks"],
  sources: readonly string[],
  own: Partial<QuestionPhrase> = {},
): readonly FollowUpPhrase[] {
  return sources.map((source) => ({ kind: "question", asks, isSure: false, said: whole(source), ...own }));
}
