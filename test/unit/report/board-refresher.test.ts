import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBoardRefresher, type BoardRefresher } from "../../../src/bot/report/board-refresher.ts";
import { boardOccurrence } from "../../../src/domain/report/board-key.ts";
import { instantInStockholm } from "../../../src/domain/time/stockholm.ts";
import { AppError } from "../../../src/errors.ts";
import type { SendOutcome } from "../../../src/usecases/delivery-ports.ts";
import type { BoardStore } from "../../../src/usecases/report-ports.ts";
import { boardsLeft } from "../../../src/usecases/report/boards-left.ts";
import { findBoard } from "../../../src/usecases/report/find-board.ts";
import { BOARD_GAP_MS } from "../../../src/usecases/report/refresh-board.ts";
import { aChannel } from "../../support/conversations.ts";
import { memoryConversations, memoryDeliveries } from "../../support/memory-delivery.ts";
import { memoryBoards, memoryReportPlans } from "../../support/memory-reports.ts";
import { aBoard, aPlan, aReport, AUTUMN } from "../../support/reports.ts";
import { createTimeline, type Timeline } from "../../support/timeline.ts";

const KLG = "19:klg@thread.tacv2";
const START = instantInStockholm(AUTUMN, "09:00");
const report = aReport({ plan: aPlan({ channelId: KLG }) });
const sent: SendOutcome = { kind: "sent", activityId: "1667808000000" };

interface Write {
  readonly at: number;
  /** When it had been answered. */
  endedAt: number;
  readonly shown: string;
  readonly activityId: string;
}

/** What becomes of a write: its answer, after so long, and whether a lost one has arrived. */
interface Answer {
  readonly outcome: SendOutcome;
  readonly delayMs?: number;
  readonly isLost?: boolean;
}

const well: Answer = { outcome: sent };

/** Instances on one storage; the board shows how many have marked. */
interface House {
  readonly time: Timeline;
  readonly boards: ReturnType<typeof memoryBoards>;
  readonly deliveries: ReturnType<typeof memoryDeliveries>["deliveries"];
  readonly writes: Write[];
  /** What Teams shows in the end. */
  readonly visible: () => string;
  /** One more has marked; or so many have, when some take theirs back. */
  readonly press: (instance: BoardRefresher, marks?: number) => void;
  /** A mark of an instance that dies before it has thought of the board. */
  readonly pressAndDie: () => void;
  /** So many reads of the board get no answer from the storage. */
  readonly failReads: (count: number) => void;
  readonly instance: (answer?: (write: number) => Answer) => BoardRefresher;
}

async function aHouse({ isPosted = true, latencyMs = 20 } = {}): Promise<House> {
  const time = createTimeline(START);
  const boards = memoryBoards();
  const reportPlans = memoryReportPlans();
  const conversations = memoryConversations();
  const { deliveries } = memoryDeliveries();
  await reportPlans.save(report.plan, undefined);
  await conversations.save(aChannel({ id: KLG }), undefined);
  if (isPosted)
    await boards.save(aBoard({ conversationId: KLG, shown: "0", writtenAt: START - 60_000 }), undefined);
  let [marks, visible] = [0, "0"];
  const writes: Write[] = [];
  let fails = 0;
  const slow = async <R>(call: () => Promise<R>): Promise<R> => {
    await time.wait(latencyMs);
    return call();
  };
  const reports = { reportPlans, calendars: { active: () => Promise.resolve([]) } };
  const slowBoards: Pick<BoardStore, "find" | "save"> = {
    find: (id) =>
      slow(() => {
        fails -= 1;
        return fails < 0 ? boards.find(id) : Promise.reject(new AppError("storage.unavailable", "Away."));
      }),
    save: (board, expected) => slow(() => boards.save(board, expected)),
  };
  const instance: House["instance"] = (answer = () => well) =>
    createBoardRefresher({
      boards: slowBoards,
      find: (id) => findBoard({ ...reports, boards: slowBoards, deliveries }, id),
      left: () => boardsLeft({ ...reports, clock: { millis: time.now } }),
      conversations,
      clock: { real: time.now },
      wait: time.wait,
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
      make: async () => {
        const shown = String(marks);
        await time.wait(latencyMs);
        return { message: { type: "message", text: shown }, shown };
      },
      send: async (_to, { text = "" }, target) => {
        const { activityId } = { activityId: "", ...target };
        const write: Write = { at: time.now(), endedAt: Infinity, shown: text, activityId };
        writes.push(write);
        const { outcome, delayMs = latencyMs, isLost = false } = answer(writes.length);
        await time.wait(delayMs);
        write.endedAt = time.now();
        if (outcome.kind === "sent" || (outcome.kind === "leftOpen" && !isLost)) visible = text;
        return outcome;
      },
    });
  return {
    time,
    boards,
    deliveries,
    writes,
    visible: () => visible,
    instance,
    press: (refresher, now = marks + 1) => {
      marks = now;
      refresher.wanted(report.id);
    },
    failReads: (count) => {
      fails = count;
    },
    pressAndDie: () => {
      marks += 1;
    },
  };
}

/** From the end of one to the beginning of the next. */
const gapsOf = (writes: readonly Write[]): number[] =>
  writes.slice(1).map(({ at }, index) => at - (writes[index]?.endedAt ?? 0));

describe("thirty who press within a second on two instances", () => {
  it("see a board that ends right, is written at most once a second, and few times", async () => {
    const house = await aHouse();
    const instances = [house.instance(), house.instance()] as const;
    const pressing = Array.from({ length: 30 }, async (_, at) => {
      await house.time.wait(at * 33);
      house.press(instances[at % 2 === 0 ? 0 : 1]);
    });

    await house.time.run();
    await Promise.all([...pressing, ...instances.map((each) => each.settled())]);

    expect(house.visible()).toBe("30");
    expect(house.writes.every(({ activityId }) => activityId === aBoard().activityId)).toBe(true);
    expect(Math.min(...gapsOf(house.writes))).toBeGreaterThanOrEqual(BOARD_GAP_MS);
    expect(house.writes.length).toBeLessThanOrEqual(4);
    expect((await house.boards.find(report.id))?.value).toMatchObject({ shown: "30" });
  });
});

describe("a board", () => {
  it("is written at once for one who presses alone, and not again for nothing", async () => {
    const house = await aHouse();
    const instance = house.instance();
    house.press(instance);
    await house.time.run();
    instance.wanted(report.id);
    await house.time.run();

    expect(house.writes.map(({ shown }) => shown)).toEqual(["1"]);
    expect((house.writes[0]?.at ?? 0) - START).toBeLessThan(BOARD_GAP_MS);
  });

  it("that was left behind by an instance that died is mended by the next look, of any instance", async () => {
    const house = await aHouse();
    house.pressAndDie();
    await house.time.run();
    expect(house.visible()).toBe("0");

    const look = house.instance().look();
    await house.time.run();
    await look;

    expect(house.visible()).toBe("1");
  });

  it("that somebody died over while writing it is written again when the hold has ended", async () => {
    const house = await aHouse();
    const stored = await house.boards.find(report.id);
    const held = { ...aBoard({ conversationId: KLG }), shown: "", heldUntil: START + 45_000 };
    await house.boards.save(held, stored?.version);

    const look = house.instance().look();
    await house.time.run();
    await look;

    expect(house.writes.map(({ at, shown }) => ({ after: at >= START + 45_000, shown }))).toEqual([
      { after: true, shown: "0" },
    ]);
    expect((await house.boards.find(report.id))?.value.heldUntil).toBeUndefined();
  });

  it("is written again where somebody died over a write that arrived, and what it showed was taken back", async () => {
    const house = await aHouse();
    house.press(house.instance(() => ({ ...well, delayMs: 3_600_000 })));
    const other = house.instance();
    const later = house.time.wait(60_000).then(() => {
      house.press(other, 0);
    });
    await house.time.run();
    await later;

    const within = house.writes.filter(({ at }) => at < START + 120_000);
    expect(within.map(({ shown }) => shown)).toEqual(["1", "0"]);
  });

  it("is written again when a write that all had given up arrives after another's", async () => {
    const house = await aHouse();
    house.press(house.instance((write) => (write === 1 ? { ...well, delayMs: 90_000 } : well)));
    const other = house.instance();
    const later = house.time.wait(60_000).then(() => {
      house.press(other);
    });
    await house.time.run();
    await later;

    expect(house.writes.map(({ shown }) => shown)).toEqual(["1", "2", "2"]);
    expect(house.visible()).toBe("2");
  });

  it("that was posted and not remembered is found by its delivery", async () => {
    const house = await aHouse({ isPosted: false });
    await house.deliveries.insertMissing([
      {
        occurrence: boardOccurrence(report, KLG),
        conversationId: KLG,
        state: { kind: "sent", activityId: "posted-1" },
        attempts: 1,
        changedAt: START,
        wantedAt: START,
        queuedAt: START,
      },
    ]);
    const instance = house.instance();
    house.press(instance);
    await house.time.run();

    expect(house.writes).toMatchObject([{ shown: "1", activityId: "posted-1" }]);
  });

  it("that has not been posted is not written", async () => {
    const house = await aHouse({ isPosted: false });
    house.press(house.instance());
    await house.time.run();

    expect(house.writes).toEqual([]);
  });

  it("waits for as long as Teams asks, on every instance", async () => {
    const house = await aHouse();
    const first = house.instance((write) =>
      write === 1 ? { outcome: { kind: "throttled", status: 429, retryAfterMs: 8_000 } } : well,
    );
    house.press(first);
    const later = house.time.wait(2_000).then(() => {
      house.press(house.instance());
    });
    await house.time.run();
    await later;

    expect(gapsOf(house.writes)[0]).toBeGreaterThanOrEqual(8_000);
    expect(house.visible()).toBe("2");
  });

  it("is written again when nobody knows whether it arrived", async () => {
    const house = await aHouse();
    house.press(
      house.instance((write) => (write === 1 ? { outcome: { kind: "leftOpen", status: 502 } } : well)),
    );
    await house.time.run();

    expect(house.writes.map(({ shown }) => shown)).toEqual(["1", "1"]);
  });

  it("that Teams refuses is left alone, also by those who press after", async () => {
    const house = await aHouse();
    const instance = house.instance(() => ({ outcome: { kind: "refused", status: 404 } }));
    house.press(instance);
    await house.time.run();
    house.press(instance);
    const look = instance.look();
    await house.time.run();
    await look;

    expect(house.writes).toHaveLength(1);
  });

  it("that can not be written comes to an end, and is left to the next look", async () => {
    const house = await aHouse();
    let isDown = true;
    const instance = house.instance(() => (isDown ? { outcome: { kind: "notReached" } } : well));
    house.press(instance);
    await house.time.run();
    await instance.settled();
    const tried = house.writes.length;
    isDown = false;
    const look = instance.look();
    await house.time.run();
    await look;

    expect(tried).toBeLessThanOrEqual(5);
    expect(house.visible()).toBe("1");
  });

  it("is tried again when the storage does not answer", async () => {
    const house = await aHouse();
    house.failReads(2);
    house.press(house.instance());
    await house.time.run();

    expect(house.visible()).toBe("1");
  });
});

describe("whatever Teams answers and whenever people press, on three instances", () => {
  const delayMs = fc.integer({ min: 1, max: 6_000 });
  const always = (outcome: SendOutcome) => fc.record({ outcome: fc.constant(outcome), delayMs });
  const answers = fc.oneof(
    { weight: 5, arbitrary: always(sent) },
    always({ kind: "throttled", status: 429, retryAfterMs: 3_000 }),
    always({ kind: "notReached" }),
    fc.record({
      outcome: fc.constant<SendOutcome>({ kind: "leftOpen", status: undefined }),
      delayMs,
      isLost: fc.boolean(),
    }),
  );
  const presses = fc.array(
    fc.record({
      at: fc.integer({ min: 0, max: 12_000 }),
      on: fc.integer({ min: 0, max: 2 }),
      marks: fc.integer({ min: 0, max: 2 }),
    }),
    { minLength: 1, maxLength: 30 },
  );

  it("the board ends right after a look, and two writes are never closer than a second", async () => {
    await fc.assert(
      fc.asyncProperty(
        presses,
        fc.array(answers, { maxLength: 8 }),
        fc.integer({ min: 1, max: 400 }),
        async (all, given, latencyMs) => {
          const house = await aHouse({ latencyMs });
          const answer = (write: number): Answer => given[write - 1] ?? well;
          const instances = [0, 1, 2].map(() => house.instance(answer));
          let marks = 0;
          for (const { at, on, marks: now } of all)
            void house.time.wait(at).then(() => {
              marks = now;
              const instance = instances[on];
              if (instance !== undefined) house.press(instance, now);
            });
          await house.time.run();
          const look = instances[0]?.look();
          await house.time.run();
          await look;

          expect(house.visible()).toBe(String(marks));
          for (const gap of gapsOf(house.writes)) expect(gap).toBeGreaterThanOrEqual(BOARD_GAP_MS);
        },
      ),
      { numRuns: 150 },
    );
  });
});
