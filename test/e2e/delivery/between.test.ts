import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stockholmDateAt } from "../../../src/domain/time/stockholm.ts";
import { anEvent, onDay } from "../../support/calendars.ts";
import { finish, PAST_DUE, statesOf } from "../../support/delivery/monday.ts";
import { openLane, type Lane } from "../../support/delivery/lane.ts";
import { postsTo } from "../../support/delivery/posts.ts";

let lane: Lane;

beforeAll(async () => {
  lane = await openLane(3);
});
afterAll(async () => {
  await lane.close();
});

describe("what happens between planning and sending", () => {
  it("takes no post to a channel that was removed meanwhile, and leaves the others be", async () => {
    const { direct, connector, channels } = lane;
    const { conversations } = direct.stores;
    const [first = "", second = "", third = ""] = channels;
    const due = lane.nextMonday();
    await direct.engine.tick();
    direct.moveTo(due + PAST_DUE);
    const planned = await direct.engine.tick();

    const stored = await conversations.find(second);
    if (stored === undefined) throw new Error("The channel is not known.");
    const removed = { ...stored.value, reach: { kind: "removed", since: due } as const };
    await conversations.save(removed, stored.version);
    await finish(direct, direct, due);

    expect(planned.queued).toBe(3);
    expect(await statesOf(direct, due)).toEqual(
      new Map([
        [first, "sent"],
        [second, "skipped"],
        [third, "sent"],
      ]),
    );
    expect(channels.map((id) => postsTo(id, connector.calls))).toEqual([1, 0, 1]);
  });

  it("tells of the calendar as it is when it is sent, and of what has changed since the last digest", async () => {
    const { direct, connector, channels } = lane;
    const { calendars } = direct.stores;
    const due = lane.nextMonday();
    direct.moveTo(due + PAST_DUE);
    await direct.engine.tick();

    const [summary] = await calendars.list();
    const stored = await calendars.load(summary?.id ?? "");
    if (stored === undefined) throw new Error("There is no calendar.");
    const added = anEvent({ id: "ny", title: "Extra uppföljning", date: onDay(stockholmDateAt(due)) });
    const changed = { ...stored.calendar, events: [...stored.calendar.events, added] };
    await calendars.save(changed, stored.version);
    await direct.refresh();
    const before = connector.calls.length;
    await finish(direct, direct, due);

    const posts = connector.calls.slice(before);
    expect(posts.map(({ to }) => to).sort()).toEqual(channels.filter((_, at) => at !== 1).sort());
    for (const { body } of posts) expect(JSON.stringify(body)).toContain("(nytt): Extra uppföljning");
  });
});
