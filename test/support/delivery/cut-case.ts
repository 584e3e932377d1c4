import type { DeliveryStateKind } from "../../../src/domain/delivery/delivery.ts";
import type { Fate, Step } from "../stepping-proxy.ts";
import { until } from "../until.ts";
import type { DeliveryProcess } from "./delivery-process.ts";
import type { Lane } from "./lane.ts";
import { SHORT, type OpenDelivery } from "./open-delivery.ts";
import { finish, PAST_DUE, statesOf } from "./monday.ts";
import { postsTo } from "./posts.ts";

/** What came of one conversation's delivery. */
export interface Came {
  readonly conversationId: string;
  /** As the one that was killed had left it; undefined when there was no row. */
  readonly left: DeliveryStateKind | undefined;
  readonly end: DeliveryStateKind | undefined;
  readonly posts: number;
}

/** Where a process is cut off, and which way. */
export interface Cut {
  readonly step: string;
  readonly fate: Fate;
}

export interface CutCase extends Cut {
  /** Undefined when the step did not come: what keeps the pace does not always ask as often. */
  readonly at: Step | undefined;
  readonly came: readonly Came[];
}

/**
 * A process delivers one Monday's posts and is killed at one step: before the request is passed on, or when it has been
 * carried out and nobody was told. Then another instance finishes.
 */
export async function killAt(lane: Lane, victim: DeliveryProcess, { step, fate }: Cut): Promise<CutCase> {
  const { direct, proxy, connectionString, connector } = lane;
  const due = lane.nextMonday();
  await direct.engine.tick();
  await victim.ask({ kind: "open", place: { connectionString, now: due - 60_000, timings: SHORT } });
  // Its tables and queues are opened here, where nothing is at stake.
  await runOnce(victim);
  await victim.ask({ kind: "moveTo", instant: due + PAST_DUE });

  const before = connector.calls.length;
  let at: Step | undefined;
  proxy.watch({
    fateOf: ({ name }) => (name === step ? fate : "pass"),
    atCut: (reached) => {
      at = reached;
      return victim.kill();
    },
  });
  // It ends in the middle of what it was asked, which is the point.
  await runOnce(victim).catch((error: unknown) => {
    if (at === undefined) throw error;
  });
  await victim.kill();
  // What it had sent by then is carried out.
  await until("nothing to be under way", () => proxy.underWay === 0);
  proxy.watch();

  const left = await statesOf(direct, due);
  direct.moveTo(due + PAST_DUE);
  await finish(direct, direct, due);
  return { step, fate, at, came: await cameOf(lane, due, left, before) };
}

/** The same without a kill: an instance whose one request, or the answer to it, is lost on the way, and that goes on. */
export async function loseAt(lane: Lane, instance: OpenDelivery, { step, fate }: Cut): Promise<CutCase> {
  const due = lane.nextMonday();
  const before = lane.connector.calls.length;
  instance.moveTo(due + PAST_DUE);
  let at: Step | undefined;
  lane.proxy.watch({
    fateOf: (reached) => {
      if (reached.name !== step) return "pass";
      at = reached;
      return fate;
    },
  });
  await finish(instance, lane.direct, due);
  lane.proxy.watch();
  return { step, fate, at, came: await cameOf(lane, due, new Map(), before) };
}

async function cameOf(
  { direct, connector, channels }: Lane,
  due: number,
  left: ReadonlyMap<string, DeliveryStateKind>,
  callsBefore: number,
): Promise<readonly Came[]> {
  const end = await statesOf(direct, due);
  const calls = connector.calls.slice(callsBefore);
  return channels.map((conversationId) => ({
    conversationId,
    left: left.get(conversationId),
    end: end.get(conversationId),
    posts: postsTo(conversationId, calls),
  }));
}

async function runOnce(victim: DeliveryProcess): Promise<void> {
  for (const kind of ["tick", "work", "tick", "work"] as const) await victim.ask({ kind });
}
