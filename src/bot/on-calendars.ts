import { calendarsCard } from "../cards/cards.ts";
import type { Lang } from "../domain/lang.ts";
import { texts } from "../text/texts.ts";
import {
  chooseCalendars,
  listCalendarChoices,
  type ChooseCalendarsOutcome,
} from "../usecases/choose-calendars.ts";
import { cardContextOf } from "./card-context.ts";
import { commandLanguage } from "./command-language.ts";
import type { BotDeps } from "./deps.ts";
import { sendCard, sendText } from "./send.ts";
import type { Turn } from "./turn.ts";

/** The calendars to choose among, for an administrator. */
export async function onCalendars(turn: Turn, deps: BotDeps): Promise<void> {
  const lang = commandLanguage(turn);
  const t = texts[lang].calendars;
  const outcome = await listCalendarChoices(deps.choosing, turn.aadObjectId);
  if (outcome.kind === "notAdministrator") return sendText(turn.context, await refusal(deps, lang));
  if (!turn.isPersonal) return sendText(turn.context, t.inPersonalChat);
  if (outcome.choices.length === 0) return sendText(turn.context, t.noneStored);

  const choices = outcome.choices.map(({ calendar, active }) => ({ ...calendar, active }));
  await sendCard(turn.context, calendarsCard(choices, lang, cardContextOf(turn, deps)));
}

/** The choice, as the card sends it. */
export async function onChooseCalendars(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "choose-calendars") return;
  const { calendarIds, lang } = turn.submit;
  const outcome = await chooseCalendars(deps.choosing, turn.aadObjectId, calendarIds);
  const text = outcome.kind === "notAdministrator" ? await refusal(deps, lang) : resultOf(outcome, lang);
  await sendText(turn.context, text);
}

function resultOf(
  outcome: Exclude<ChooseCalendarsOutcome, { kind: "notAdministrator" }>,
  lang: Lang,
): string {
  const t = texts[lang].calendars;
  switch (outcome.kind) {
    case "chosen":
      return t.saved(namesOf(outcome.calendars, lang));
    case "noneChosen":
      return t.required;
    case "unknownCalendar":
      return t.gone;
    case "conflict":
      return t.conflict;
  }
}

async function refusal({ calendars }: BotDeps, lang: Lang): Promise<string> {
  const active = await calendars.active();
  const t = texts[lang].calendars;
  return active.length === 0 ? t.noneStored : t.notAllowed(namesOf(active, lang));
}

function namesOf(calendars: readonly { readonly name: string }[], lang: Lang): string {
  return new Intl.ListFormat(lang, { type: "conjunction" }).format(calendars.map(({ name }) => name));
}
