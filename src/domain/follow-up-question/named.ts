import type { Lang } from "../lang.ts";
import type { Said } from "./said.ts";

/** Names as they were typed; absent for the whole, or for what was not named. */
export interface Named {
  readonly unit?: string;
  readonly area?: string;
}

/** "Vi", "totalt", "området": all of it. */
const WHOLE: Readonly<Record<Lang, RegExp>> = {
  sv: /^(?:(?:vi|oss|var|vart|det|den|totalt|totala|den totala|totalen|helheten|alla|alla enheter|allt|hela (?:omradet|verksamheten|kommunen|forvaltningen|staben)|omradet|verksamheten|verksamheterna|kommunen|manaden|aret|helaret|hela aret|enheterna|samtliga)(?: (?:totalt|som helhet|alla|tillsammans))?)$/u,
  en: /^(?:(?:we|us|our|it all|it|they|the whole|the total|total|everything|all|all units|the area|the municipality|the month|the year|the units|everybody|everyone)(?: (?:in total|as a whole|all|together))?)$/u,
};
const CAPITALS = /^\p{Lu}{2,}$/u;
/** "Enheten IT" is IT. */
const BEFORE_NAME = /^(?:(?:enheten|avdelningen|den|the unit|unit|just|the) )+(?=\S)/u;

/** What the groups of a phrase name. */
export function namedIn(match: RegExpExecArray, said: Said, lang: Lang): Named {
  const groups = Object.entries(match.indices?.groups ?? {});
  const found = (name: string): readonly [number, number] | undefined =>
    groups.find(([key, at]) => key.startsWith(name) && (at as unknown) !== undefined)?.[1];
  const unit = nameAt(found("units"), said, lang);
  const area = nameAt(found("area"), said, lang);
  return { ...(unit === undefined ? {} : { unit }), ...(area === undefined ? {} : { area }) };
}

function nameAt(at: readonly [number, number] | undefined, said: Said, lang: Lang): string | undefined {
  if (at === undefined) return undefined;
  const [start, end] = at;
  const plain = said.plain.slice(start, end);
  // "IT" is a name in capitals, and in Swedish always.
  if (WHOLE[lang].test(plain) && !CAPITALS.test(said.written(start, end))) return undefined;
  const before = BEFORE_NAME.exec(plain)?.[0].length ?? 0;
  return said.written(start + before, end);
}
