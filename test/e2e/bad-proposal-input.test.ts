import { Readable } from "node:stream";
import exceljs from "exceljs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { formOfContent } from "../../src/domain/proposal/form-of-content.ts";
import { FIELDS_OF } from "../../src/domain/proposal/proposal-form.ts";
import { PROPOSAL_TYPES } from "../../src/domain/proposal/proposal-type.ts";
import type { Proposal } from "../../src/domain/proposal/proposal.ts";
import { aMessage, aPress, TENANT, type Fields } from "../support/activities.ts";
import { aCalendar } from "../support/events.ts";
import {
  administrator,
  anOrganisation,
  author,
  departmentHead,
  otherHead,
  otherReviewer,
  reviewer,
  stranger,
  type Sender,
} from "../support/organisation.ts";
import { pressOf } from "../support/pressing.ts";
import { HOSTILE } from "../support/proposal-cases.ts";
import { aContent, aProposal, aRound, BUDGET_YEAR } from "../support/proposals.ts";
import { cellsOf, readWorkbook } from "../support/read-workbook.ts";
import { storeProposal } from "../support/review.ts";
import { startTestApp, wordsOf, type Exchange, type TestApp } from "../support/test-app.ts";
import { tidsplanRows } from "../support/tidsplan.ts";

let app: TestApp;

beforeEach(async () => {
  app = await startTestApp({ calendars: [aCalendar(tidsplanRows)] });
  await app.stores.organisations.save(anOrganisation(), undefined);
  await app.stores.rounds.save(aRound(), undefined);
});
afterEach(() => app.close());

const chatOf = ({ id }: Sender): Fields => ({
  conversation: { id: `a:${id}`, conversationType: "personal", tenantId: TENANT },
});
const say = (text: string, from: Sender): Promise<Exchange> =>
  app.post(aMessage(text, { from, ...chatOf(from) }));
const press = (data: Fields, from: Sender): Promise<Exchange> =>
  app.post(aPress(data, { from, ...chatOf(from) }));
const stored = async (): Promise<readonly Proposal[]> =>
  (await app.stores.proposals.list(BUDGET_YEAR)).map(({ value }) => value);
const faultsLogged = () => app.log.filter(({ level }) => level === "error");

/** Fields in which anything may be written; the others are chosen among few, or are amounts and years. */
const FREE = new Set([
  ...["title", "description", "affected", "risks", "wording", "serves", "indicator", "doneBy"],
  ...["residents", "staff", "children", "contact"],
]);
/** What a spreadsheet program would run. */
const FORMULAS = ["=cmd|' /C calc'!A0", "@SUM(1+1)", "+1+1", "-2+3", "\t=1+1"];

describe.each(PROPOSAL_TYPES)("what is written in a proposal of type %s", (type) => {
  it.each([HOSTILE, ...FORMULAS])(
    "as %j is on every card and in the Excel as it was written",
    async (text) => {
      const written = Object.fromEntries(
        FIELDS_OF[type].filter((field) => FREE.has(field)).map((field) => [field, text.slice(0, 100)]),
      );
      const begun = { verb: "new-proposal", submitId: "press-1", lang: "sv", type };
      const form = await press(begun, author);
      const typed = { ...formOfContent(aContent(type)), ...written };
      const preview = await press(pressOf(form, "Granska och skicka", typed), author);
      await press(pressOf(preview, "Skicka"), author);
      const [proposal] = await stored();
      expect(proposal).toMatchObject({ state: "submitted" });
      const kept = Object.entries(written).filter(([field]) => field !== "doneBy");
      for (const [field, value] of kept) expect(proposal?.content).toMatchObject({ [field]: value.trim() });

      const list = await say("förvaltningens förslag", departmentHead);
      const card = await press({ ...show, proposal: proposal?.id }, departmentHead);
      await press(pressOf(card, "Frisläpp"), departmentHead);
      for (const [words, from] of [
        ["mina förslag", author],
        ["granska", reviewer],
        ["sammanställning", administrator],
        ["vilka förslag saknar granskning?", reviewer],
      ] as const)
        expect((await say(words, from)).sent[0]?.attachments).toHaveLength(1);
      expect(list.sent[0]?.attachments).toHaveLength(1);

      const summary = await say("sammanställning", administrator);
      const link = await press(pressOf(summary, "Hämta som Excel"), administrator);
      const url = /"url":"([^"]+)"/u.exec(wordsOf(link.sent))?.[1] ?? "";
      const { body } = await fetch(url.replace("https://styrkedjan.example", app.url), { method: "POST" });
      if (body === null) throw new Error("no body");
      const { worksheets } = await readWorkbook(Readable.fromWeb(body));
      const cells = worksheets.flatMap(cellsOf);
      const formulas = cells.filter((cell) => cell.type === exceljs.ValueType.Formula);
      expect(formulas.length).toBeGreaterThan(0);
      expect(formulas.map((cell) => cell.formula).join()).not.toMatch(/cmd|1\+1|2\+3/u);
      expect(cells.map((cell) => cell.text)).toContain(text.slice(0, 100).trim());
      expect(faultsLogged()).toEqual([]);
    },
  );
});

const show = { verb: "show-proposal", submitId: "press-1", lang: "sv", budgetYear: BUDGET_YEAR };

describe("a verb with another person's proposal", () => {
  const common = { submitId: "press-1", lang: "sv", budgetYear: BUDGET_YEAR, proposal: "proposal-1" };
  const form = { ...common, type: "efficiency", revision: 3, title: "Kapad" };
  const VERBS: readonly Fields[] = [
    { verb: "save-proposal", ...form },
    { verb: "preview-proposal", ...form },
    { verb: "keep-proposal", ...common },
    { verb: "submit-proposal", ...common, revision: 3 },
    { verb: "edit-proposal", ...common },
    { verb: "copy-proposal", ...common },
    { verb: "withdraw-proposal", ...common },
    { verb: "confirm-withdraw", ...common, revision: 3 },
    { verb: "show-proposal", ...common },
    { verb: "show-history", ...common },
    ...["release", "sendBack", "comment", "support", "oppose", "return", "decide", "reject", "reopen"].map(
      (action) => ({ verb: "review-proposal", ...common, revision: 3, action, comment: "Kapad" }),
    ),
  ];

  it.each(VERBS)("$verb $action tells nothing of it and changes nothing", async (data) => {
    await storeProposal(app.stores.proposals, aProposal());
    const before = await stored();

    for (const from of [stranger, otherHead, otherReviewer, reviewer, administrator]) {
      const { sent, status } = await press(data, from);
      expect(status).toBe(200);
      expect(wordsOf(sent)).not.toContain("Samordnad");
      expect(wordsOf(sent)).toMatch(/hittar (?:jag )?inte/u);
    }

    expect(await stored()).toEqual(before);
    expect(faultsLogged()).toEqual([]);
  });

  it.each(VERBS)("$verb $action without its fields is an old card, and changes nothing", async (data) => {
    await storeProposal(app.stores.proposals, aProposal());
    const before = await stored();

    for (const field of ["proposal", "budgetYear", "revision", "type", "action", "submitId", "lang"]) {
      if (!(field in data)) continue;
      const rest = Object.entries(data).filter(([name]) => name !== field);
      const { sent } = await press(Object.fromEntries(rest), author);
      expect(wordsOf(sent)).toMatch(/Kortet är för gammalt|card is too old/iu);
    }

    expect(await stored()).toEqual(before);
  });
});
