import { LANGS } from "../../src/domain/lang.ts";
import { CARD_CASES } from "./card-cases.ts";

export const GOLDEN_CARDS = new URL("../golden/cards/", import.meta.url);

/** Every golden file by its name, and what it must hold. */
export function goldenCards(): Map<string, () => string> {
  return new Map(
    Object.entries(CARD_CASES).flatMap(([name, make]) =>
      LANGS.map(
        (lang) => [`${name}.${lang}.json`, () => `${JSON.stringify(make(lang), null, 2)}\n`] as const,
      ),
    ),
  );
}
