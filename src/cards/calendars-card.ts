import type { Lang } from "../domain/lang.ts";
import { texts } from "../text/texts.ts";
import type { CalendarsCardData } from "./contracts.ts";
import type { CardFrame } from "./frame.ts";
import { withoutInvisible } from "./shorten.ts";

export interface StoredChoice {
  readonly id: string;
  readonly name: string;
  readonly eventCount: number;
  readonly active: boolean;
}

/** The calendars to answer from, for an administrator; the present choice is filled in. */
export function toCalendarsCard(
  choices: readonly StoredChoice[],
  lang: Lang,
  frame: CardFrame,
): CalendarsCardData {
  const t = texts[lang].calendars;
  return {
    plain: frame.plain,
    clock: frame.clock,
    choices: choices.map(({ id, name, eventCount }) => ({
      title: withoutInvisible(t.choice(name, eventCount)),
      value: id,
    })),
    chosen: choices
      .filter(({ active }) => active)
      .map(({ id }) => id)
      .join(","),
    buttons: [{ title: t.save, data: { verb: "choose-calendars", submitId: frame.press.submitId, lang } }],
  };
}
