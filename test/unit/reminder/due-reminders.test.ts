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
import { listFatedReminders } from "../../../src/usecases/list-reminders.ts";
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

async function given(occurrence: OccurrenceKey, state: DeliveryState, changedAt: Instant = 0): Promise<void> {
  await stores.occurrences.insert({ ...occurrence, state: { kind: "settled" } });
  const row = { attempts: 1, changedAt, wantedAt: 0, queuedAt: 0 };
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
    const all = Array.from({ length: 1_000 }, (_, at) => ({ ...reminder, id: `r${at}`, eventId: `e${at}` }));
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
    await forgetReminder(
      { reminders, calendars: { active: () => Promise.resolve(calendars) } },
      due("2023-03-14"),
    );

    expect(await dueUntil(at("2023-03-14"))).toEqual([]);
    expect(await jobs.recipients(due("2023-03-14"))).toEqual([]);
  });
});

describe("a reminder that found no chat", () => {
  const first = due("2023-03-14");
  const again = { ...first, due: first.due + 1 };
  const blocked: DeliveryState = { kind: "failed", reason: "blocked", status: 403 };
  const reach = async (value: KnownConversation["reach"]): Promise<void> => {
    const stored = await conversations.find(chat.id);
    await conversations.save({ ...chat, reach: value }, stored?.version);
  };

  it.each<[string, DeliveryState]>([
    ["refused", blocked],
    ["gone", { kind: "failed", reason: "gone", status: 404 }],
    ["removed", { kind: "skipped", reason: "removed" }],
  ])("is made once more when the chat is back, with one key everywhere: %s", async (_, state) => {
    await given(first, state, at("2023-03-14"));
    await reach({ kind: "blocked", since: at("2023-03-14"), status: 403 });
    expect(await dueUntil(at("2023-03-15"))).toEqual([]);

    await reach({ kind: "active" });
    expect(await dueUntil(at("2023-03-15"))).toEqual([again]);
    expect(await dueUntil(at("2023-03-16"))).toEqual([again]);
    expect(await dueUntil(at("2023-03-18"))).toEqual([]);
  });

  it("is made once more too when it was planned for nobody", async () => {
    await stores.occurrences.insert({ ...first, state: { kind: "open" } });
    expect(await dueUntil(at("2023-03-15"))).toEqual([]);

    const stored = await stores.occurrences.find(first);
    await stores.occurrences.replace({ ...first, state: { kind: "planned" } }, stored?.version ?? "");
    expect(await dueUntil(at("2023-03-15"))).toEqual([again]);
  });

  it("waits until the chat has surely been marked", async () => {
    await given(first, blocked, at("2023-03-14", "08:01"));

    expect(await dueUntil(at("2023-03-14", "08:01"))).toEqual([]);
    expect(await dueUntil(at("2023-03-14", "08:02"))).toEqual([again]);
  });

  it.each<[string, DeliveryState]>([
    ["under way", { kind: "pending", notBefore: 0 }],
    ["given", { kind: "sent", activityId: "1" }],
    ["unknown", { kind: "unknown", reason: "no-answer", by: "x" }],
    ["refused again", blocked],
  ])("is made no third time when the second post is %s", async (_, state) => {
    await given(first, blocked);
    await given(again, state);

    expect(await dueUntil(at("2023-03-15"))).toEqual([]);
    expect((await reminders.find("r1")) === undefined).toBe(state.kind === "sent");
  });

  it.each<[string, DeliveryState]>([
    ["unknown", { kind: "unknown", reason: "no-answer", by: "x" }],
    ["failed for another reason", { kind: "failed", reason: "too-large", status: 413 }],
    ["cancelled", { kind: "skipped", reason: "cancelled" }],
  ])("is one thing, and what is %s another", async (_, state) => {
    await given(first, state);

    expect(await dueUntil(at("2023-03-15"))).toEqual([]);
  });
});

describe("several reminders of one event", () => {
  const twin: Reminder = { ...reminder, id: "r2", daysBefore: 1, usual: true };
  const keyOf = (id: string, date: string): OccurrenceKey => ({ ...due(date), subject: id });
  beforeEach(() => reminders.insert(twin));

  it("that fall on the same minute after a move are one, and done with together", async () => {
    // Three days before a Monday is the working day before it.
    move({ date: day("2023-03-20") });
    expect(await dueUntil(at("2023-03-17"))).toEqual([keyOf("r2", "2023-03-17")]);

    await forgetReminder(
      { reminders, calendars: { active: () => Promise.resolve(calendars) } },
      keyOf("r2", "2023-03-17"),
    );
    expect(await reminders.list()).toEqual([]);
  });

  it("that could not be given for a while are one too, the last", async () => {
    expect(await dueUntil(at("2023-03-16"), at("2023-03-13"))).toEqual([keyOf("r2", "2023-03-16")]);
  });

  it("each come at their time, and the later one stays", async () => {
    expect(await dueUntil(at("2023-03-14"))).toEqual([keyOf("r1", "2023-03-14")]);
    await forgetReminder(
      { reminders, calendars: { active: () => Promise.resolve(calendars) } },
      keyOf("r1", "2023-03-14"),
    );

    expect(await reminders.list()).toEqual([twin]);
    expect(await dueUntil(at("2023-03-16"))).toEqual([keyOf("r2", "2023-03-16")]);
  });

  it("are nobody else's, and of no other day or event", async () => {
    const others: readonly Reminder[] = [
      { ...reminder, id: "r3", aadObjectId: "ada" },
      { ...reminder, id: "r4", eventId: "another", known: { ...reminder.known, day: "2023-03-17" } },
      {
        ...reminder,
        id: "r5",
        eventId: "another",
        known: { ...reminder.known, day: "2023-03-18" },
        daysBefore: 4,
      },
    ];
    for (const each of others) await reminders.insert(each);
    await conversations.save({ ...chat, id: "a:ada", aadObjectId: "ada" }, undefined);

    const keys = await dueUntil(at("2023-03-14"));

    expect(keys.map(({ subject }) => subject).sort()).toEqual(["r1", "r3", "r4", "r5"]);
  });
});

describe("a person's list", () => {
  const listed = async (now: Instant) => {
    const all = await listFatedReminders({ reminders, ...stores }, "bo", calendars, now);
    return all.map(({ reminder: { id }, fate }) => [id, fate]);
  };

  it("says what became of a reminder whose time has come", async () => {
    expect(await listed(at("2023-03-13"))).toEqual([["r1", undefined]]);
    expect(await listed(at("2023-03-14"))).toEqual([["r1", "unmade"]]);

    await given(due("2023-03-14"), { kind: "failed", reason: "blocked", status: 403 });
    expect(await listed(at("2023-03-14"))).toEqual([["r1", "lost"]]);

    const again = { ...due("2023-03-14"), due: due("2023-03-14").due + 1 };
    await given(again, { kind: "unknown", reason: "no-answer", by: "x" });
    expect(await listed(at("2023-03-14"))).toEqual([["r1", "unknown"]]);
  });

  it("no longer has one that has been given and could not be taken away", async () => {
    await given(due("2023-03-14"), { kind: "sent", activityId: "1" });

    expect(await listed(at("2023-03-14"))).toEqual([]);
  });

  it("says of one that another stands for what became of that", async () => {
    await reminders.insert({ ...reminder, id: "r2", daysBefore: 2 });
    await given({ ...due("2023-03-15"), subject: "r2" }, { kind: "failed", reason: "too-large" });

    expect(await listed(at("2023-03-15"))).toEqual([
      ["r1", "failed"],
      ["r2", "failed"],
    ]);
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
      ...stores,
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

  it("says so when it comes on a later day, and counts from that day", async () => {
    expect(await summaryOf(at("2023-03-14", "23:59"))).not.toContain("kommer sent");

    const said = await summaryOf(at("2023-03-16"));
    expect(said).toContain("Påminnelsen kommer sent: den skulle ha kommit tisdag 14 mars 2023.");
    expect(said).toContain("(i morgon)");
  });

  it("is not late because its event has been moved nearer", async () => {
    move({ date: day("2023-03-15") });
    expect(await summaryOf(at("2023-03-14"))).not.toContain("kommer sent");
    expect(await summaryOf(at("2023-03-15"))).toContain("skulle ha kommit tisdag 14 mars 2023.");
  });

  it("is late also when its event is gone", async () => {
    calendars = [];

    expect(await summaryOf(at("2023-03-16"))).toContain("skulle ha kommit tisdag 14 mars 2023.");
  });

  it.each<[DeliveryState, boolean]>([
    [{ kind: "unknown", reason: "no-answer", by: "x" }, false],
    [{ kind: "sent", activityId: "1" }, false],
    [{ kind: "pending", notBefore: 0 }, false],
    [{ kind: "failed", reason: "blocked", status: 403 }, true],
  ])("is not made when its other post is %o", async (state, isMade) => {
    const first = due("2023-03-14");
    const again = { ...first, due: first.due + 1 };
    await given(again, state);
    expect((await render(at("2023-03-14"), first)).kind).toBe(isMade ? "post" : "skip");

    await given(first, state);
    expect((await render(at("2023-03-14"), again)).kind).toBe(isMade ? "post" : "skip");
  });

  it("is not made for anybody else", async () => {
    expect(await render(at("2023-03-14"), due("2023-03-14"), { ...chat, aadObjectId: "ada" })).toEqual({
      kind: "skip",
      reason: "removed",
    });
  });
});
