import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Stores } from "../../src/compose.ts";
import type { FollowUpArea, Receiver } from "../../src/domain/follow-up/area.ts";
import { monthPostId } from "../../src/domain/follow-up/post-key.ts";
import { instantInStockholm } from "../../src/domain/time/stockholm.ts";
import { AppError } from "../../src/errors.ts";
import { memoryStores } from "../support/all-memory-stores.ts";
import { aChannel, mondaysAtEight } from "../support/conversations.ts";
import { aComment, anArea, KLS, november } from "../support/follow-ups.ts";
import { anOrganisation } from "../support/organisation.ts";
import type { Call, Sent } from "../support/recorded-connector.ts";
import { startTestApp, wordsOf, type TestApp, type TestAppOptions } from "../support/test-app.ts";
import { until } from "../support/until.ts";

const KLG = "19:klg@thread.tacv2";
const OTHER = "19:ekonomi@thread.tacv2";
/** The tenth working day of December. */
const DAY = "2025-12-12";
const receiver: Receiver = { conversationId: KLG, when: { month: "next", workingDay: 10 }, months: "all" };
const postId = (conversationId: string) => monthPostId({ areaId: KLS, month: "2025-11", conversationId });

let open: TestApp[];
beforeEach(() => {
  open = [];
});
afterEach(async () => {
  for (const app of open) await app.close();
});

interface House {
  readonly stores: Stores;
  readonly apps: readonly [TestApp, TestApp];
  /** What has been posted to a channel and put in its place, in order. */
  readonly posts: (to?: string) => readonly Call[];
  readonly rounds: () => Promise<void>;
}

/** Two instances on one storage, on the morning of the day; November is imported, and nothing has been posted. */
async function aHouse(options: TestAppOptions = {}, own: Partial<FollowUpArea> = {}): Promise<House> {
  const stores = memoryStores();
  await stores.organisations.save(anOrganisation(), undefined);
  await stores.followUps.saveArea(anArea({ receivers: [receiver], ...own }), undefined);
  await stores.followUps.add(november());
  const start = async (): Promise<TestApp> => {
    const app = await startTestApp({ stores, today: DAY, ...options });
    open.push(app);
    return app;
  };
  const apps = [await start(), await start()] as const;
  const [{ connector }] = apps;
  for (const id of [KLG, OTHER])
    await stores.conversations.save(aChannel({ id, serviceUrl: connector.serviceUrl }), undefined);
  const rounds = async (): Promise<void> => {
    for (const app of apps) await app.delivery.tick();
    await Promise.all(apps.map((app) => app.delivery.work()));
  };
  return { stores, apps, posts: (to = KLG) => connector.calls.filter((call) => call.to === to), rounds };
}

/** The first round only begins, and the next one may come in the same millisecond. */
const posted = ({ posts, rounds }: House, to = KLG): Promise<void> =>
  until("the month is posted", async () => {
    await rounds();
    return posts(to).length > 0;
  });

/** A new thread in a channel has its first message inside. */
function messageOf({ body }: Call): Sent {
  return (body as { readonly activity?: Sent }).activity ?? body;
}
const shows = ({ posts }: House, words: string, to = KLG): boolean =>
  wordsOf(posts(to).slice(-1).map(messageOf)).includes(words);
const methods = ({ posts }: House, to = KLG): readonly string[] => posts(to).map(({ method }) => method);

/** The look of a round finds what another process has changed. */
const follows = (house: House, words: string): Promise<void> =>
  until(`the post shows ${words}`, async () => {
    await house.rounds();
    return shows(house, words);
  });

/** The whole month again, with another outcome of IT. */
const corrected = november({
  version: 2,
  importedAt: instantInStockholm("2025-12-15", "10:00"),
  document: "uppfoljning-2025-11-rattad.xlsx",
});

describe("a month's post", () => {
  it("comes on its day, once with two instances, and not the day before", async () => {
    const early = await aHouse({ today: "2025-12-11" });
    for (let round = 0; round < 3; round += 1) await early.rounds();
    expect(early.posts()).toEqual([]);

    const house = await aHouse();
    await posted(house);
    for (let round = 0; round < 3; round += 1) await house.rounds();

    expect(methods(house)).toEqual(["POST"]);
    expect(shows(house, "Kommunledningsstaben")).toBe(true);
    expect(shows(house, "november 2025")).toBe(true);
    expect(shows(house, "Ögonblicksbild")).toBe(true);
    expect(shows(house, "Rättad")).toBe(false);
    const stored = (await house.stores.followUpPosts.find(postId(KLG)))?.value;
    expect(stored).toMatchObject({ conversationId: KLG });
    expect(stored?.activityId).not.toBe("");
  });

  it("is changed in place, and says that it has been corrected, when another process imports the next version", async () => {
    const house = await aHouse();
    await posted(house);
    await house.stores.followUps.add(corrected);

    await follows(house, "Rättad tabell, version 2.");

    expect(methods(house)).toEqual(["POST", "PUT"]);
    const stored = (await house.stores.followUpPosts.find(postId(KLG)))?.value;
    expect(house.posts().at(-1)?.path).toContain(encodeURIComponent(stored?.activityId ?? "none"));
    await house.rounds();
    expect(methods(house)).toEqual(["POST", "PUT"]);
  });

  it("shows a comment that has come", async () => {
    const house = await aHouse();
    await posted(house);
    expect(shows(house, "Licenserna blev dyrare")).toBe(false);
    await house.stores.unitComments.save(aComment("IT"), undefined);

    await follows(house, "Licenserna blev dyrare");

    expect(methods(house)).toEqual(["POST", "PUT"]);
  });

  it("follows limits that an administrator changes", async () => {
    const house = await aHouse();
    await posted(house);
    expect(shows(house, "Ingen enhet når gränsen")).toBe(false);
    const area = await house.stores.followUps.findArea(KLS);
    await house.stores.followUps.saveArea(
      anArea({ receivers: [receiver], threshold: { share: 9_900 }, revision: 2 }),
      area?.version,
    );

    await follows(house, "Ingen enhet når gränsen");

    expect(methods(house)).toEqual(["POST", "PUT"]);
  });

  it("is not made again where its row was lost, but put right where its delivery says that it stands", async () => {
    const house = await aHouse();
    await posted(house);
    const before = house.stores.followUpPosts;
    const activityId = (await before.find(postId(KLG)))?.value.activityId;
    // As if the instance had died between the post and its row.
    const { followUpPosts } = memoryStores();
    Object.assign(before, followUpPosts);
    await house.stores.followUps.add(corrected);

    await follows(house, "Rättad tabell, version 2.");

    expect(methods(house)).toEqual(["POST", "PUT"]);
    expect((await before.find(postId(KLG)))?.value.activityId).toBe(activityId);
  });

  it("comes to a receiver that is added after the day, and to none that was taken away before it", async () => {
    const house = await aHouse({}, { receivers: [] });
    for (let round = 0; round < 3; round += 1) await house.rounds();
    expect(house.posts()).toEqual([]);
    const area = await house.stores.followUps.findArea(KLS);
    const added = anArea({ receivers: [{ ...receiver, conversationId: OTHER }], revision: 2 });
    await house.stores.followUps.saveArea(added, area?.version);

    await posted(house, OTHER);

    expect(house.posts()).toEqual([]);
    expect(methods(house, OTHER)).toEqual(["POST"]);
  });

  it("that stands where a receiver has been taken away is still put right", async () => {
    const house = await aHouse();
    await posted(house);
    const area = await house.stores.followUps.findArea(KLS);
    await house.stores.followUps.saveArea(anArea({ revision: 2 }), area?.version);
    await house.stores.followUps.add(corrected);

    await follows(house, "Rättad tabell, version 2.");

    expect(methods(house)).toEqual(["POST", "PUT"]);
  });

  it("whose table cannot be read stops nobody else's post, and is told once", async () => {
    const house = await aHouse({}, { comments: { on: true, operations: true, workingDays: 5 } });
    const fault = new AppError("storage.corrupt", "A stored month has no table.");
    house.stores.followUps.heads = () => Promise.reject(fault);
    const mark = async () => (await house.stores.occurrences.watermark())?.version;
    await house.rounds();
    const begun = await mark();
    const told = () => house.apps.flatMap(({ log }) => log.filter(({ level }) => level !== "info"));
    await until("a round has gone by", async () => {
      await house.rounds();
      return told().length > 0 && (await mark()) !== begun;
    });
    for (let round = 0; round < 5; round += 1) await house.rounds();

    for (const { message } of told()) expect(message).toMatch(/cannot be read|could not be looked at/u);
    const faults = told().filter(({ level }) => level === "error");
    expect(faults.length).toBeLessThanOrEqual(house.apps.length);
  });

  it("that its channel refuses keeps nothing from the others, and is not tried again by itself", async () => {
    const both = [receiver, { ...receiver, conversationId: OTHER }];
    const house = await aHouse({}, { receivers: both });
    house.apps[0].connector.failNext([{ kind: "status", status: 403 }], KLG);
    await posted(house, OTHER);
    await until("the refusal is kept", async () => {
      await house.rounds();
      return (await house.stores.conversations.find(KLG))?.value.reach.kind === "blocked";
    });
    await house.rounds();

    expect(house.posts()).toHaveLength(1);
    expect(methods(house, OTHER)).toEqual(["POST"]);
    expect(await house.stores.followUpPosts.find(postId(KLG))).toBeUndefined();
  });

  it("says which day a moved clock shows, where it is posted and where it is changed", async () => {
    const house = await aHouse({ tellsClock: true });
    await posted(house);
    expect(shows(house, "fredag 12 december 2025")).toBe(true);
    await house.stores.followUps.add(corrected);

    await follows(house, "Rättad tabell, version 2.");

    expect(shows(house, "fredag 12 december 2025")).toBe(true);
  });

  it("is in the language of its channel", async () => {
    const house = await aHouse();
    const channel = await house.stores.conversations.find(KLG);
    if (channel === undefined) throw new Error("There is a channel.");
    const english = { ...channel.value, digest: mondaysAtEight({ on: false, lang: "en" }) };
    await house.stores.conversations.save(english, channel.version);

    await posted(house);

    expect(shows(house, "November 2025")).toBe(true);
  });
});
