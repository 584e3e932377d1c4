import type { KnownConversation } from "../../../src/domain/directory/known-conversation.ts";
import type { CalendarDate } from "../../../src/domain/time/calendar-date.ts";
import { addDays } from "../../../src/domain/time/civil-day.ts";
import { instantInStockholm } from "../../../src/domain/time/stockholm.ts";
import { startRecordedConnector, type Call } from "../recorded-connector.ts";
import { until } from "../until.ts";
import { saveCalendar } from "./calendar.ts";
import { aChannel, saveChannels, type Team } from "./channels.ts";
import { startDeliveryProcess, type DeliveryProcess } from "./delivery-process.ts";
import { startDiskAzurite } from "./disk-azurite.ts";
import { openDelivery, SHORT, type OpenDelivery } from "./open-delivery.ts";
import { postDays, workingDays, type SoakWeeks } from "./soak-days.ts";

export interface Soak extends SoakWeeks {
  readonly channels: number;
  readonly instances: number;
  /** Told after each day. */
  readonly tell?: (day: CalendarDate, posts: number) => void;
}

export interface SoakResult {
  readonly expected: number;
  readonly posts: number;
  readonly lost: number;
  readonly doubled: number;
}

/** Every kind of week's end and beginning that a municipality has; most want their digest on Mondays at eight. */
const SCHEDULES = [
  ...Array.from({ length: 6 }, () => ({ weekday: 1, time: "08:00" }) as const),
  { weekday: 1, time: "07:15", lang: "en" },
  { weekday: 2, time: "08:00" },
  { weekday: 3, time: "06:30" },
  { weekday: 5, time: "08:00" },
] as const;

/** Nobody dies here, and the emulator may stand still for many seconds while it tidies up. */
const LEASE_MS = 60_000;
/** No pause between the weeks, and yet never faster than is said. */
const TIMINGS = {
  ...SHORT,
  lease: LEASE_MS,
  sendingLease: LEASE_MS,
  recordFor: LEASE_MS,
  postsPerSecond: 1_000,
};

/** Lets several processes deliver week after week on one storage, and counts what arrives. */
export async function soak(plan: Soak): Promise<SoakResult> {
  const [azurite, connector] = await Promise.all([startDiskAzurite(), startRecordedConnector()]);
  const now = instantInStockholm(addDays(plan.from, -1), "12:00");
  const place = { connectionString: azurite.connectionString, now, timings: TIMINGS };
  const look = openDelivery(place);
  const channels = channelsOf(plan, { serviceUrl: connector.serviceUrl, since: now });
  const processes = await Promise.all(Array.from({ length: plan.instances }, startDeliveryProcess));
  try {
    await saveCalendar(look.stores);
    await saveChannels(look.stores.conversations, channels);
    await askAll(processes, { kind: "open", place });
    await askAll(processes, { kind: "start" });
    await until("a watermark", async () => (await look.stores.occurrences.watermark()) !== undefined);
    const callsOf = new Map<CalendarDate, readonly Call[]>();
    for (const day of workingDays(plan)) {
      const before = connector.calls.length;
      await live(day, processes, look);
      callsOf.set(day, connector.calls.slice(before));
      plan.tell?.(day, connector.calls.length - before);
    }
    await askAll(processes, { kind: "stop" });
    return counted(plan, channels, callsOf);
  } finally {
    await Promise.all(processes.map((each) => each.kill()));
    await connector.close();
    await azurite.stop();
  }
}

function channelsOf({ channels }: Soak, team: Team): readonly KnownConversation[] {
  return Array.from({ length: channels }, (_, at) =>
    aChannel(at + 1, team, SCHEDULES[at % SCHEDULES.length]),
  );
}

const askAll = (
  processes: readonly DeliveryProcess[],
  call: Parameters<DeliveryProcess["ask"]>[0],
): Promise<unknown> => Promise.all(processes.map((each) => each.ask(call)));

/** Moves all clocks to a day, and waits until nothing of it is left to do. */
async function live(
  day: CalendarDate,
  processes: readonly DeliveryProcess[],
  { stores }: OpenDelivery,
): Promise<void> {
  const eight = instantInStockholm(day, "08:00");
  await askAll(processes, { kind: "moveTo", instant: eight + 30_000 });
  await until(
    `all of ${day} to be delivered`,
    async () => {
      const watermark = await stores.occurrences.watermark();
      if (watermark === undefined || watermark.value < eight) return false;
      return (await stores.occurrences.unsettled(0)).length === 0;
    },
    60_000,
  );
}

function counted(
  plan: SoakWeeks,
  channels: readonly KnownConversation[],
  callsOf: ReadonlyMap<CalendarDate, readonly Call[]>,
): SoakResult {
  const count = { expected: 0, posts: 0, lost: 0, doubled: 0 };
  const postsOn = new Map([...callsOf].map(([day, calls]) => [day, postsByChannel(calls)]));
  for (const { id, digest } of channels) {
    const expected = new Set(digest === undefined ? [] : postDays(plan, digest));
    count.expected += expected.size;
    for (const [day, posts] of postsOn) {
      const wanted = expected.has(day) ? 1 : 0;
      const came = posts.get(id) ?? 0;
      count.posts += came;
      count.lost += Math.max(0, wanted - came);
      count.doubled += Math.max(0, came - wanted);
    }
  }
  return count;
}

function postsByChannel(calls: readonly Call[]): ReadonlyMap<string, number> {
  const posts = new Map<string, number>();
  for (const { to = "" } of calls) posts.set(to, (posts.get(to) ?? 0) + 1);
  return posts;
}
