import { texts } from "../../text/texts.ts";
import type { PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";

/** Asks how long. */
export function pauseButton(press: PressContext): CardButton {
  return { title: texts[press.lang].nudge.pause.button, data: { verb: "ask-pause", ...press } };
}

/** The same for one who has a pause. */
export function changePauseButton(press: PressContext): CardButton {
  return { title: texts[press.lang].nudge.pause.change, data: { verb: "ask-pause", ...press } };
}

/** Pauses until the day that is typed. */
export function typedPauseButton(press: PressContext): CardButton {
  const title = texts[press.lang].nudge.pause.save;
  return { title, style: "positive", data: { verb: "pause-nudges", ...press } };
}

export function weeksPauseButton(weeks: number, press: PressContext): CardButton {
  const title = texts[press.lang].nudge.pause.weeks(weeks);
  return { title, data: { verb: "pause-nudges", ...press, weeks } };
}

export function endPauseButton(press: PressContext): CardButton {
  return { title: texts[press.lang].nudge.pause.end, data: { verb: "end-pause", ...press } };
}
