import type { PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";

/** A row before it is a card's. */
export interface RowTexts {
  readonly level: "committee" | "department" | "unit" | "person" | "claim";
  readonly title: string;
  readonly lines: readonly string[];
  readonly open: (press: PressContext) => CardButton;
}
