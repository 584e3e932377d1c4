import { deliveredMessage } from "../cards/reminder-cards.ts";
import type { DeliveredShown } from "../cards/reminder-card.ts";
import type { ProcessCalendar } from "../domain/calendar/calendar-event.ts";
import { isOfSameEvent, type StandingReminder } from "../domain/reminder/told-together.ts";
import type { Instant } from "../domain/time/instant.ts";
import { stockholmDateAt } from "../domain/time/stockholm.ts";
import type { RenderPost } from "../usecases/delivery-ports.ts";
import { listReminders, reminderAt } from "../usecases/list-reminders.ts";
import { mayBePosted, type ReminderPostsDeps } from "../usecases/reminder-posts.ts";
import type { BotDeps } from "./deps.ts";
import { cardMessage } from "./send.ts";

export type RenderReminderDeps = Pick<
  BotDeps,
  "reminders" | "calendars" | "clock" | "newId" | "tellsClock" | "log"
> &
  ReminderPostsDeps & { readonly choosing: Pick<BotDeps["choosing"], "refresh"> };

/**
 * A personal reminder, from the calendar as it is now. Nothing is said when it has been taken back, when its event is over,
 * when the event has just been moved ahead (then it comes at its new time), or when it has been posted the other way.
 */
export function createRenderReminder(deps: RenderReminderDeps): RenderPost {
  return async (post, to) => {
    const { subject, due } = post;
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
    if (!(await mayBePosted(deps, post))) return { kind: "skip", reason: "subject-gone" };

    const all = await listReminders(deps, stands.reminder.aadObjectId, active, now);
    const message = deliveredMessage(shownOf(stands, all, now), stands.reminder.lang);
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
  { reminder, standing }: StandingReminder,
  all: readonly StandingReminder[],
  now: Instant,
): DeliveredShown {
  const next = all.find((other) => other.due > now && isOfSameEvent(other.reminder, reminder));
  return {
    reminder,
    standing,
    today: stockholmDateAt(now),
    askedOn: stockholmDateAt(reminder.createdAt),
    ...(next === undefined ? {} : { next: { day: next.standing.remindOn, time: next.reminder.time } }),
  };
}
