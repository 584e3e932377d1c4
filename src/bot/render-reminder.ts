import { deliveredMessage } from "../cards/reminder-cards.ts";
import type { DeliveredShown } from "../cards/reminder-card.ts";
import type { ProcessCalendar } from "../domain/calendar/calendar-event.ts";
import { stockholmDateAt } from "../domain/time/stockholm.ts";
import type { RenderPost } from "../usecases/delivery-ports.ts";
import { listReminders, reminderAt, type StandingReminder } from "../usecases/list-reminders.ts";
import type { BotDeps } from "./deps.ts";
import { cardMessage } from "./send.ts";

export type RenderReminderDeps = Pick<
  BotDeps,
  "reminders" | "calendars" | "clock" | "newId" | "tellsClock" | "log"
> & { readonly choosing: Pick<BotDeps["choosing"], "refresh"> };

/**
 * A personal reminder, from the calendar as it is now. Nothing is said when it has been taken back, when its event is over,
 * or when the event has just been moved ahead: then it comes at its new time.
 */
export function createRenderReminder(deps: RenderReminderDeps): RenderPost {
  return async ({ subject, due }, to) => {
    const { reminders, calendars, clock } = deps;
    const reminder = await reminders.find(subject);
    const now = clock.millis();
    const standsIn = (active: readonly ProcessCalendar[]) => reminder && reminderAt(reminder, active, now);
    let active = await calendars.active();
    // Who planned it may know a newer calendar: what is passed over here never comes.
    if ((standsIn(active)?.due ?? due) > due) active = await calendarsNow(deps);
    const stands = standsIn(active);
    const today = stockholmDateAt(now);
    if (stands === undefined || stands.standing.lastDay < today || stands.due > due)
      return { kind: "skip", reason: "subject-gone" };
    // The chat is looked for by the person: should that ever fail, nobody else is told.
    if (stands.reminder.aadObjectId !== to.aadObjectId) return { kind: "skip", reason: "removed" };

    const all = await listReminders(deps, stands.reminder.aadObjectId, active, now);
    const message = deliveredMessage(shownOf(stands, all, today), stands.reminder.lang);
    const context = { submitId: deps.newId(), ...(deps.tellsClock ? { movedTo: today } : {}) };
    const { plain, card } = message;
    return { kind: "post", message: cardMessage(() => card(context), { plain, summary: plain }, deps.log) };
  };
}

async function calendarsNow({
  calendars,
  choosing,
}: RenderReminderDeps): Promise<readonly ProcessCalendar[]> {
  await choosing.refresh();
  return calendars.active();
}

function shownOf(
  { reminder, standing, due }: StandingReminder,
  all: readonly StandingReminder[],
  today: string,
): DeliveredShown {
  const next = all.find((other) => other.due > due && isOfSameEvent(other, { reminder }));
  return {
    reminder,
    standing,
    today,
    askedOn: stockholmDateAt(reminder.createdAt),
    ...(next === undefined ? {} : { next: { day: next.standing.remindOn, time: next.reminder.time } }),
  };
}

function isOfSameEvent(
  { reminder: a }: Pick<StandingReminder, "reminder">,
  { reminder: b }: Pick<StandingReminder, "reminder">,
): boolean {
  return a.calendarId === b.calendarId && a.eventId === b.eventId && a.year === b.year;
}
