import type { OccurrenceKey } from "../domain/delivery/delivery.ts";
import { dueOf, standingOf } from "../domain/reminder/reminder-standing.ts";
import type { Reminder } from "../domain/reminder/reminder.ts";
import type { Instant, RealInstant } from "../domain/time/instant.ts";
import { daysBetween } from "../domain/time/civil-day.ts";
import { stockholmDateAt } from "../domain/time/stockholm.ts";
import type { ConversationStore, DeliveryStore, JobSource, OccurrenceStore } from "./delivery-ports.ts";
import { findEvent } from "./find-event.ts";
import { personalChatsOf } from "./personal-chat.ts";
import type { CalendarReader, Clock } from "./ports.ts";
import type { ReminderStore } from "./reminder-ports.ts";

export interface ReminderJobsDeps {
  readonly reminders: ReminderStore;
  readonly occurrences: Pick<OccurrenceStore, "find">;
  readonly deliveries: Pick<DeliveryStore, "list">;
  readonly conversations: Pick<ConversationStore, "list">;
  readonly calendars: Pick<CalendarReader, "active">;
  readonly clock: Pick<Clock, "real">;
}

/** For so long a reminder whose event is gone is kept, should it come back. */
const GONE_DAYS = 400;
/** Of a thousand reminders in a minute each asks for its chat, and to find one is to read them all. */
const CHATS_MS = 5_000;

/**
 * When personal reminders are due, as the calendars are now, and to whom. A person without a chat to the bot gets hers as
 * soon as there is one, until the event is over. What has been given or is over is taken away in passing: a removal that
 * failed right after the post is tried again here.
 */
export function createReminderJobs(deps: ReminderJobsDeps): JobSource {
  let read: { readonly at: RealInstant; readonly chats: ReturnType<typeof personalChatsOf> } | undefined;
  const chatsNow = (): ReturnType<typeof personalChatsOf> => {
    const chats = personalChatsOf(deps.conversations);
    read = { at: deps.clock.real(), chats };
    chats.catch(() => (read = undefined));
    return chats;
  };
  const chatsOfLate = (): ReturnType<typeof personalChatsOf> =>
    read !== undefined && deps.clock.real() - read.at < CHATS_MS ? read.chats : chatsNow();
  return {
    due: async (after, until) => {
      const due = await dueUntil(deps, until);
      if (due.length === 0) return [];
      const chats = await chatsNow();
      const keys: OccurrenceKey[] = [];
      for (const { reminder, at } of due) {
        if (!chats.has(reminder.aadObjectId)) continue;
        const key: OccurrenceKey = { kind: "reminder", subject: reminder.id, due: at };
        // Where the planner has been past it, it may be on its way or have been given.
        if (at > after || !(await isMade(deps, key))) keys.push(key);
      }
      return keys.sort((a, b) => a.due - b.due);
    },
    recipients: async ({ subject }) => {
      const reminder = await deps.reminders.find(subject);
      const chat = reminder && (await chatsOfLate()).get(reminder.aadObjectId);
      return chat === undefined ? [] : [chat.id];
    },
  };
}

/** After the post has arrived the reminder is done with. */
export async function forgetReminder(
  { reminders }: Pick<ReminderJobsDeps, "reminders">,
  { subject }: OccurrenceKey,
): Promise<void> {
  await reminders.remove(subject);
}

async function dueUntil(
  { reminders, calendars }: ReminderJobsDeps,
  until: Instant,
): Promise<{ readonly reminder: Reminder; readonly at: Instant }[]> {
  const [stored, active] = await Promise.all([reminders.list(), calendars.active()]);
  const today = stockholmDateAt(until);
  const due: { reminder: Reminder; at: Instant }[] = [];
  for (const reminder of stored) {
    const standing = standingOf(reminder, findEvent(active, reminder), today);
    if (standing.remindOn > today) continue;
    if (standing.lastDay < today) {
      // Of one whose event is not there nobody knows: it may have been moved, and be back with its calendar.
      if (standing.kind !== "gone" || daysBetween(standing.lastDay, today) > GONE_DAYS)
        await reminders.remove(reminder.id);
      continue;
    }
    const at = dueOf(reminder, standing);
    if (at <= until) due.push({ reminder, at });
  }
  return due;
}

/** True when it has been planned already; given ones that could not be taken away then are taken away now. */
async function isMade(deps: ReminderJobsDeps, key: OccurrenceKey): Promise<boolean> {
  if ((await deps.occurrences.find(key)) === undefined) return false;
  const deliveries = await deps.deliveries.list(key, "all");
  if (deliveries.some(({ value }) => value.state.kind === "sent")) await forgetReminder(deps, key);
  return true;
}
