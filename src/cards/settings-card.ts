import type { ConversationKind } from "../domain/directory/known-conversation.ts";
import {
  DIGEST_WEEKDAYS,
  formOf,
  HORIZONS,
  QUIET_WEEKS,
  usualChoice,
  type DigestChoice,
  type SettingsField,
  type SettingsForm,
} from "../domain/digest/settings-form.ts";
import { LANGS, type Lang } from "../domain/lang.ts";
import type { ScheduledTime } from "../domain/schedule/weekly.ts";
import type { CalendarDate } from "../domain/time/calendar-date.ts";
import { formatDay } from "../text/format.ts";
import { digestStateText, weekdayName, writtenTime } from "../text/settings-text.ts";
import { texts } from "../text/texts.ts";
import { capitalized } from "./buttons.ts";
import type { FormChoice, FormField, SettingsCardData } from "./posting-contracts.ts";
import type { CardFrame } from "./frame.ts";
import { asMarkdown } from "./markdown.ts";

/** The settings of one conversation, and what was typed if it could not be saved. */
export interface SettingsShown {
  readonly where: ConversationKind;
  readonly today: CalendarDate;
  /** Absent before anybody has chosen. */
  readonly settings?: DigestChoice;
  readonly next?: ScheduledTime;
  /** The day since which Teams refused posts here. */
  readonly blockedSince?: CalendarDate;
  /** Filled in for those who have not chosen. */
  readonly usualLang: Lang;
  readonly typed?: { readonly form: SettingsForm; readonly wrong: readonly SettingsField[] };
}

/** What the settings say, as plain text. */
export function settingsText(shown: SettingsShown, lang: Lang): string {
  return [texts[lang].settings.headline, ...stateLines(shown, lang)].join("\n");
}

/** The form, filled in with what holds, or with what was typed and cannot be saved as it is. */
export function toSettingsCard(shown: SettingsShown, lang: Lang, frame: CardFrame): SettingsCardData {
  const t = texts[lang].settings;
  const wrong = shown.typed?.wrong ?? [];
  const form = shown.typed?.form ?? presentForm(shown, lang);
  return {
    plain: frame.plain,
    clock: frame.clock,
    where: asMarkdown(t.what[shown.where]),
    state: stateLines(shown, lang).map(asMarkdown),
    warning: asMarkdown(wrong.length === 0 ? "" : t.wrong.lead),
    on: form.on,
    wrongOn: asMarkdown(wrong.includes("on") ? t.wrong.on : ""),
    fields: fieldsOf(form, wrong, lang),
    buttons: [{ title: t.save, data: { verb: "save-settings", submitId: frame.press.submitId, lang } }],
  };
}

function stateLines(shown: SettingsShown, lang: Lang): string[] {
  const { settings, next, today, blockedSince } = shown;
  const t = texts[lang].settings;
  return [
    digestStateText(settings, next, today, lang),
    ...(blockedSince === undefined ? [] : [t.wasBlocked(formatDay(blockedSince, lang, "near"))]),
  ];
}

function presentForm({ settings, usualLang }: SettingsShown, lang: Lang): SettingsForm {
  const form = formOf(settings ?? usualChoice(usualLang));
  return { ...form, time: writtenTime(form.time, lang) };
}

function fieldsOf(form: SettingsForm, wrong: readonly SettingsField[], lang: Lang): FormField[] {
  const t = texts[lang].settings;
  const choices = <T extends number | string>(
    of: readonly T[],
    title: (value: T) => string,
  ): readonly FormChoice[] => of.map((value) => ({ title: asMarkdown(title(value)), value: String(value) }));
  const field = (id: Exclude<SettingsField, "on">, label: string, of: readonly FormChoice[]): FormField => ({
    id,
    label,
    value: form[id],
    choices: of,
    example: t.timeExample,
    wrong: asMarkdown(wrong.includes(id) ? t.wrong[id] : ""),
  });
  return [
    field(
      "weekday",
      t.weekday,
      choices(DIGEST_WEEKDAYS, (day) => capitalized(weekdayName(day, lang))),
    ),
    field("time", t.time, []),
    field("horizonWeeks", t.horizon, choices(HORIZONS, t.weeks)),
    field(
      "quietWeeks",
      t.quiet,
      choices(QUIET_WEEKS, (quiet) => t.quietWeeks[quiet]),
    ),
    field(
      "language",
      t.language,
      choices(LANGS, (language) => t.languages[language]),
    ),
  ];
}
