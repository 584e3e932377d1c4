import type { CardContext } from "./cards.ts";
import type { AdaptiveCard } from "./render.ts";

/** What one person is told: its words, and its card once it is known who gets it. */
export interface PersonalMessage {
  readonly plain: string;
  readonly card: (context: CardContext) => AdaptiveCard;
}
