import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Came, CutCase } from "../../support/delivery/cut-case.ts";
import { openLane, type Lane } from "../../support/delivery/lane.ts";
import { faultsOf, killAtEach, loseAtEach, stepsOfARun } from "../../support/delivery/matrix.ts";

const LANES = 4;
const CHANNELS = 2;

let lanes: readonly Lane[];
let steps: readonly string[];

beforeAll(async () => {
  lanes = await Promise.all(Array.from({ length: LANES }, () => openLane(CHANNELS)));
  const [lane] = lanes;
  steps = lane === undefined ? [] : await stepsOfARun(lane);
});
afterAll(async () => {
  await Promise.all(lanes.map((lane) => lane.close()));
});

const arrivedOnce = ({ end, posts }: Came): boolean => end === "sent" && posts === 1;
const isUnknown = ({ end, posts }: Came): boolean => end === "unknown" && posts <= 1;
const isPost = ({ at }: CutCase): boolean => at?.to === "teams";

/** What looks by time read, and what the pace writes: as often as there is time for, which is not the same in every run. */
const BY_TIME = /^table GET|pace/u;

/** Every post, and every other change but the pace's. */
function expectReached(cases: readonly CutCase[], posts: number): void {
  expect(cases.filter(isPost)).toHaveLength(posts);
  const missed = cases.filter(({ at }) => at === undefined).map(({ step }) => step);
  expect(missed.filter((step) => !BY_TIME.test(step))).toEqual([]);
}

describe("a process that is killed while it delivers, and another that finishes", () => {
  it("loses nothing and doubles nothing, between whichever two steps it was", async () => {
    // A read changes nothing: to die after it is to die after the step before.
    const changing = steps.filter((step) => !step.startsWith("table GET"));
    const cases = await killAtEach(lanes, [
      ...changing.map((step) => ({ step, fate: "cutAfter" }) as const),
      ...steps
        .filter((step) => step.startsWith("teams"))
        .map((step) => ({ step, fate: "cutBefore" }) as const),
    ]);

    // Nobody knows of what it was posting just then whether it arrived: that is left to an administrator.
    const isRight = (came: Came): boolean => (came.left === "sending" ? isUnknown(came) : arrivedOnce(came));
    expect(faultsOf(cases, isRight)).toEqual([]);
    expectReached(cases, 2 * CHANNELS);
    expect(cases.filter(({ came }) => came.some(isUnknown)).length).toBeGreaterThanOrEqual(2 * CHANNELS);
  }, 300_000);
});

describe("a request of a process that lives on, or its answer, that is lost on the way", () => {
  it.each(["cutBefore", "cutAfter"] as const)(
    "loses nothing and doubles nothing, whichever step it was: %s",
    async (fate) => {
      const cases = await loseAtEach(
        lanes,
        steps.map((step) => ({ step, fate })),
      );

      // A post whose answer never came is not sent again, and the other conversation does not notice.
      const isRight = (came: Came, of: CutCase): boolean =>
        arrivedOnce(came) || (isPost(of) && isUnknown(came));
      expect(faultsOf(cases, isRight)).toEqual([]);
      expectReached(cases, CHANNELS);
      expect(cases.filter(isPost).map(({ came }) => came.filter(isUnknown).length)).toEqual([1, 1]);
    },
    300_000,
  );
});
