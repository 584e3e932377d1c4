import {
  hasEnded,
  type Delivery,
  type DeliveryKey,
  type Occurrence,
  type OccurrenceKey,
} from "../../src/domain/delivery/delivery.ts";
import type { KnownConversation } from "../../src/domain/directory/known-conversation.ts";
import type { Instant } from "../../src/domain/time/instant.ts";
import type {
  ConversationStore,
  DeliveryQueue,
  DeliveryStore,
  OccurrenceStore,
  PaceShare,
  PaceStore,
  QueueMessage,
  Stored,
} from "../../src/usecases/delivery-ports.ts";
import type { ReminderStore, SnapshotStore } from "../../src/usecases/reminder-ports.ts";
import { Rows } from "./memory-rows.ts";
import type { CalendarSnapshot } from "../../src/domain/digest/calendar-snapshot.ts";
import type { Reminder } from "../../src/domain/reminder/reminder.ts";

const keyOf = ({ kind, subject, due }: OccurrenceKey): string => `${kind} ${subject} ${due}`;

const byDue = (a: OccurrenceKey, b: OccurrenceKey): number => a.due - b.due || (keyOf(a) < keyOf(b) ? -1 : 1);

/** The deliveries' tables in memory: held to the same specification by test/contract. */
export function memoryDeliveries(): { occurrences: OccurrenceStore; deliveries: DeliveryStore } {
  const occurrences = new Rows<Occurrence>();
  const deliveries = new Rows<Delivery>();
  let watermark: Stored<Instant> | undefined;
  const deliveryKey = (key: DeliveryKey): string => `${keyOf(key.occurrence)} ${key.conversationId}`;
  const ofOccurrence = (key: OccurrenceKey): Stored<Delivery>[] =>
    deliveries.all().filter(({ value }) => keyOf(value.occurrence) === keyOf(key));
  const dueBetween = (from: Instant, until: Instant): Delivery[] =>
    deliveries
      .all()
      .map(({ value }) => value)
      .filter(({ occurrence: { due } }) => due >= from && due <= until)
      .sort((a, b) => byDue(a.occurrence, b.occurrence));
  return {
    occurrences: {
      watermark: () => Promise.resolve(watermark),
      moveWatermark: (to, expected) => {
        if (watermark?.version !== expected) return Promise.resolve(false);
        watermark = { value: to, version: `w${Number(expected?.slice(1) ?? 0) + 1}` };
        return Promise.resolve(true);
      },
      insert: (occurrence) =>
        Promise.resolve(occurrences.save(keyOf(occurrence), occurrence, undefined) !== undefined),
      find: (key) => Promise.resolve(occurrences.find(keyOf(key))),
      replace: (occurrence, expected) =>
        Promise.resolve(occurrences.save(keyOf(occurrence), occurrence, expected)),
      unsettled: (from) =>
        Promise.resolve(
          occurrences
            .all()
            .filter(({ value }) => value.due >= from && ["open", "planned"].includes(value.state.kind))
            .sort((a, b) => byDue(a.value, b.value)),
        ),
      latest: (most, kinds, now) =>
        Promise.resolve(
          occurrences
            .all()
            .map(({ value }) => value)
            .filter(({ kind, due }) => kinds.includes(kind) && due <= now)
            .sort((a, b) => byDue(b, a))
            .slice(0, most),
        ),
      between: (from, until, kind, state) =>
        Promise.resolve(
          occurrences
            .all()
            .map(({ value }) => value)
            .filter((each) => each.kind === kind && each.due >= from && each.due <= until)
            .filter((each) => state === undefined || each.state.kind === state)
            .sort(byDue),
        ),
      forgetAfter: (instant) => {
        for (const { value } of deliveries.all())
          if (value.occurrence.due > instant) deliveries.remove(deliveryKey(value));
        for (const { value } of occurrences.all()) if (value.due > instant) occurrences.remove(keyOf(value));
        return Promise.resolve();
      },
    },
    deliveries: {
      insertMissing: (wanted) => {
        for (const delivery of wanted) deliveries.save(deliveryKey(delivery), delivery, undefined);
        return Promise.resolve();
      },
      find: (key) => Promise.resolve(deliveries.find(deliveryKey(key))),
      replace: (delivery, expected) =>
        Promise.resolve(deliveries.save(deliveryKey(delivery), delivery, expected)),
      list: (occurrence, which) =>
        Promise.resolve(ofOccurrence(occurrence).filter(({ value }) => which === "all" || !hasEnded(value))),
      troubled: (from, until) =>
        Promise.resolve(
          dueBetween(from, until).filter(
            (each) => !hasEnded(each) || ["failed", "unknown"].includes(each.state.kind),
          ),
        ),
      toConversation: (conversationId, from, until) =>
        Promise.resolve(dueBetween(from, until).filter((each) => each.conversationId === conversationId)),
    },
  };
}

export function memoryConversations(): ConversationStore {
  const rows = new Rows<KnownConversation>();
  return {
    list: () => Promise.resolve(rows.all()),
    find: (id) => Promise.resolve(rows.find(id)),
    save: (conversation, expected) => Promise.resolve(rows.save(conversation.id, conversation, expected)),
  };
}

export function memoryPace(): PaceStore {
  const rows = new Rows<readonly PaceShare[]>();
  return {
    shares: () => {
      const row = rows.find("shares");
      return Promise.resolve({ shares: row?.value ?? [], version: row?.version });
    },
    setShares: (shares, expected) => Promise.resolve(rows.save("shares", shares, expected) !== undefined),
  };
}

export function memoryReminders(): ReminderStore {
  const rows = new Rows<Reminder>();
  const list = (): Reminder[] => rows.all().map(({ value }) => value);
  return {
    list: () => Promise.resolve(list()),
    ofPerson: (person) => Promise.resolve(list().filter(({ aadObjectId }) => aadObjectId === person)),
    find: (id) => Promise.resolve(rows.find(id)?.value),
    insert: (reminder) => Promise.resolve(rows.save(reminder.id, reminder, undefined) !== undefined),
    remove: (id) => Promise.resolve(rows.remove(id)),
  };
}

export function memorySnapshots(): SnapshotStore {
  const rows = new Rows<CalendarSnapshot>();
  const key = (calendarId: string, version: string): string => `${calendarId} ${version}`;
  return {
    find: (calendarId, version) => Promise.resolve(rows.find(key(calendarId, version))?.value),
    keep: (snapshot) => {
      rows.save(key(snapshot.calendarId, snapshot.version), snapshot, undefined);
      return Promise.resolve();
    },
  };
}

interface Queued {
  readonly key: DeliveryKey;
  dequeueCount: number;
  visibleAt: number;
}

/** A queue on a clock of its own that tests move; hidden messages come back when it has passed. */
export function memoryQueue(now: () => number = Date.now): DeliveryQueue & {
  readonly poisoned: readonly DeliveryKey[];
} {
  const messages = new Set<Queued>();
  const poisoned: DeliveryKey[] = [];
  const queued = ({ handle }: QueueMessage): Queued => handle as Queued;
  return {
    poisoned,
    send: (key, hiddenMs = 0) => {
      messages.add({ key: structuredClone(key), dequeueCount: 0, visibleAt: now() + hiddenMs });
      return Promise.resolve();
    },
    receive: (most, hiddenMs) => {
      const taken = [...messages].filter(({ visibleAt }) => visibleAt <= now()).slice(0, most);
      for (const message of taken) {
        message.dequeueCount += 1;
        message.visibleAt = now() + hiddenMs;
      }
      return Promise.resolve(
        taken.map((message) => ({
          key: message.key,
          dequeueCount: message.dequeueCount,
          handle: message,
        })),
      );
    },
    hide: (message, ms) => {
      queued(message).visibleAt = now() + ms;
      return Promise.resolve();
    },
    delete: (message) => {
      messages.delete(queued(message));
      return Promise.resolve();
    },
    poison: (message) => {
      poisoned.push(queued(message).key);
      messages.delete(queued(message));
      return Promise.resolve();
    },
    isEmpty: () => Promise.resolve(messages.size === 0),
  };
}
