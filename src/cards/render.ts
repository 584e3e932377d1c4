import { readFileSync } from "node:fs";
// The package's front door pulls the types of the whole renderer in; this is the same engine.
import { GlobalSettings, Template } from "adaptivecards-templating/lib/template-engine.js";
import type { Lang } from "../domain/lang.ts";
import { AppError } from "../errors.ts";
import { texts } from "../text/texts.ts";
import type { CardContracts, CardName } from "./contracts.ts";

/** Teams takes 28 KB; some room is left for the envelope. */
const MOST_BYTES = 27 * 1024;

export const CARD_NAMES = [
  "event",
  "events",
  "message",
  "overview",
  "calendars",
] as const satisfies readonly CardName[];

export interface AdaptiveCard {
  readonly type: "AdaptiveCard";
  readonly version: string;
  readonly fallbackText: string;
  readonly speak: string;
  readonly body: readonly unknown[];
  readonly actions?: readonly unknown[];
}

// One level under the package root, whether this runs from src/ or from dist/.
const folder = new URL("../../adaptive-cards/", import.meta.url);
const templates = new Map(
  CARD_NAMES.map((name) => {
    const layout: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8"));
    return [name, new Template(layout)] as const;
  }),
);

/** Fills a card's layout. Throws when a binding has no value, since the reader would see `${field}`. */
export function renderCard<N extends CardName>(name: N, data: CardContracts[N], lang: Lang): AdaptiveCard {
  const missing: string[] = [];
  // The library knows this hook as a global only; expansion is synchronous, so nobody else is in between.
  GlobalSettings.getUndefinedFieldValueSubstitutionString = (path) => {
    missing.push(path);
    return "";
  };
  const card = templates.get(name)?.expand({ $root: { ...data, lang, t: texts[lang] } }) as AdaptiveCard;
  if (missing.length > 0) {
    throw new AppError("card.missingField", "A card has a binding without a value", {
      facts: { card: name, fields: missing.join(" ") },
    });
  }
  const bytes = Buffer.byteLength(JSON.stringify(card));
  if (bytes > MOST_BYTES) {
    throw new AppError("card.tooLarge", "A card is heavier than Teams takes", {
      facts: { card: name, bytes },
    });
  }
  return card;
}
