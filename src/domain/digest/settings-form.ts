import { LANGS, type Lang } from "../lang.ts";
import { readClockTime } from "../time/read-clock-time.ts";
import type { DigestSettings } from "./digest-settings.ts";

/** What a conversation may choose among; a digest comes on a weekday that people work. */
export const DIGEST_WEEKDAYS = [1, 2, 3, 4, 5] as const;
export const HORIZONS = [1, 2, 4, 8, 12] as const;
export const QUIET_WEEKS = ["line", "nothing"] as const;

/** The settings as somebody chooses them; when they begin to hold is decided when they are saved. */
export type DigestChoice = Omit<DigestSettings, "since" | "owed">;

/** The inputs of the settings, each as it was typed or chosen; "" for one that was left empty. */
export interface SettingsForm {
  readonly on: string;
  readonly weekday: string;
  readonly time: string;
  readonly language: string;
  readonly horizonWeeks: string;
  readonly quietWeeks: string;
}
export type SettingsField = keyof SettingsForm;

export type ReadSettings =
  | { readonly kind: "read"; readonly choice: DigestChoice }
  /** In the order of the form; never empty. */
  | { readonly kind: "unreadable"; readonly fields: readonly SettingsField[] };

/** What is filled in before anybody has chosen: Mondays at 08.00, and switched on, since that is what one opens it for. */
export function usualChoice(lang: Lang): DigestChoice {
  return { on: true, weekday: 1, time: "08:00", lang, horizonWeeks: 4, quietWeeks: "line" };
}

/** The form that says what is chosen. */
export function formOf(choice: DigestChoice): SettingsForm {
  return {
    on: String(choice.on),
    weekday: String(choice.weekday),
    time: choice.time,
    language: choice.lang,
    horizonWeeks: String(choice.horizonWeeks),
    quietWeeks: choice.quietWeeks,
  };
}

/** What a form chooses. Nothing in it is trusted: what is outside the choices is named like a time that cannot be read. */
export function readSettingsForm(form: SettingsForm): ReadSettings {
  const on = [true, false].find((choice) => String(choice) === form.on);
  const weekday = DIGEST_WEEKDAYS.find((choice) => String(choice) === form.weekday);
  const time = readClockTime(form.time);
  const lang = LANGS.find((choice) => choice === form.language);
  const horizonWeeks = HORIZONS.find((choice) => String(choice) === form.horizonWeeks);
  const quietWeeks = QUIET_WEEKS.find((choice) => choice === form.quietWeeks);
  const isRead = on !== undefined && weekday !== undefined && time !== undefined && lang !== undefined;
  if (isRead && horizonWeeks !== undefined && quietWeeks !== undefined)
    return { kind: "read", choice: { on, weekday, time, lang, horizonWeeks, quietWeeks } };

  const read: Record<SettingsField, unknown> = {
    on,
    weekday,
    time,
    language: lang,
    horizonWeeks,
    quietWeeks,
  };
  const fields = (Object.keys(read) as SettingsField[]).filter((field) => read[field] === undefined);
  return { kind: "unreadable", fields };
}

/** True when the settings say what is chosen, so that there is nothing to save. */
export function saysTheSame(settings: DigestSettings, choice: DigestChoice): boolean {
  const [present, wanted] = [formOf(settings), formOf(choice)];
  return (Object.keys(wanted) as SettingsField[]).every((field) => present[field] === wanted[field]);
}
