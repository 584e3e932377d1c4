import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type * as Templating from "adaptivecards-templating/lib/template-engine.js";
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
  "reminders",
  "settings",
  "posts",
  "digest",
  "proposal-form",
  "proposal",
  "proposals",
  "round",
  "summary",
  "board",
  "organisation",
  "organisation-form",
  "reports",
  "report-form",
  "follow-up",
  "unit-comment",
  "memorandum",
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
const require = createRequire(import.meta.url);
const templates = new Map<CardName, Templating.Template>();

/**
 * The engine takes a tenth of a second to read: that is the first card's, so that the service is up sooner. It is taken
 * from inside the package, since the front door brings the types of the whole renderer along.
 */
function engine(): typeof Templating {
  return require("adaptivecards-templating/lib/template-engine.js") as typeof Templating;
}

function templateOf(name: CardName): Templating.Template {
  const known = templates.get(name);
  if (known !== undefined) return known;
  const layout: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8"));
  const template = new (engine().Template)(layout);
  templates.set(name, template);
  return template;
}

/** Fills a card's layout. Throws when a binding has no value, since the reader would see `${field}`. */
export function renderCard<N extends CardName>(name: N, data: CardContracts[N], lang: Lang): AdaptiveCard {
  const missing: string[] = [];
  // The library knows this hook as a global only; expansion is synchronous, so nobody else is in between.
  engine().GlobalSettings.getUndefinedFieldValueSubstitutionString = (path) => {
    missing.push(path);
    return "";
  };
  const card = templateOf(name).expand({ $root: { ...data, lang, t: texts[lang] } }) as AdaptiveCard;
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
