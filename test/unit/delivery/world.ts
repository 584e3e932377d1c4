import { vi } from "vitest";
import { createDelivery, type DeliveryDeps, type DeliveryEngine } from "../../../src/delivery/engine.ts";
import type { Timings } from "../../../src/delivery/timings.ts";
import type { Delivery, DeliveryKey, OccurrenceKey } from "../../../src/domain/delivery/delivery.ts";
import type { SendOutcome } from "../../../src/domain/delivery/send-outcome.ts";
import { instantInStockholm, stockholmDateAt } from "../../../src/domain/time/stockholm.ts";
import { AppError } from "../../../src/errors.ts";
import type { Rendered } from "../../../src/usecases/delivery-ports.ts";
import type { Clock } from "../../../src/usecases/ports.ts";
import { aChannel } from "../../support/conversations.ts";
import {
  memoryConversations,
  memoryDeliveries,
  memoryPace,
  memoryQueue,
} from "../../support/memory-delivery.ts";

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const WEEK = 7 * 24 * HOUR;

/** A Monday. */
export const MONDAY = instantInStockholm("2023-03-06", "08:00");
export const digestAt = (due: number): OccurrenceKey => ({ kind: "digest", subject: "all", due });

/** A post as it left: when, where to, and for which occurrence. */
export interface Posted {
  readonly at: number;
  readonly to: string;
  readonly due: number;
}

/**
 * Everything around the engines, on fake time (vi.useFakeTimers): stores, queue and what is due are shared by all of
 * them, as for instances of one service. What a test puts in its place is asked each time.
 */
export interface World {
  readonly deps: DeliveryDeps;
  readonly posted: Posted[];
  readonly warned: string[];
  readonly told: string[];
  readonly queue: ReturnType<typeof memoryQueue>;
  due: OccurrenceKey[];
  recipients: string[];
  send: (to: string, posts: number) => SendOutcome | Promise<SendOutcome>;
  render: (occurrence: OccurrenceKey, to: string) => Rendered | Promise<Rendered>;
  /** Calls of these stores fail, while it lasts. */
  broken: boolean;
  /** The bot's clock, which real time moves along. */
  moveTo(instant: number): void;
  engine(timings?: Partial<Timings>): DeliveryEngine;
  know(...ids: readonly string[]): Promise<void>;
  row(id: string, occurrence?: OccurrenceKey): Promise<Delivery | undefined>;
  states(occurrence?: OccurrenceKey): Promise<Record<string, string>>;
  /** Ends when the promise does, with all the waiting it takes. */
  soon<T>(promise: Promise<T>): Promise<T>;
}

export function openWorld(): World {
  const { occurrences, deliveries } = memoryDeliveries();
  const conversations = memoryConversations();
  const queue = memoryQueue(() => Date.now());
  let movedBy = MONDAY - MINUTE - Date.now();
  let ids = 0;
  const clock: Clock = {
    real: () => Date.now(),
    millis: () => Date.now() + movedBy,
    today: () => stockholmDateAt(Date.now() + movedBy),
  };
  const warn = (message: string): void => void world.warned.push(message);
  const tell = (what: string): Promise<void> => {
    world.told.push(what);
    return Promise.resolve();
  };
  const breaking = <T extends object>(store: T): T =>
    new Proxy(store, {
      get: (target, name, receiver) => {
        const method: unknown = Reflect.get(target, name, receiver);
        if (!world.broken || typeof method !== "function") return method;
        return () => Promise.reject(new AppError("storage.unavailable", "broken", { retryable: true }));
      },
    });
  const deps: DeliveryDeps = {
    occurrences: breaking(occurrences),
    deliveries: breaking(deliveries),
    conversations: breaking(conversations),
    pace: memoryPace(),
    queue: breaking(queue),
    jobs: {
      due: (after, until) => Promise.resolve(world.due.filter(({ due }) => due > after && due <= until)),
      recipients: () => Promise.resolve(world.recipients),
    },
    render: (occurrence, to) => Promise.resolve(world.render(occurrence, to.id)),
    send: async (to, message) => {
      const { due } = JSON.parse(message.text ?? "{}") as OccurrenceKey;
      const post = { at: Date.now(), to: to.id, due };
      world.posted.push(post);
      return world.send(to.id, world.posted.filter((one) => one.to === to.id).length);
    },
    events: {
      sent: ({ due }, to) => tell(`sent ${due} ${to.id}`),
      refused: (to, status) => tell(`refused ${status} ${to.id}`),
    },
    clock,
    newId: () => `id-${(ids += 1)}`,
    log: { info: () => undefined, warn, error: warn },
  };
  const world: World = {
    deps,
    posted: [],
    warned: [],
    told: [],
    queue,
    due: [digestAt(MONDAY)],
    recipients: [],
    send: (to) => ({ kind: "sent", activityId: `1-${to}` }),
    render: ({ kind, subject, due }) => ({
      kind: "post",
      message: { type: "message", text: JSON.stringify({ kind, subject, due }) },
    }),
    broken: false,
    moveTo: (instant) => {
      movedBy = instant - Date.now();
    },
    engine: (timings = {}) => createDelivery({ ...deps, timings }),
    know: async (...names) => {
      for (const id of names) await conversations.save(aChannel({ id }), undefined);
      world.recipients = [...world.recipients, ...names];
    },
    row: async (conversationId, occurrence = digestAt(MONDAY)) => {
      const key: DeliveryKey = { occurrence, conversationId };
      return (await deliveries.find(key))?.value;
    },
    states: async (occurrence = digestAt(MONDAY)) => {
      const rows = await deliveries.list(occurrence, "all");
      return Object.fromEntries(rows.map(({ value }) => [value.conversationId, nameOf(value)]));
    },
    soon: async (promise) => {
      const state = { ended: false };
      const watched = promise.finally(() => (state.ended = true));
      watched.catch(() => undefined);
      for (let steps = 0; !state.ended && steps < 100_000; steps += 1) await vi.advanceTimersByTimeAsync(5);
      return watched;
    },
  };
  return world;
}

function nameOf({ state }: Delivery): string {
  return "reason" in state ? `${state.kind} ${state.reason}` : state.kind;
}
