import { beforeEach, describe, expect, it, vi } from "vitest";
import { createRenderReminder } from "../../../src/bot/render-reminder.ts";
import type { CalendarEvent, ProcessCalendar } from "../../../src/domain/calendar/calendar-event.ts";
import type { DeliveryState, OccurrenceKey } from "../../../src/domain/delivery/delivery.ts";
import type { KnownConversation } from "../../../src/domain/directory/known-conversation.ts";
import type { Reminder } from "../../../src/domain/reminder/reminder.ts";
import type { Instant } from "../../../src/domain/time/instant.ts";
import { instantInStockholm } from "../../../src/domain/time/stockholm.ts";
import { createReminderJobs, forgetReminder } from "../../../src/usecases/due-reminders.ts";
import type { JobSource } from "../../../src/usecases/delivery-ports.ts";
import { aCalendar, anEvent, day } from "../../support/events.ts";
import { memoryConversations, memoryDeliveries, memoryReminders } from "../../support/memory-delivery.ts";

const proposals = anEvent(1, "Stoppdatum för förslag", day("2023-03-17"), { kind: "stoppdatum" });
const reminder: Reminder = {
  id: "r1",
  aadObjectId: "bo",
  calendarId: "tidsplan-2024",
  eventId: proposals.id,
  daysBefore: 3,
  time: "08:00",
  lang: "sv",
  createdAt: instantInStockholm("2023-03-06", "09:00"),
  known: { title: proposals.title, day: "2023-03-17", date: proposals.date },
};
const chat: KnownConversation = {
  id: "a:bo",
  kind: "personal",
  serviceUrl: "http://127.0.0.1",
  tenantId: "t",
  botId: "28:bot",
  aadObjectId: "bo",
  reach: { kind: "active" },
};
const due = (date: string): OccurrenceKey => ({
  kind: "reminder",
  subject: "r1",
  due: instantInStockholm(date, "08:00"),
});

let calendars: readonly ProcessCalendar[];
let stores: ReturnType<typeof memoryDeliveries>;
let reminders: ReturnType<typeof memoryReminders>;
let conversations: ReturnType<typeof memoryConversations>;
let jobs: JobSource;
let real: number;

beforeEach(async () => {
  real = 0;
  stores = memoryDeliveries();
  reminders = memoryReminders();
  conversations = memoryConversations();
  calendars = [aCalendar([proposals])];
  jobs = createReminderJobs({
    reminders,
    conversations,
    ...stores,
    calendars: { active: () => Promise.resolve(calendars) },
    clock: { real: () => real },
  });
  await reminders.insert(reminder);
  await conversations.save(chat, undefined);
});

const at = (date: string, time = "08:01"): Instant => instantInStockholm(date, time);
const dueUntil = (until: Instant, after = until - 60_000): Promise<readonly OccurrenceKey[]> =>
  jobs.due(after, until);
const move = (event: Partial<CalendarEvent>): void => {
  calendars = [aCalendar([{ ...proposals, ...event }])];
};

async function given(occurrence: OccurrenceKey, state: DeliveryState): Promise<void> {
  await stores.occurrences.insert({ ...occurrence, state: { kind: "settled" } });
  const row = { attempts: 1, changedAt: 0, wantedAt: 0, queuedAt: 0 };
  await stores.deliveries.insertMissing([{ occurrence, conversationId: chat.id, state, ...row }]);
}

describe("a reminder is due", () => {
  it("at its instant, to the person's own chat", async () => {
    expect(await dueUntil(at("2023-03-14", "07:59"))).toEqual([]);
    expect(await dueUntil(at("2023-03-14"))).toEqual([due("2023-03-14")]);
    expect(await jobs.recipients(due("2023-03-14"))).toEqual(["a:bo"]);
  });

  it("also when the planner has been past its instant, as long as the event is not over", async () => {
    expect(await dueUntil(at("2023-03-17", "12:00"))).toEqual([due("2023-03-14")]);
    expect(await dueUntil(at("2023-03-18"))).toEqual([]);
    expect(await reminders.find("r1")).toBeUndefined();
  });

  it("at the new time of an event that has moved, at once when that has gone", async () => {
    move({ date: day("2023-03-24") });
    expect(await dueUntil(at("2023-03-14"))).toEqual([]);
    expect(await dueUntil(at("2023-03-21"))).toEqual([due("2023-03-21")]);

    move({ date: day("2023-03-15") });
    expect(await dueUntil(at("2023-03-14"))).toEqual([due("2023-03-12")]);
  });

  it("when it would have come although its event is gone", async () => {
    calendars = [];

    expect(await dueUntil(at("2023-03-14"))).toEqual([due("2023-03-14")]);
  });

  it("also after a while in which its calendar was not there, when its event had been moved ahead", async () => {
    const moved = aCalendar([{ ...proposals, date: day("2023-04-20") }]);
    calendars = [];
    expect(await dueUntil(at("2023-03-20"))).toEqual([]);
    calendars = [moved];

    expect(await dueUntil(at("2023-04-17"))).toEqual([due("2023-04-17")]);
  });

  it("no longer when its event has been gone for years", async () => {
    calendars = [];
    await dueUntil(at("2025-03-17"));

    expect(await reminders.find("r1")).toBeUndefined();
  });

  it("to each of a thousand, without reading all chats for each of them", async () => {
    const all = Array.from({ length: 1_000 }, (_, index) => ({ ...reminder, id: `r${index}` }));
    for (const each of all) await reminders.insert(each);
    const list = vi.spyOn(conversations, "list");

    const keys = await dueUntil(at("2023-03-14"));
    const chats = await Promise.all(keys.map((key) => jobs.recipients(key)));

    expect(chats).toEqual(all.map(() => [chat.id]));
    expect(list).toHaveBeenCalledTimes(1);

    real += 5_000;
    await jobs.recipients(due("2023-03-14"));
    expect(list).toHaveBeenCalledTimes(2);
  });

  it("once: what is on its way is not made again, and what has been given is taken away", async () => {
    await given(due("2023-03-14"), { kind: "pending", notBefore: 0 });
    expect(await dueUntil(at("2023-03-15"))).toEqual([]);
    expect(await reminders.find("r1")).toBeDefined();

    const row = await stores.deliveries.find({ occurrence: due("2023-03-14"), conversationId: chat.id });
    if (row === undefined) throw new Error("the delivery is there");
    await stores.deliveries.replace({ ...row.value, state: { kind: "sent", activityId: "1" } }, row.version);
    expect(await dueUntil(at("2023-03-15"))).toEqual([]);
    expect(await reminders.find("r1")).toBeUndefined();
  });

  it("as soon as the person has a chat, and to nobody before", async () => {
    const stored = await conversations.find(chat.id);
    await conversations.save({ ...chat, reach: { kind: "removed", since: 0 } }, stored?.version);
    expect(await dueUntil(at("2023-03-14"))).toEqual([]);
    expect(await jobs.recipients(due("2023-03-14"))).toEqual([]);

    await conversations.save({ ...chat, id: "a:bo-again" }, undefined);
    expect(await dueUntil(at("2023-03-15"))).toEqual([due("2023-03-14")]);
    expect(await jobs.recipients(due("2023-03-14"))).toEqual(["a:bo-again"]);
  });

  it("no longer when it has been given, or taken back", async () => {
    await forgetReminder({ reminders }, due("2023-03-14"));

    expect(await dueUntil(at("2023-03-14"))).toEqual([]);
    expect(await jobs.recipients(due("2023-03-14"))).toEqual([]);
  });
});

describe("the post of a reminder", () => {
  let onOthers: readonly ProcessCalendar[] | undefined;
  beforeEach(() => {
    onOthers = undefined;
  });
  const render = (now: Instant, occurrence = due("2023-03-14"), to = chat) =>
    createRenderReminder({
      reminders,
      calendars: { active: () => Promise.resolve(calendars), stored: () => Promise.resolve([]) },
      clock: { millis: () => now, real: () => now, today: () => "" },
      choosing: {
        refresh: () => {
          calendars = onOthers ?? calendars;
          return Promise.resolve();
        },
      },
      newId: () => "press-1",
      tellsClock: false,
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    })(occurrence, to);
  const summaryOf = async (now: Instant, occurrence?: OccurrenceKey): Promise<string> => {
    const post = await render(now, occurrence);
    return post.kind === "post" ? JSON.stringify(post.message) : post.reason;
  };

  it("says what and when, and why it came", async () => {
    const said = await summaryOf(at("2023-03-14"));

    expect(said).toContain("Påminnelse: Stoppdatum för förslag: fredag 17 mars 2023 (om 3 dagar)");
    expect(said).toContain("Du bad om den här påminnelsen den 6 mars 2023. Den kommer bara en gång.");
  });

  it("says that the event has moved, or is gone", async () => {
    move({ date: day("2023-03-15") });
    expect(await summaryOf(at("2023-03-14"), due("2023-03-12"))).toContain(
      "Händelsen har flyttats från fredag 17 mars till onsdag 15 mars.",
    );
    calendars = [];
    expect(await summaryOf(at("2023-03-14"))).toContain("Händelsen finns inte längre i kalendern");
  });

  it("is not made when the event is over, has just been moved ahead, or the wish taken back", async () => {
    expect(await summaryOf(at("2023-03-18"))).toBe("subject-gone");
    move({ date: day("2023-03-24") });
    expect(await summaryOf(at("2023-03-14"))).toBe("subject-gone");
    await reminders.remove("r1");
    expect(await summaryOf(at("2023-03-14"))).toBe("subject-gone");
  });

  it("is made when the one that planned it knew of a newer calendar", async () => {
    onOthers = [aCalendar([{ ...proposals, date: day("2023-03-15") }])];

    expect(await summaryOf(at("2023-03-12"), due("2023-03-12"))).toContain("onsdag 15 mars");
  });

  it("is not made for anybody else", async () => {
    expect(await render(at("2023-03-14"), due("2023-03-14"), { ...chat, aadObjectId: "ada" })).toEqual({
      kind: "skip",
      reason: "removed",
    });
  });
});
