import type { CalendarStore, CalendarSummary, SettingsStore } from "./ports.ts";

/** One calendar as an administrator sees it in the list of choices. */
export interface CalendarChoice {
  readonly calendar: CalendarSummary;
  readonly active: boolean;
}

export type ListChoicesOutcome =
  | { readonly kind: "listed"; readonly choices: readonly CalendarChoice[] }
  | { readonly kind: "notAdministrator" };

export type ChooseCalendarsOutcome =
  | { readonly kind: "chosen"; readonly calendars: readonly CalendarSummary[] }
  | { readonly kind: "notAdministrator" }
  /** At least one calendar must be active: without one there is nothing to answer from. */
  | { readonly kind: "noneChosen" }
  /** The card is old: a calendar on it is no longer there. */
  | { readonly kind: "unknownCalendar" }
  /** Another administrator chose at the same time. */
  | { readonly kind: "conflict" };

export interface ChooseCalendarsDeps {
  readonly calendars: CalendarStore;
  readonly settings: SettingsStore;
  readonly isAdministrator: (aadObjectId: string | undefined) => boolean;
  /** Makes the choice hold at once on this instance. */
  readonly refresh: () => Promise<void>;
}

/** The Entra object id of the one who asks, from the activity itself and never from a card. */
type By = string | undefined;

export async function listCalendarChoices(deps: ChooseCalendarsDeps, by: By): Promise<ListChoicesOutcome> {
  if (!deps.isAdministrator(by)) return { kind: "notAdministrator" };
  const [stored, active] = await Promise.all([deps.calendars.list(), deps.settings.activeCalendars()]);
  const choices = stored.map((calendar) => ({ calendar, active: active.ids.includes(calendar.id) }));
  return { kind: "listed", choices };
}

export async function chooseCalendars(
  deps: ChooseCalendarsDeps,
  by: By,
  ids: readonly string[],
): Promise<ChooseCalendarsOutcome> {
  if (!deps.isAdministrator(by)) return { kind: "notAdministrator" };
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return { kind: "noneChosen" };

  const [stored, active] = await Promise.all([deps.calendars.list(), deps.settings.activeCalendars()]);
  const chosen = wanted.map((id) => stored.find((calendar) => calendar.id === id));
  const known = chosen.filter((calendar) => calendar !== undefined);
  if (known.length < wanted.length) return { kind: "unknownCalendar" };

  if (sameChoice(wanted, active.ids)) return { kind: "chosen", calendars: known };
  const saved = await deps.settings.setActiveCalendars(wanted, active.version);
  if (!saved) return { kind: "conflict" };
  await deps.refresh();
  return { kind: "chosen", calendars: known };
}

function sameChoice(wanted: readonly string[], present: readonly string[]): boolean {
  return wanted.length === present.length && wanted.every((id) => present.includes(id));
}
