import type { Lang } from "../../domain/lang.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { dayBeside } from "../../text/digest/dates.ts";
import { texts } from "../../text/texts.ts";
import { capitalized, type PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import { mineButton } from "../mark/mark-buttons.ts";
import { typedInput } from "../mark/mark-inputs.ts";
import { asSentence, markMessage, type MarkAnswer, type MarkCardParts } from "../mark/mark-message.ts";
import { shorten } from "../shorten.ts";
import {
  changePauseButton,
  endPauseButton,
  pauseButton,
  typedPauseButton,
  weeksPauseButton,
} from "./pause-buttons.ts";

const MOST_DAY = 60;
/** What is chosen without typing. */
const WEEKS = [1, 2, 4];

/** How it went with a pause, or what is to be said before there is one. */
export type PauseShown = { readonly today: CalendarDate } & (
  | { readonly kind: "paused"; readonly until: CalendarDate }
  | { readonly kind: "ended" | "notPaused" }
  /** `until` is a pause that holds now. */
  | { readonly kind: "asked"; readonly until?: CalendarDate }
  | { readonly kind: "unread" | "tooLong"; readonly typed: string }
  | { readonly kind: "past"; readonly typed: string; readonly day: CalendarDate }
);

/** What somebody is told of their pause. */
export function pauseAnswer(shown: PauseShown, lang: Lang): MarkAnswer {
  const parts = partsOf(shown, lang);
  const isReceipt = shown.kind === "paused" || shown.kind === "ended";
  return { brief: asSentence(parts.headline), isReceipt, message: markMessage(parts, lang) };
}

function partsOf(shown: PauseShown, lang: Lang): MarkCardParts {
  const t = texts[lang].nudge.pause;
  const { today } = shown;
  switch (shown.kind) {
    case "paused":
      return pausedParts(shown.until, today, lang);
    case "ended":
      return { headline: t.ended, text: t.endedText, buttons: going };
    case "notPaused":
      return { headline: t.notPaused, text: t.notPausedText, buttons: going };
    case "asked":
      return shown.until === undefined
        ? form(lang)
        : form(lang, { until: dayBeside(shown.until, today, lang) });
    case "unread": {
      const typed = shorten(shown.typed.trim(), MOST_DAY);
      return form(lang, { typed: shown.typed, wrong: typed === "" ? t.empty : t.unread(typed) });
    }
    case "past": {
      const day = capitalized(dayBeside(shown.day, today, lang));
      return form(lang, { typed: shown.typed, wrong: t.past(day) });
    }
    case "tooLong":
      return form(lang, { typed: shown.typed, wrong: t.tooLong });
  }
}

function pausedParts(until: CalendarDate, today: CalendarDate, lang: Lang): MarkCardParts {
  const t = texts[lang].nudge.pause;
  return {
    headline: t.paused,
    text: t.until(dayBeside(until, today, lang)),
    notes: [t.meanwhile, t.how],
    buttons: (press) => [endPauseButton(press), changePauseButton(press), mineButton(press)],
  };
}

interface Typed {
  readonly typed?: string;
  readonly wrong?: string;
  /** The last day of a pause that holds, as it is said. */
  readonly until?: string;
}

function form(lang: Lang, { typed = "", wrong = "", until }: Typed = {}): MarkCardParts {
  const t = texts[lang].nudge.pause;
  const words = { label: t.label, example: t.example };
  const told = until === undefined ? t.text : t.until(until);
  return {
    headline: until === undefined ? t.headline : t.paused,
    text: wrong === "" ? told : wrong,
    inputs: [typedInput("until", words, { value: typed, most: MOST_DAY, isMultiline: false })],
    buttons: (press) => [
      typedPauseButton(press),
      ...WEEKS.map((weeks) => weeksPauseButton(weeks, press)),
      ...(until === undefined ? [] : [endPauseButton(press)]),
    ],
  };
}

function going(press: PressContext): readonly CardButton[] {
  return [mineButton(press), pauseButton(press)];
}
