import type { PressContext } from "./buttons.ts";
import type { Markdown } from "./markdown.ts";

/** What a card needs besides the answer itself. */
export interface CardFrame {
  readonly press: PressContext;
  readonly plain: string;
  readonly clock: Markdown;
  /** Administrators are told of what only they can do. */
  readonly isAdministrator: boolean;
  /** Others than the one who asks read it too. */
  readonly isShared: boolean;
}
