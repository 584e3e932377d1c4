import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLane, type Lane } from "../../support/delivery/lane.ts";
import { PAST_DUE, statesOf } from "../../support/delivery/monday.ts";
import { openDelivery, SHORT } from "../../support/delivery/open-delivery.ts";
import { postsTo } from "../../support/delivery/posts.ts";
import { until } from "../../support/until.ts";

const CHANNELS = 40;
/** The recording of a post that has gone out outlasts the stop. */
const PATIENT = { ...SHORT, sendingLease: 30_000, recordFor: 30_000 };
/** So many requests meet a storage that is not there. */
const REFUSED = 150;

let lane: Lane;

beforeAll(async () => {
  lane = await openLane(CHANNELS);
});
afterAll(async () => {
  await lane.close();
});

describe("a storage that stops while posts are on their way", () => {
  it("delivers the rest by itself when it is back, and nothing twice", async () => {
    const { direct, proxy, connector, connectionString, channels } = lane;
    const due = lane.nextMonday();
    await direct.engine.tick();
    const place = { connectionString, now: due + PAST_DUE, timings: PATIENT };
    const { engine, refresh } = openDelivery(place);
    await refresh();

    engine.start();
    await until("the first posts", () => connector.calls.length > 2);
    proxy.watch({ fateOf: ({ to }) => (to === "teams" ? "pass" : "cutBefore") });
    await until("the stop to be noticed", () => proxy.steps.length > REFUSED);
    const posted = connector.calls.length;
    proxy.watch();
    await until("all to be sent", async () =>
      [...(await statesOf(direct, due)).values()].every((state) => state === "sent"),
    );
    await engine.stop();

    expect(posted).toBeLessThan(CHANNELS);
    expect(channels.map((id) => postsTo(id, connector.calls))).toEqual(channels.map(() => 1));
  });
});
