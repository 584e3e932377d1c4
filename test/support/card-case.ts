import type { AdaptiveCard } from "../../src/cards/render.ts";
import type { Lang } from "../../src/domain/lang.ts";

/** A card in one state that a person can meet, in a language. */
export type CardCase = (lang: Lang) => AdaptiveCard;
