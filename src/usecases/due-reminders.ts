import type { OccurrenceKey } from "../domain/delivery/delivery.ts";
import { dueOf, standingOf } from "../domain/reminder/reminder-standing.ts";
import { reminderPosts } from "../domain/reminder/reminder-fate.ts";
import { isToldBy, lastOfEach, type StandingReminder } from "../domain/reminder/told-together.ts";
import type { Instant, RealInstant } from "../domain/time/instant.ts";
import { daysBetween } from "../domain/time/civil-day.ts";
import { stockholmDateAt } from "../domain/time/stockholm.ts";
import type { ConversationStore, JobSource } from "./delivery-ports.ts";
import { findEvent } from "./find-event.ts";
import { reminderAt } from "./list-reminders.ts";
import { personalChatsOf } from "./personal-chat.ts";
import type { CalendarReader, Clock } from "./ports.ts";
import type { ReminderStore } from "./reminder-ports.ts";
import { reminderFate, type ReminderPostsDeps } from "./reminder-posts.ts";

export interface ReminderJobsDeps extends ReminderPostsDeps {
  readonly reminders: ReminderStore;
  readonly conversations: Pick<ConversationStore, "list">;
  readonly calendars: Pick<CalendarReader, "active">;
  readonly clock: Pick<Clock, "real">;
}

/** For so long a reminder whose event is gone is kept, should it come back. */
const GONE_DAYS = 400;
/** Of a thousand reminders in a minute each asks for its chat, and to find one is to read them all. */
const CHATS_MS = 5_000;
/** So long after a refusal its chat has surely been marked: one that is active then has acted since. */
const MARKED_MS = 60_000;

/**
 * When personal reminders are due, as the calendars are now, and to whom. A person without a chat to the bot gets hers as
 * soon as there is one, until the event is over; one that found the chat gone is made once more when it is back. What has
 * been given or is over is taken away in passing: a removal that failed right after the post is tried again here.
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
      for (const one of lastOfEach(due)) {
        if (!chats.has(one.reminder.aadObjectId)) continue;
        // Where the planner has been past it, it may be on its way or have been given.
        const { first } = reminderPosts(one.reminder.id, one.due);
        const key = one.due > after ? first : await nextPost(deps, one, until);
        if (key !== undefined) keys.push(key);
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

/** After the post has arrived the reminder is done with, and so are those that would say the same now. */
export async function forgetReminder(
  { reminders, calendars }: Pick<ReminderJobsDeps, "reminders" | "calendars">,
  { subject, due }: OccurrenceKey,
): Promise<void> {
  const reminder = await reminders.find(subject);
  if (reminder === undefined) return;
  const active = await calendars.active();
  const given = reminderAt(reminder, active, due);
  const all = (await reminders.ofPerson(reminder.aadObjectId)).map((each) => reminderAt(each, active, due));
  const told = all.filter((other) => isToldBy(other, given));
  await Promise.all(told.map((other) => reminders.remove(other.reminder.id)));
  // Last: as long as it is there, the next round knows that it has been given.
  await reminders.remove(subject);
}

async function dueUntil(
  { reminders, calendars }: ReminderJobsDeps,
  until: Instant,
): Promise<readonly StandingReminder[]> {
  const [stored, active] = await Promise.all([reminders.list(), calendars.active()]);
  const today = stockholmDateAt(until);
  const due: StandingReminder[] = [];
  for (const reminder of stored) {
    const standing = standingOf(reminder, findEvent(active, reminder), today);
    const { kind, lastDay, remindOn } = standing;
    if (remindOn > today) continue;
    if (lastDay < today) {
      // Of one whose event is not there nobody knows: it may have been moved, and be back with its calendar.
      if (kind !== "gone" || daysBetween(lastDay, today) > GONE_DAYS) await reminders.remove(reminder.id);
      continue;
    }
    const at = dueOf(reminder, standing);
    if (at <= until) due.push({ reminder, standing, due: at });
  }
  return due;
}

/** The post that is to be made of a reminder; those that were given and could not be taken away then are taken away now. */
async function nextPost(
  deps: ReminderJobsDeps,
  { reminder, due }: StandingReminder,
  until: Instant,
): Promise<OccurrenceKey | undefined> {
  const { first, again } = reminderPosts(reminder.id, due);
  const fate = await reminderFate(deps, reminder.id, due);
  switch (fate.kind) {
    case "unmade":
      return first;
    case "lost":
      return until - fate.since < MARKED_MS ? undefined : again;
    case "given":
      await forgetReminder(deps, first);
      return undefined;
    case "underway":
    case "unknown":
    case "failed":
      return undefined;
  }
}
