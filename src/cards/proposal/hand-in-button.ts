import { texts } from "../../text/texts.ts";
import type { PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";

/** Stands on the stoppdatum of proposals: begins with the choice of type. */
export function handInButton(press: PressContext): CardButton {
  return { title: texts[press.lang].proposals.card.buttons.hand, data: { verb: "new-proposal", ...press } };
}
