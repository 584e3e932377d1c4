import { describe, expect, it } from "vitest";
import { AppError } from "../../../src/errors.ts";
import { fingerprintOf } from "../../../src/domain/summary/fingerprint.ts";
import { formatSummarySubject, readVersionSubject } from "../../../src/domain/summary/summary-key.ts";
import { createOfferJobs, createSummaryJobs } from "../../../src/usecases/summary-jobs.ts";
import { publishSummary, preparePublication } from "../../../src/usecases/summary/publish-summary.ts";
import { summaryOf } from "../../support/summaries.ts";
import { laterProposals, someProposals } from "../../support/summary-models.ts";
import { aSummaryHouse } from "../../support/summary-house.ts";
import { administrator, reviewerOfAll } from "../../support/organisation.ts";
import { personRef } from "../../support/proposals.ts";
import { instantInStockholm } from "../../../src/domain/time/stockholm.ts";

const by = personRef(administrator);
const CHANNEL = "19:klg@thread.tacv2";

describe("a fingerprint", () => {
  it("is the same for the same, whatever order the proposals come in", () => {
    const proposals = someProposals();
    expect(fingerprintOf(summaryOf(proposals.toReversed()))).toBe(fingerprintOf(summaryOf(proposals)));
  });

  it("is another when one amount, state or rate is another", () => {
    const prints = [
      fingerprintOf(summaryOf(someProposals())),
      fingerprintOf(summaryOf(laterProposals())),
      fingerprintOf(summaryOf(someProposals(), { budgetYear: 2024, internalRate: 175 })),
    ];
    expect(new Set(prints).size).toBe(3);
  });
});

describe("the subject of a version", () => {
  it("is read as it was written", () => {
    expect(readVersionSubject(formatSummarySubject({ budgetYear: 2024, of: "12" }))).toEqual({
      budgetYear: 2024,
      version: 12,
    });
  });

  it.each(["", "2024", "2024.", "2024.0", "2024.x", "2024.1.2", "24.1"])("is not %j", (subject) => {
    expect(readVersionSubject(subject)).toBeUndefined();
  });
});

describe("publishing", () => {
  it("makes one version of the same press thrice, and announces the same occurrence as the planner makes", async () => {
    const house = await aSummaryHouse({ proposals: someProposals() });
    const wish = await wishOf(house);

    const outcomes = [];
    for (let times = 0; times < 3; times += 1) outcomes.push(await publishSummary(house.deps, by, wish));

    expect(outcomes.map(({ kind }) => kind)).toEqual(["published", "published", "published"]);
    expect(await house.deps.summaryVersions.latest(2024)).toMatchObject({ version: 1, channelId: CHANNEL });
    const planned = await createSummaryJobs(house.deps).due(house.now - 60_000, house.now);
    expect(house.announced).toEqual(planned);
    expect(await createSummaryJobs(house.deps).recipients(planned[0] ?? house.nothing)).toEqual([CHANNEL]);
  });

  it("remembers the channel in the round, and who chose it", async () => {
    const house = await aSummaryHouse({ proposals: someProposals() });

    await publishSummary(house.deps, by, await wishOf(house));

    const round = (await house.deps.rounds.find(2024))?.value;
    expect(round).toMatchObject({ channelId: CHANNEL, revision: 2 });
    expect(round?.history.at(-1)).toMatchObject({ matter: "channel", old: "", new: CHANNEL, by });
  });

  it("remembers it by the same press again when the storage failed in between", async () => {
    const house = await aSummaryHouse({ proposals: someProposals() });
    const wish = await wishOf(house);
    const { rounds } = house.deps;
    const failing = { ...rounds, save: () => Promise.reject(new AppError("storage.unavailable", "Away.")) };
    await expect(publishSummary({ ...house.deps, rounds: failing }, by, wish)).rejects.toThrow(AppError);
    expect(await house.deps.summaryVersions.latest(2024)).toMatchObject({ version: 1 });

    expect(await publishSummary(house.deps, by, wish)).toMatchObject({ kind: "published" });
    expect((await rounds.find(2024))?.value.channelId).toBe(CHANNEL);
  });

  it("lets the second of two administrators see what the first published, and decide again", async () => {
    const house = await aSummaryHouse({ proposals: someProposals() });
    const wish = await wishOf(house);
    await house.makeAdministrator("another");
    await publishSummary(house.deps, { aadObjectId: "another", name: "Bo" }, wish);

    const second = await publishSummary(house.deps, by, wish);

    expect(second).toMatchObject({
      kind: "overtaken",
      version: { version: 1, by: { name: "Bo" } },
      publication: { version: 2 },
    });
    expect(await house.deps.summaryVersions.latest(2024)).toMatchObject({ version: 1 });
  });

  it("is refused when a proposal has changed since the card was made", async () => {
    const house = await aSummaryHouse({ proposals: someProposals() });
    const wish = await wishOf(house);
    await house.release(someProposals().length + 1);

    expect(await publishSummary(house.deps, by, wish)).toMatchObject({ kind: "changed" });
    expect(await house.deps.summaryVersions.latest(2024)).toBeUndefined();
  });

  it("needs a channel that the bot can post to", async () => {
    const house = await aSummaryHouse({ proposals: someProposals() });
    const wish = await wishOf(house);

    for (const channelId of ["", "19:okand@thread.tacv2", "a:personlig"])
      expect(await publishSummary(house.deps, by, { ...wish, channelId })).toMatchObject({
        kind: "noChannel",
      });
  });

  it("is for administrators, and needs something that is released and a round", async () => {
    const house = await aSummaryHouse({ proposals: someProposals() });
    const empty = await aSummaryHouse({ proposals: [] });
    const wish = await wishOf(house);

    expect(await publishSummary(house.deps, personRef(reviewerOfAll), wish)).toEqual({
      kind: "notAdministrator",
    });
    expect(await publishSummary(empty.deps, by, wish)).toMatchObject({ kind: "nothing" });
    expect(await publishSummary(house.deps, by, { ...wish, budgetYear: 2030 })).toEqual({ kind: "noRound" });
  });

  it("is made up for when the one who published was killed before it was announced", async () => {
    const house = await aSummaryHouse({ proposals: someProposals() });
    await publishSummary(house.deps, by, await wishOf(house));

    // The planner has passed the instant by a few seconds when the row is written.
    expect(await createSummaryJobs(house.deps).due(house.now + 5_000, house.now + 65_000)).toHaveLength(1);
    expect(await createSummaryJobs(house.deps).due(house.now + 16 * 60_000, house.now + 17 * 60_000)).toEqual(
      [],
    );
  });
});

describe("an offer to publish", () => {
  const eight = instantInStockholm("2023-03-24", "08:00");

  it("is due at eight on the calendar's day, to the administrators' own chats", async () => {
    const house = await aSummaryHouse({ proposals: someProposals() });
    const jobs = createOfferJobs(house.deps);

    const due = await jobs.due(eight - 60_000, eight);

    expect(due).toEqual([
      { kind: "offer", subject: expect.stringMatching(/^2024\.[\w-]+$/u) as string, due: eight },
    ]);
    expect(await jobs.recipients(due[0] ?? house.nothing)).toEqual([`a:${administrator.id}`]);
  });

  it("is due once, and not before", async () => {
    const house = await aSummaryHouse({ proposals: [] });
    const jobs = createOfferJobs(house.deps);

    expect(await jobs.due(eight - 120_000, eight - 60_000)).toEqual([]);
    expect(await jobs.due(eight, eight + 60_000)).toEqual([]);
  });

  it("is not made where no round is confirmed", async () => {
    const house = await aSummaryHouse({ proposals: [], round: "none" });

    expect(await createOfferJobs(house.deps).due(eight - 60_000, eight)).toEqual([]);
  });
});

async function wishOf(house: Awaited<ReturnType<typeof aSummaryHouse>>) {
  const prepared = await preparePublication(house.deps, by.aadObjectId, 2024);
  if (prepared.kind !== "ready") throw new Error(`not ready: ${prepared.kind}`);
  const { version, fingerprint } = prepared.publication;
  return { budgetYear: 2024, version, fingerprint, channelId: CHANNEL };
}
