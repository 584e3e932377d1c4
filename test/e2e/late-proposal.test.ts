import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createClock } from "../../src/compose.ts";
import type { Lang } from "../../src/domain/lang.ts";
import { formOfContent } from "../../src/domain/proposal/form-of-content.ts";
import type { Proposal } from "../../src/domain/proposal/proposal.ts";
import { instantInStockholm } from "../../src/domain/time/stockholm.ts";
import { aMessage, aPress, TENANT, type Fields } from "../support/activities.ts";
import { aCalendar } from "../support/events.ts";
import {
  administrator,
  anOrganisation,
  author,
  departmentHead,
  reviewer,
  type Sender,
} from "../support/organisation.ts";
import { inputsIn, pressOf } from "../support/pressing.ts";
import { aContent, aProposal, aRound, BUDGET_YEAR } from "../support/proposals.ts";
import { readWorkbook } from "../support/read-workbook.ts";
import { storeProposal } from "../support/review.ts";
import { startTestApp, wordsOf, type Exchange, type TestApp } from "../support/test-app.ts";
import { tidsplanRows } from "../support/tidsplan.ts";

let app: TestApp;

/** Three days after the stoppdatum of 17 March. */
beforeEach(async () => {
  app = await startTestApp({ calendars: [aCalendar(tidsplanRows)], today: "2023-03-20" });
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
const find = async (id: string): Promise<Proposal | undefined> =>
  (await app.stores.proposals.find(BUDGET_YEAR, id))?.value;

/** The sheet's rows as what stands under each heading. */
async function rowsOfSheet({ sent }: Exchange, sheet: string): Promise<readonly Record<string, string>[]> {
  const link = /"url":"([^"]+)"/u.exec(wordsOf(sent))?.[1] ?? "";
  const { body } = await fetch(link.replace("https://styrkedjan.example", app.url), { method: "POST" });
  if (body === null) throw new Error("no body");
  const found = (await readWorkbook(Readable.fromWeb(body))).getWorksheet(sheet);
  const [headings = [], ...rows] = (found?.getRows(5, found.rowCount - 4) ?? []).map((row) =>
    Array.from({ length: row.cellCount }, (_, at) => row.getCell(at + 1).text),
  );
  return rows.map((row) => Object.fromEntries(headings.map((name, at) => [name, row[at] ?? ""])));
}

const WORDS = {
  sv: {
    ...{ round: "budgetomgång", more: "Ge mer tid", department: "förvaltningens förslag" },
    ...{ review: "granska", summary: "sammanställning", release: "Frisläpp", excel: "Excel" },
    closed: "fredag 17 mars, så förslaget kan inte frisläppas",
    late: "Frisläppt · Sent",
    card: "Kom efter stoppdatum, med mer tid.\\n",
    summaryNote: "1 förslag kom efter stoppdatum, med mer tid.",
    ...{
      sheet: "Effektiviseringar",
      column: "Sent",
      open: "visa EFF-2024-007",
      yes: "Ja",
      number: "Nummer",
      show: "Visa ”",
    },
  },
  en: {
    ...{ round: "budget round", more: "Give more time", department: "our proposals" },
    ...{ review: "review", summary: "summary", release: "Release", excel: "Excel" },
    closed: "The stoppdatum was Friday 17 March, so the proposal cannot be released",
    late: "Released · Late",
    card: "Came after the stoppdatum, with more time.\\n",
    summaryNote: "1 proposal came after the stoppdatum, with more time.",
    ...{
      sheet: "Efficiencies",
      column: "Late",
      open: "show EFF-2024-007",
      yes: "Yes",
      number: "Number",
      show: "Show “",
    },
  },
} as const satisfies Record<Lang, Record<string, string>>;

describe.each(["sv", "en"] as const)("more time for one proposal (%s)", (lang) => {
  const words = WORDS[lang];

  it("lets that one be released and no other, and it is seen as late wherever it is shown", async () => {
    const inTime = aProposal({ id: "in-time", number: 6, state: "released", releasedAt: 1_678_000_000_000 });
    const late = aProposal({ id: "late", content: aContent("efficiency", { title: "Den sena" }) });
    const other = aProposal({
      id: "other",
      number: 8,
      content: aContent("efficiency", { title: "En annan" }),
    });
    for (const proposal of [inTime, late, other]) await storeProposal(app.stores.proposals, proposal);

    const form = await press(pressOf(await say(words.round, administrator), words.more), administrator);
    const typed = { number: "EFF-2024-007", until: "24 mars", reason: "Underlaget kom sent." };
    await press(pressOf(form, words.more, { ...inputsIn(form.sent), ...typed }), administrator);

    for (const title of ["Den sena", "En annan"]) {
      const list = await say(words.department, departmentHead);
      const card = await press(pressOf(list, words.show + title), departmentHead);
      const said = wordsOf((await press(pressOf(card, words.release), departmentHead)).sent);
      expect(said.includes(words.closed)).toBe(title === "En annan");
    }
    expect(await find("late")).toMatchObject({ state: "released", late: true });
    expect(await find("other")).toMatchObject({ state: "submitted" });

    const seen = async (text: string, from: Sender): Promise<string> => wordsOf((await say(text, from)).sent);
    for (const [text, from] of [
      [words.department, departmentHead],
      [words.review, reviewer],
      [words.review, administrator],
    ] as const)
      expect((await seen(text, from)).split(`EFF-2024-007 · ${words.late}`)).not.toHaveLength(1);
    expect(await seen(words.review, reviewer)).not.toContain(`EFF-2024-006 · ${words.late}`);
    for (const person of [author, reviewer]) expect(await seen(words.open, person)).toContain(words.card);

    const summary = await say(words.summary, administrator);
    expect(wordsOf(summary.sent)).toContain(words.summaryNote);
    const rows = await rowsOfSheet(await press(pressOf(summary, words.excel), administrator), words.sheet);
    expect(rows.map((row) => [row[words.number], row[words.column]])).toEqual([
      ["EFF-2024-006", ""],
      ["EFF-2024-007", words.yes],
    ]);
  });
});

describe.each(["sv", "en"] as const)("more time for a draft, which has no number yet (%s)", (lang) => {
  const DRAFTS = {
    sv: { type: "effektivisering", wish: "förslag", preview: "Förhandsgranska", send: "Skicka" },
    en: { type: "efficiency", wish: "proposal", preview: "Preview", send: "Send" },
  } as const;
  const { type, wish, preview, send } = DRAFTS[lang];
  const { round, more } = WORDS[lang];

  it("is given by the code that its author is told, and to no other draft", async () => {
    const typed = { ...formOfContent(aContent("efficiency")) };
    const forms = [];
    for (let count = 0; count < 2; count += 1)
      forms.push(await press(pressOf(await say(wish, author), type), author));
    const [form, other] = forms.map((each) => pressOf(each, preview, typed));
    if (form === undefined || other === undefined) throw new Error("two forms");

    const closed = wordsOf((await press(form, author)).sent);
    await press(other, author);
    const number = /UTKAST-\w{8}/u.exec(closed)?.[0];
    const asked = await press(pressOf(await say(round, administrator), more), administrator);
    const given = { number, until: "24 mars", reason: "Underlaget kom sent." };
    const granted = await press(pressOf(asked, more, { ...inputsIn(asked.sent), ...given }), administrator);

    expect(wordsOf(granted.sent)).toContain(number);
    expect(wordsOf(granted.sent)).not.toContain("Samordnad");
    const receipt = await press(pressOf(await press(form, author), send), author);
    expect(wordsOf(receipt.sent)).toContain("EFF-2024-001");
    expect(wordsOf((await press(other, author)).sent)).toContain("UTKAST-");
  });
});

describe("the stoppdatum ends with its day in Sweden, wherever the machine stands", () => {
  it.each([
    ["2023-03-17", "23:59", "EFF-2024-008", "released"],
    ["2023-03-18", "00:00", "Stoppdatum har passerat", "submitted"],
  ])("on %s at %s: %s, %s", async (day, time, said, state) => {
    const form = await press(pressOf(await say("förslag", author), "effektivisering"), author);
    const typed = { ...formOfContent(aContent("efficiency")) };
    const preview = pressOf(form, "Förhandsgranska", typed);
    await press(preview, author);
    await storeProposal(app.stores.proposals, aProposal({ id: "waiting" }));
    const { stores } = app;
    await app.close();
    const clock = createClock(instantInStockholm(day, time) - Date.now());
    app = await startTestApp({ stores, change: () => ({ clock }) });

    const one = { submitId: "press-1", lang: "sv", budgetYear: BUDGET_YEAR };
    const sent = await press(
      { verb: "submit-proposal", ...one, proposal: preview["proposal"], revision: 1 },
      author,
    );
    const release = { verb: "review-proposal", action: "release", proposal: "waiting", revision: 3 };
    await press({ ...release, ...one, comment: "" }, departmentHead);

    expect(wordsOf(sent.sent)).toContain(said);
    expect(await find("waiting")).toMatchObject({ state });
    expect(await find("waiting")).not.toHaveProperty("late");
  });
});
