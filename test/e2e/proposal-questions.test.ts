import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { loadCalendars } from "../../src/cli/calendars-from-files.ts";
import type { ProcessCalendar } from "../../src/domain/calendar/calendar-event.ts";
import { compileSummary } from "../../src/domain/summary/compile-summary.ts";
import { versionOf } from "../../src/domain/summary/summary-version.ts";
import type { Proposal } from "../../src/domain/proposal/proposal.ts";
import { aMention, aMessage, aPress, inChannel, type Fields } from "../support/activities.ts";
import { aChannel } from "../support/conversations.ts";
import {
  administrator,
  anOrganisation,
  author,
  departmentHead,
  otherHead,
  reviewer,
  stranger,
  type Sender,
} from "../support/organisation.ts";
import { aContent, aProposal, aRound, personRef, SPRING } from "../support/proposals.ts";
import { startTestApp, wordsOf, type TestApp } from "../support/test-app.ts";

const KLG = "19:klg@thread.tacv2";
const school = { departmentId: "barn-och-utbildningsforvaltningen" };

const PROPOSALS: readonly Proposal[] = [
  aProposal({ id: "eff-1", state: "released", number: 1 }),
  aProposal({ id: "inv-1", type: "investment", state: "submitted", number: 1 }),
  aProposal({
    id: "eff-2",
    state: "released",
    number: 2,
    author: personRef(otherHead),
    content: aContent("efficiency", { ...school, title: "**Färre** läromedel ${title}" }),
  }),
];

let calendars: readonly ProcessCalendar[];
let app: TestApp;

beforeAll(async () => {
  calendars = (await loadCalendars("samples")).filter(({ id }) => id === "tidsplan-2024");
});
beforeEach(async () => {
  app = await startTestApp({ today: SPRING, calendars });
  const { rounds, proposals } = app.stores;
  await app.stores.organisations.save(anOrganisation(), undefined);
  await rounds.save(aRound({ channelId: KLG }), undefined);
  for (const proposal of PROPOSALS)
    await proposals.save({
      proposal,
      expected: undefined,
      change: {
        revision: proposal.revision,
        at: proposal.createdAt,
        by: proposal.author,
        action: "submit",
        from: "draft",
        to: "submitted",
        fields: [],
      },
      news: [],
    });
});
afterEach(async () => {
  await app.close();
});

const from = ({ id, name, aadObjectId }: Sender): Fields => ({ from: { id, name, aadObjectId } });
const asked = async (text: string, who: Sender): Promise<string> =>
  wordsOf((await app.post(aMessage(text, from(who)))).sent);

async function publish(): Promise<void> {
  const summary = compileSummary({
    proposals: PROPOSALS.slice(0, 1),
    organisation: anOrganisation(),
    round: aRound(),
  });
  const by = personRef(administrator);
  const publishedAt = Date.UTC(2023, 2, 6);
  await app.stores.summaryVersions.publish(
    versionOf(summary, { version: 1, publishedAt, by, channelId: KLG }),
  );
}

const inKlg: Fields = {
  conversation: { ...(inChannel["conversation"] as object), id: `${KLG};messageid=5` },
};

describe("hur många förslag har kommit in?", () => {
  it.each<readonly [string, Sender, string]>([
    ["the author", author, "2 förslag som du får läsa har kommit in"],
    ["the head of the department", departmentHead, "2 förslag som du får läsa har kommit in"],
    ["the reviewer of the nämnd", reviewer, "1 förslag som du får läsa har kommit in"],
    ["an administrator", administrator, "2 förslag har kommit in"],
    ["a stranger", stranger, "Inga förslag som du får läsa har kommit in"],
  ])("is answered to %s from what they may read", async (_, who, said) => {
    expect(await asked("hur många förslag har kommit in?", who)).toContain(said);
  });

  it("is answered in the language of the question", async () => {
    expect(await asked("how many proposals have come in?", administrator)).toContain("2 proposals");
  });
});

describe("other questions", () => {
  it("a list opens what it shows, and shows others' words as they were written", async () => {
    const words = await asked("vad har utbildningsnämnden lämnat in?", administrator);
    expect(words).toContain("EFF-2024-002");
    expect(words).toContain("show-proposal");
    expect(words).toContain("Färre");
    expect(words).toContain("${title}");
    expect(words).not.toContain('"**Färre**');
  });

  it("a nämnd that is not there is answered with those that are", async () => {
    const words = await asked("vad har miljönämnden lämnat in?", administrator);
    expect(words).toContain("Nämnderna är Kommunstyrelsen, Socialnämnden och Barn- och utbildningsnämnden.");
  });

  it("of somebody who hands in nothing, and of when, are the calendar's", async () => {
    expect(await asked("när ska förslag lämnas in?", administrator)).toContain("17 mars 2023");
    expect(await asked("vad har budgetcontrollern lämnat in?", administrator)).not.toContain(
      "nämnden hittar jag",
    );
  });

  it("a sum never adds investments to running costs", async () => {
    const words = await asked("summera förslagen", author);
    expect(words).toContain("De läggs aldrig ihop med driften");
  });

  it("a button that asks is as if its question had been typed", async () => {
    const press = { verb: "ask", submitId: "press-1", lang: "sv", question: "mina förslag" };
    const { sent } = await app.post(aPress(press, from(author)));
    expect(wordsOf(sent)).toContain("Samordnad nattbemanning");
  });
});

describe("where several read", () => {
  it("the summary's channel gets the published version and nothing else", async () => {
    await publish();
    const { sent } = await app.post(
      aMention("hur många förslag har kommit in?", { ...inKlg, ...from(administrator) }),
    );
    expect(wordsOf(sent)).toContain("1 förslag i sammanställningen");
    expect(wordsOf(sent)).toContain("version 1");
  });

  it("before it is published, that is said", async () => {
    const { sent } = await app.post(aMention("alla förslag", { ...inKlg, ...from(administrator) }));
    expect(wordsOf(sent)).toContain("Ingen sammanställning för budget 2024 är publicerad än");
    expect(wordsOf(sent)).not.toContain("EFF-2024");
  });

  it("in another channel it is answered in one's own chat", async () => {
    const chat = { id: "a:anna", kind: "personal", aadObjectId: author.aadObjectId } as const;
    const serviceUrl = app.connector.serviceUrl;
    await app.stores.conversations.save(aChannel({ ...chat, serviceUrl }), undefined);

    await app.post(aMention("alla förslag", from(author)));

    const { calls } = app.connector;
    const inChat = calls.filter(({ to }) => to === "a:anna").map(({ body }) => body);
    const here = calls.filter(({ to }) => to !== "a:anna").map(({ body }) => body);
    expect(wordsOf(inChat)).toContain("EFF-2024-001");
    expect(wordsOf(here)).not.toContain("EFF-2024");
    expect(wordsOf(here)).toContain("Vi fortsätter i vår egen chatt.");
  });
});
