import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { formOfContent } from "../../src/domain/proposal/form-of-content.ts";
import type { Proposal } from "../../src/domain/proposal/proposal.ts";
import { REVIEW_ACTIONS } from "../../src/domain/proposal/review-action.ts";
import { aPress, inChannel, TENANT, type Fields } from "../support/activities.ts";
import { aCalendar } from "../support/events.ts";
import {
  anOrganisation,
  author,
  departmentHead,
  otherHead,
  otherReviewer,
  reviewer,
  stranger,
  type Sender,
} from "../support/organisation.ts";
import { inputsIn, pressOf } from "../support/pressing.ts";
import { aContent, aProposal, aRound, BUDGET_YEAR } from "../support/proposals.ts";
import { storeProposal } from "../support/review.ts";
import { chatWith } from "../support/summary-house.ts";
import { startTestApp, wordsOf, type Exchange, type TestApp } from "../support/test-app.ts";
import { tidsplanRows } from "../support/tidsplan.ts";

const TITLE = "Rubriken som andra inte ska se";
const UNSENT = "Risken som bara författaren ser";
const content = aContent("efficiency", { title: TITLE });
const form = { ...formOfContent(content), risks: UNSENT };

let app: TestApp;

beforeEach(async () => {
  app = await startTestApp({ calendars: [aCalendar(tidsplanRows)], today: "2023-03-06" });
  await app.stores.organisations.save(anOrganisation(), undefined);
  await app.stores.rounds.save(aRound(), undefined);
  for (const person of [author, departmentHead, otherHead, reviewer, otherReviewer, stranger])
    await app.stores.conversations.save(chatWith(person, app.connector.serviceUrl), undefined);
});
afterEach(async () => {
  await app.close();
});

const chatOf = ({ id }: Pick<Sender, "id">): Fields => ({
  conversation: { id: `a:${id}`, conversationType: "personal", tenantId: TENANT },
});
const press = (data: Fields, from: Pick<Sender, "id">, where: Fields = chatOf(from)): Promise<Exchange> =>
  app.post(aPress(data, { from, ...where }));

const one = { submitId: "press-1", lang: "sv", proposal: "proposal-1", budgetYear: BUDGET_YEAR };
const revised = { ...one, revision: 3 };
const department = { submitId: "press-1", lang: "sv", budgetYear: BUDGET_YEAR };
/** Every verb that names a proposal, as a card of somebody else's would send it. */
const PRESSES: readonly Fields[] = [
  { verb: "save-proposal", ...revised, type: "efficiency", title: "Min egen" },
  { verb: "preview-proposal", ...revised, type: "efficiency", ...formOfContent(aContent("efficiency")) },
  ...["keep-proposal", "edit-proposal", "copy-proposal", "withdraw-proposal"].map((verb) => ({
    verb,
    ...one,
  })),
  ...["show-proposal", "show-history"].map((verb) => ({ verb, ...one })),
  ...["submit-proposal", "confirm-withdraw"].map((verb) => ({ verb, ...revised })),
  ...REVIEW_ACTIONS.map((action) => ({
    ...{ verb: "review-proposal", action, ...revised },
    comment: "Det här vill jag ha sagt.",
  })),
  ...["socialforvaltningen", "barn-och-utbildningsforvaltningen"].flatMap((id) => [
    { verb: "save-order", ...department, department: id, rows: ["proposal-1@1"], place1: "1" },
    { verb: "release-proposals", ...department, department: id, all: ["proposal-1@3"] },
    { verb: "choose-release", ...department, department: id },
  ]),
];

/** All that a press could have changed. */
async function everything(): Promise<unknown> {
  const { proposals } = app.stores;
  return structuredClone([
    await proposals.list(BUDGET_YEAR),
    await proposals.changes(BUDGET_YEAR, "proposal-1"),
    await proposals.news(BUDGET_YEAR, 0, Number.MAX_SAFE_INTEGER),
  ]);
}

const NOBODIES: readonly (readonly [string, Pick<Sender, "id" | "name">])[] = [
  ["nobody", stranger],
  ["the head of another department", otherHead],
  ["the reviewer of another nämnd", otherReviewer],
  ["somebody whom Entra does not know", { id: author.id, name: author.name }],
];

describe.each([
  ["a draft", aProposal({ state: "draft", form })],
  ["what has been handed in", aProposal({ content, form })],
  ["what has been released", aProposal({ state: "released", content, form })],
])("%s", (_, proposal: Proposal) => {
  it.each(NOBODIES)(
    "is nothing to %s, in the chat or in a channel, and never there",
    async (_who, person) => {
      await storeProposal(app.stores.proposals, proposal);
      const before = await everything();
      for (const data of PRESSES)
        for (const where of [chatOf(person), inChannel]) {
          const found = await press(data, person, where);
          expect(found.sent.length).toBeGreaterThan(0);
          expect(wordsOf(found.sent)).not.toContain(TITLE);
          expect(wordsOf(found.sent)).not.toContain(UNSENT);
          expect(await everything()).toEqual(before);
        }
      expect(JSON.stringify(app.log)).not.toMatch(/Rubriken|Risken|29:|cccccccc|Det här vill jag/u);
      expect(app.log.filter(({ level }) => level !== "info")).toEqual([]);
    },
  );

  it("is answered as one that does not exist", async () => {
    await storeProposal(app.stores.proposals, proposal);
    for (const data of PRESSES) {
      const text = JSON.stringify(data).replaceAll("proposal-1", "proposal-x");
      const [theirs, none] = [
        await press(data, stranger),
        await press(JSON.parse(text) as Fields, stranger),
      ].map(({ sent }) => sent.map((message) => message.text ?? message.summary));
      expect(theirs).toEqual(none);
    }
  });
});

it("what is handed in is shown in a channel to nobody, whoever asks there", async () => {
  await storeProposal(app.stores.proposals, aProposal({ state: "released", content, form }));
  for (const person of [author, departmentHead, reviewer])
    for (const data of PRESSES.filter(({ verb }) => /^(?:show|edit|copy|choose|keep)/u.test(String(verb)))) {
      await press(data, person, inChannel);
      const there = app.connector.calls.filter(({ to = "" }) => !to.startsWith("a:"));
      expect(JSON.stringify(there.map(({ body }) => body))).not.toContain(TITLE);
    }
});

describe("what an author types", () => {
  it("comes back when the department has released the proposal meanwhile, and can be saved once it is back", async () => {
    await storeProposal(app.stores.proposals, aProposal({ savedFrom: "card-0" }));
    const open = await press({ verb: "edit-proposal", ...one }, author);
    const release = { verb: "review-proposal", action: "release", ...revised };
    await press(release, departmentHead);

    const typed = { ...inputsIn(open.sent), risks: "Omställningen kostar 50 tkr." };
    const tooLate = await press(pressOf(open, "Granska och skicka", typed), author);

    expect(inputsIn(tooLate.sent)).toEqual(typed);
    expect(wordsOf(tooLate.sent)).toContain("Förslagets läge är ”Frisläppt”, så det går inte att ändra nu.");
    const comment = "Vad kostar det att ställa om?";
    await press({ verb: "review-proposal", action: "return", ...revised, revision: 4, comment }, reviewer);
    const ready = await press(pressOf(tooLate, "Granska och skicka", typed), author);
    expect(wordsOf(ready.sent)).toContain("Så här läser andra förslaget");
  });

  it("is kept with no more of the name than cards can bear", async () => {
    const named = { ...author, name: `${"Å".repeat(100_000)}\u0000` };
    const typed = formOfContent(aContent("efficiency"));
    const empty = await press({ verb: "new-proposal", submitId: "s", lang: "sv", type: "efficiency" }, named);
    const preview = await press(pressOf(empty, "Granska och skicka", typed), named);
    const receipt = await press(pressOf(preview, "Skicka"), named);

    const [stored] = await app.stores.proposals.list(BUDGET_YEAR);
    expect(stored?.value.author.name).toBe("Å".repeat(80));
    const shown = await press({ ...one, verb: "show-proposal", proposal: stored?.value.id }, named);
    for (const { sent } of [empty, preview, receipt, shown])
      expect(wordsOf(sent).length).toBeLessThan(28_000);
    expect(app.log.filter(({ level }) => level === "error")).toEqual([]);
  });

  it("is told to be in the form still when the round has been taken back meanwhile", async () => {
    const empty = await press(
      { verb: "new-proposal", submitId: "s", lang: "sv", type: "efficiency" },
      author,
    );
    const stored = await app.stores.rounds.find(BUDGET_YEAR);
    await app.stores.rounds.save(aRound({ isTakenBack: true }), stored?.version);

    const answer = await press(pressOf(empty, "Spara utkast", { title: "Natt" }), author);

    expect(wordsOf(answer.sent)).toContain("Budgetomgången är inte öppen längre.");
    expect(await app.stores.proposals.list(BUDGET_YEAR)).toEqual([]);
  });
});
