import { describe, expect, it } from "vitest";
import { createRenderProposalNews } from "../../../src/bot/render-proposal-news.ts";
import { newsOccurrence, newsOf } from "../../../src/domain/proposal/news-key.ts";
import { createProposalNewsJobs } from "../../../src/usecases/proposal-news-jobs.ts";
import { actOnProposal } from "../../../src/usecases/review/act-on-proposal.ts";
import type { KnownConversation } from "../../../src/domain/directory/known-conversation.ts";
import { aChannel, mondaysAtEight } from "../../support/conversations.ts";
import { memoryConversations } from "../../support/memory-delivery.ts";
import {
  author,
  departmentHead,
  deputy,
  reviewer,
  stranger,
  type Sender,
} from "../../support/organisation.ts";
import { aProposal, aRound, personRef } from "../../support/proposals.ts";
import { aReviewWorld, type ReviewWorld } from "../../support/review.ts";

const MINUTE = 60_000;

const chatOf = ({ name, aadObjectId }: Sender, rest: Partial<KnownConversation> = {}): KnownConversation =>
  aChannel({ id: `a:${name}`, kind: "personal", name, aadObjectId, ...rest });

/** A proposal that has just been sent back to its author, and those whose chats are known. */
async function sentBack(chats: readonly KnownConversation[] = [chatOf(author)]) {
  const world = await aReviewWorld([aProposal()]);
  const comment = "Beskriv riskerna.";
  const pressed = {
    action: "sendBack",
    budgetYear: 2024,
    proposalId: "proposal-1",
    revision: 3,
    comment,
  } as const;
  await actOnProposal(world.deps, personRef(departmentHead), pressed);
  const conversations = memoryConversations();
  for (const chat of chats) await conversations.save(chat, undefined);
  const jobs = createProposalNewsJobs({ conversations, ...world.deps });
  const now = world.deps.clock.millis();
  const [occurrence] = await jobs.due(now - MINUTE, now);
  if (occurrence === undefined) throw new Error("There is news.");
  return { world, jobs, now, occurrence };
}

function renderOf({ deps }: ReviewWorld) {
  const silent = () => undefined;
  return createRenderProposalNews({
    ...deps,
    tellsClock: false,
    defaultLang: "sv",
    log: { info: silent, warn: silent, error: silent },
  });
}

describe("news that is due", () => {
  it("is named by its budget year and id, and due when it happened", async () => {
    const { occurrence, now } = await sentBack();

    expect(occurrence).toEqual({ kind: "proposal", subject: "2024.id-1", due: now });
    expect(newsOf(occurrence)).toEqual({ budgetYear: 2024, id: "id-1", at: now });
  });

  it("is found also when it was written a little later than it happened", async () => {
    const { jobs, now } = await sentBack();

    expect(await jobs.due(now + 10 * MINUTE, now + 11 * MINUTE)).toHaveLength(1);
    expect(await jobs.due(now + 16 * MINUTE, now + 17 * MINUTE)).toEqual([]);
    expect(await jobs.due(now - 2 * MINUTE, now - MINUTE)).toEqual([]);
  });

  it("is that of every round, oldest first", async () => {
    const { world, jobs, now } = await sentBack();
    await world.rounds.save(aRound({ budgetYear: 2025 }), undefined);
    const proposal = aProposal({ id: "next", budgetYear: 2025 });
    const { revision, state } = proposal;
    await world.proposals.save({
      proposal,
      expected: undefined,
      change: {
        revision,
        at: now - 5,
        by: personRef(author),
        action: "submit",
        from: "draft",
        to: state,
        fields: [],
      },
      news: [
        {
          id: "n",
          budgetYear: 2025,
          proposalId: "next",
          revision,
          at: now - 5,
          to: [departmentHead.aadObjectId],
        },
      ],
    });

    expect((await jobs.due(now - MINUTE, now)).map(({ subject }) => subject)).toEqual([
      "2025.n",
      "2024.id-1",
    ]);
  });

  it("goes to the chats of those whom it is for, and to nobody else's", async () => {
    const { jobs, occurrence } = await sentBack([chatOf(author), chatOf(deputy)]);

    expect(await jobs.recipients(occurrence)).toEqual([`a:${author.name}`]);
  });

  it("goes nowhere when there is no chat, when it is closed, or when there is no such news", async () => {
    const closed = chatOf(author, { reach: { kind: "blocked", since: 1, status: 403 } });
    for (const chats of [[], [closed]]) {
      const { jobs, occurrence } = await sentBack(chats);
      expect(await jobs.recipients(occurrence)).toEqual([]);
    }
    const { jobs, now } = await sentBack();
    expect(await jobs.recipients(newsOccurrence({ budgetYear: 2024, id: "x", at: now }))).toEqual([]);
    expect(await jobs.recipients({ kind: "proposal", subject: "x", due: now })).toEqual([]);
  });
});

describe("the card of news", () => {
  it("says what happened, by whom, why, what to do next and why it came", async () => {
    const { world, occurrence } = await sentBack();
    const post = await renderOf(world)(occurrence, chatOf(author));

    const words = JSON.stringify(post);
    for (const word of [
      "Ditt förslag behöver kompletteras",
      "Doris Head skickade tillbaka förslaget måndag 6 mars kl. 14.32.",
      "Beskriv riskerna.",
      "Nu har du förslaget. Ändra det och skicka det igen.",
      "11 dagar kvar till stoppdatum",
      "Ändra och skicka igen",
      "Du får det här eftersom du har lämnat in förslaget.",
    ])
      expect(words).toContain(word);
  });

  it("is in the language that the person has chosen for the digest", async () => {
    const { world, occurrence } = await sentBack();
    const post = await renderOf(world)(
      occurrence,
      chatOf(author, { digest: mondaysAtEight({ lang: "en" }) }),
    );

    expect(JSON.stringify(post)).toContain("Your proposal needs to be completed");
  });

  it("says where the proposal is by now when it has gone on", async () => {
    const { world, occurrence } = await sentBack();
    const stored = await world.proposals.find(2024, "proposal-1");
    if (stored === undefined) throw new Error("It is stored.");
    const { value, version } = stored;
    const proposal = { ...value, state: "submitted", revision: 5 } as const;
    await world.proposals.save({
      proposal,
      expected: version,
      change: {
        revision: 5,
        at: 1,
        by: personRef(author),
        action: "submit",
        from: "returned",
        to: "submitted",
        fields: [],
      },
      news: [],
    });
    const words = JSON.stringify(await renderOf(world)(occurrence, chatOf(author)));

    expect(words).toContain("Sedan dess har mer hänt. Nu är det ”Inlämnat till förvaltningen”.");
    expect(words).not.toContain("Ändra och skicka igen");
  });

  it.each([
    ["somebody whom it is not for", chatOf(stranger)],
    ["somebody who may read it but is not told", chatOf(departmentHead)],
    ["a chat of nobody", aChannel({ kind: "personal" })],
  ])("is not made for %s", async (_who, to) => {
    const { world, occurrence } = await sentBack();

    expect(await renderOf(world)(occurrence, to)).toEqual({ kind: "skip", reason: "subject-gone" });
  });

  it("is not made for one who may not read the proposal any longer", async () => {
    const { world, occurrence, now } = await sentBack();
    const found = await world.proposals.findNews({ budgetYear: 2024, id: "id-1", at: now });
    const stored = await world.proposals.find(2024, "proposal-1");
    if (found === undefined || stored === undefined) throw new Error("Both are stored.");
    // Told to a reviewer as well, who sees it only once it has been released.
    await world.proposals.save({
      proposal: { ...stored.value, revision: 5 },
      expected: stored.version,
      change: {
        revision: 5,
        at: now,
        by: personRef(author),
        action: "comment",
        from: "returned",
        to: "returned",
        fields: [],
      },
      news: [{ ...found, id: "id-2", revision: 5, to: [reviewer.aadObjectId] }],
    });

    const post = await renderOf(world)({ ...occurrence, subject: "2024.id-2" }, chatOf(reviewer));
    expect(post).toEqual({ kind: "skip", reason: "subject-gone" });
  });
});
