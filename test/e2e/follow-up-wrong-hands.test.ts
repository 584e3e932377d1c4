import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { AREA_VERBS } from "../../src/cards/area-submits.ts";
import { COMMENT_VERBS } from "../../src/cards/comment-submits.ts";
import { FOLLOW_UP_VERBS } from "../../src/cards/follow-up-submits.ts";
import { MEMORANDUM_VERBS } from "../../src/cards/memorandum-submits.ts";
import { newArea } from "../../src/domain/follow-up/new-area.ts";
import { conversationKey } from "../../src/domain/posts/notice.ts";
import { aPress, anExecute, inChannel, TENANT, type Fields } from "../support/activities.ts";
import { aChannel } from "../support/conversations.ts";
import { aComment, anArea, anotherMonth, KLS, november } from "../support/follow-ups.ts";
import {
  administrator,
  anOrganisation,
  departmentHead,
  hrResponsible,
  itManager,
  itResponsible,
  itSubstitute,
  stranger,
  type Sender,
} from "../support/organisation.ts";
import { chatWith } from "../support/summary-house.ts";
import { startTestApp, wordsOf, type Exchange, type TestApp } from "../support/test-app.ts";

const KLG = "19:klg@thread.tacv2";
const PLACE = "Kanalen som bara inställningarna nämner";
const TYPED = "Det här vill jag ha sagt.";
const OTHER = "socialforvaltningen";

let app: TestApp;
beforeEach(async () => {
  app = await startTestApp({ today: "2025-11-26" });
  const { organisations, followUps, unitComments, conversations } = app.stores;
  await organisations.save(anOrganisation(), undefined);
  const receivers = [
    { conversationId: KLG, when: { month: "next", workingDay: 10 }, months: "all" },
  ] as const;
  await followUps.saveArea(anArea({ receivers }), undefined);
  await followUps.saveArea(newArea(OTHER, "Socialförvaltningen"), undefined);
  await followUps.add(november());
  await followUps.add({ ...anotherMonth("2025-09", 0.8), areaId: OTHER });
  await unitComments.save(aComment("IT"), undefined);
  const { serviceUrl } = app.connector;
  await conversations.save(aChannel({ id: KLG, name: PLACE, serviceUrl }), undefined);
  const people = [administrator, departmentHead, hrResponsible, itManager];
  for (const person of [...people, itResponsible, itSubstitute, stranger])
    await conversations.save(chatWith(person, serviceUrl), undefined);
});
afterEach(async () => {
  await app.close();
});

const common = { submitId: "press-1", lang: "sv" };
const receiver = conversationKey(KLG);
const limits = { share: "9", amount: "9 tkr", body: TYPED, asks: "none", workingDays: "9" };
const posting = { when: "same", workingDay: "3", months: "fuller" };
const comment = { cause: "price", effect: "within", text: TYPED, action: TYPED, operations: TYPED };

const settingsOf = (area: string): readonly Fields[] => [
  { verb: "edit-area", area },
  { verb: "area-form", area },
  { verb: "save-area", area, revision: 1, ...limits },
  { verb: "new-receiver", area },
  { verb: "add-receiver", area, channel: KLG, ...posting },
  { verb: "edit-receiver", area, receiver },
  { verb: "save-receiver", area, revision: 1, receiver, ...posting },
  { verb: "remove-receiver", area, receiver },
  { verb: "remove-receiver", area, receiver, isSure: true },
];
const memorandumOf = (area: string, month: string): Fields => ({ verb: "make-memorandum", area, month });
const commentsOf = (area: string, month: string, unit: string): readonly Fields[] => [
  { verb: "comment-unit", area, month, unit },
  { verb: "save-comment", area, month, unit, revision: 1, ...comment },
];
const seenOf = (area: string, month: string): readonly Fields[] => [
  ...["summary", "units", "comments"].map((view) => ({ verb: "show-follow-up", area, month, view })),
  { verb: "my-comments" },
];

/** Ids that name nothing, or what belongs to something else. */
const AREAS = [KLS, OTHER, "__proto__", "a".repeat(100)];
const MONTHS = ["2025-11", "2025-09", "9999-12"];
const UNITS = ["it", "hr-avdelning", "totalt-kls", "__proto__"];
const PRESSES: readonly Fields[] = [
  ...AREAS.flatMap(settingsOf),
  ...AREAS.flatMap((area) => MONTHS.map((month) => memorandumOf(area, month))),
  ...AREAS.flatMap((area) => MONTHS.flatMap((month) => seenOf(area, month))),
  ...AREAS.flatMap((area) =>
    MONTHS.flatMap((month) => UNITS.flatMap((unit) => commentsOf(area, month, unit))),
  ),
];

/** Those that name what is there: the others are answered before anything is known of the place. */
const NAMING = PRESSES.filter(({ area = KLS, month = "2025-11" }) => area === KLS && month === "2025-11");

/** What a card never holds, in each of its fields. */
const ODD: readonly unknown[] = [null, 7, -1, [], {}, "", "\u0000", "../x", "x".repeat(30_000)];
const MALFORMED: readonly Fields[] = [
  ...settingsOf(KLS),
  memorandumOf(KLS, "2025-11"),
  ...seenOf(KLS, "2025-11").slice(0, 1),
  ...commentsOf(KLS, "2025-11", "it"),
].flatMap((press) =>
  Object.keys({ ...common, ...press, shown: 0 })
    .filter((field) => field !== "verb")
    .flatMap((field) => ODD.map((odd) => ({ ...press, [field]: odd }))),
);

const groupChat: Fields = {
  conversation: { id: "19:grupp@thread.v2", conversationType: "groupChat", isGroup: true, tenantId: TENANT },
};
const chatOf = ({ id }: Pick<Sender, "id">): Fields => ({
  conversation: { id: `a:${id}`, conversationType: "personal", tenantId: TENANT },
});
const press = (data: Fields, from: Pick<Sender, "id">, where: Fields = chatOf(from)): Promise<Exchange> =>
  app.post(aPress({ ...common, ...data }, { from, ...where }));
const execute = ({ verb, ...data }: Fields, from: Pick<Sender, "id">, where: Fields): Promise<Exchange> =>
  app.post(anExecute({ verb, data: { ...common, ...data } }, { from, ...where }));

/** All that a press could have changed. */
async function everything(): Promise<unknown> {
  const { followUps, unitComments, reportPlans, klarmarkeringar } = app.stores;
  const comments = AREAS.flatMap((area) => MONTHS.map((month) => unitComments.ofMonth(area, month)));
  const plans = await reportPlans.list();
  const marks = plans.map(({ value }) => klarmarkeringar.ofReport(`${value.id}.once`));
  return structuredClone([
    await followUps.areas(),
    ...(await Promise.all([...comments, ...marks])),
    plans,
    await app.stores.downloads.signingKey(),
  ]);
}

/** What only those may see who have the right, and what was typed: all that is sent there is looked through. */
function secretsIn({ sent, body }: Exchange): readonly string[] {
  const words = `${wordsOf(sent)}${JSON.stringify(body)}`;
  return ["Input.", "styrkedjan.example", PLACE, TYPED].filter((secret) => words.includes(secret));
}

const troubles = () => app.log.filter(({ level }) => level !== "info");

it("presses every verb that there is", () => {
  const verbs = [...FOLLOW_UP_VERBS, ...AREA_VERBS, ...COMMENT_VERBS, ...MEMORANDUM_VERBS];

  expect([...new Set(PRESSES.map(({ verb }) => verb))].toSorted()).toEqual([...verbs].toSorted());
});

const NOBODIES: readonly (readonly [string, Pick<Sender, "id" | "name">])[] = [
  ["nobody", stranger],
  ["the manager of the unit", itManager],
  ["the head of a förvaltning", departmentHead],
  ["somebody whom Entra does not know", { id: administrator.id, name: administrator.name }],
];

describe.each(NOBODIES)("%s", (_, person) => {
  it.each([
    ["the own chat", chatOf(person), PRESSES],
    ["a channel", inChannel, NAMING],
    ["a group chat", groupChat, NAMING],
  ])(
    "changes nothing and gets no form, no settings and no document in %s",
    async (_where, where, presses) => {
      const before = await everything();
      for (const data of presses) {
        const found = await press(data, person, where);
        expect(found.sent.length, JSON.stringify(data)).toBeGreaterThan(0);
        expect(secretsIn(found), JSON.stringify(data)).toEqual([]);
      }
      expect(await everything()).toEqual(before);
      expect(troubles()).toEqual([]);
      expect(JSON.stringify(app.log)).not.toMatch(/29:|cccccccc|Det här vill jag/u);
    },
  );
});

const RIGHTFUL: readonly (readonly [string, Sender, readonly string[]])[] = [
  ["a responsible", itResponsible, ["it"]],
  ["a substitute", itSubstitute, ["it"]],
  ["the responsible of another unit", hrResponsible, []],
  ["an administrator", administrator, ["it", "hr-avdelning"]],
];

describe.each(RIGHTFUL)("%s", (_, person, units) => {
  it.each([
    ["a channel", press, inChannel],
    ["a group chat", press, groupChat],
    ["a channel, where it answers the one who presses", execute, inChannel],
  ])("is shown in %s no form, no settings and no document", async (_where, pressing, where) => {
    for (const data of NAMING) {
      const { calls } = app.connector;
      const before = calls.length;
      const { body } = await pressing(data, person, where);
      const there = calls.slice(before).filter(({ to = "" }) => !to.startsWith("a:"));
      const found = { status: 200, body, sent: there.map((call) => call.body) };
      expect(secretsIn(found), JSON.stringify(data)).toEqual([]);
    }
    expect(troubles()).toEqual([]);
  });

  it("writes of the own units alone", async () => {
    const { unitComments } = app.stores;
    for (const data of PRESSES.filter(({ verb }) => verb === "save-comment")) {
      const { month, unit } = data;
      await press({ ...data, revision: 0 }, person);
      const { sent } = await press(data, person);
      expect(sent.length).toBeGreaterThan(0);
      const stored = await unitComments.find(String(data["area"]), String(month), String(unit));
      const isWritten = stored?.value.by.aadObjectId === person.aadObjectId;
      const isThere =
        data["area"] === KLS ? month === "2025-11" : data["area"] === OTHER && month === "2025-09";
      expect(isWritten, JSON.stringify(data)).toBe(isThere && units.includes(String(unit)));
    }
    expect(troubles()).toEqual([]);
  });
});

it("what no card ever held is answered in words to one who has the right", async () => {
  for (const data of MALFORMED) {
    const person = String(data["verb"]).endsWith("comment") ? itResponsible : administrator;
    const { status, sent } = await press(data, person);
    expect([status, sent.length > 0], JSON.stringify(data).slice(0, 300)).toEqual([200, true]);
  }
  expect(troubles()).toEqual([]);
});
