import { beforeEach, describe, expect, test } from "vitest";
import type { ProcessCalendar } from "../../../src/domain/calendar/calendar-event.ts";
import type { PersonRef } from "../../../src/domain/organisation/organisation.ts";
import type { ExtensionForm } from "../../../src/domain/proposal/extension-form.ts";
import type { Proposal } from "../../../src/domain/proposal/proposal.ts";
import { extensionName } from "../../../src/domain/proposal/round-extensions.ts";
import {
  EMPTY_ROUND_FORM,
  formatStoppdatumRef,
  type RoundForm,
} from "../../../src/domain/proposal/round-settings.ts";
import type { Round } from "../../../src/domain/proposal/round.ts";
import { instantInStockholm } from "../../../src/domain/time/stockholm.ts";
import { currentRound, roundOf } from "../../../src/usecases/current-round.ts";
import { createOrganisationReader } from "../../../src/usecases/organisation-reader.ts";
import type { ProposalStore, RoundStore } from "../../../src/usecases/proposal-ports.ts";
import { changeRound, takeBackRound } from "../../../src/usecases/round/change-round.ts";
import { confirmRound } from "../../../src/usecases/round/confirm-round.ts";
import { extendRound, takeBackExtension } from "../../../src/usecases/round/extend-round.ts";
import type { RoundPageDeps } from "../../../src/usecases/round/round-deps.ts";
import { showRound } from "../../../src/usecases/round/show-round.ts";
import { aChannel } from "../../support/conversations.ts";
import { aCalendar, anEvent, day } from "../../support/events.ts";
import { memoryConversations } from "../../support/memory-delivery.ts";
import { memoryOrganisation, memoryProposals, memoryRounds } from "../../support/memory-proposals.ts";
import { administrator, anOrganisation, aPerson, stranger } from "../../support/organisation.ts";
import { aProposal, personRef, SPRING } from "../../support/proposals.ts";
import * as rows from "../../support/tidsplan.ts";

type Deps = RoundPageDeps & { readonly newId: () => string; readonly proposals: ProposalStore };

const ada = personRef(administrator);
const eva: PersonRef = { aadObjectId: "eeeeeeee-0000-4000-8000-000000000009", name: "Eva" };
const bo = personRef(stranger);
const event = formatStoppdatumRef({ calendarId: "tidsplan-2024", eventId: rows.proposals.id });
const adjustments = formatStoppdatumRef({ calendarId: "tidsplan-2024", eventId: rows.adjustments.id });
const form = (fields: Partial<RoundForm> = {}): RoundForm => ({
  ...EMPTY_ROUND_FORM,
  event,
  budgetYear: "2024",
  ...fields,
});
const more = (fields: Partial<ExtensionForm> = {}): ExtensionForm => ({
  committee: "socialnamnden",
  number: "",
  until: "24 mars",
  reason: "Nämnden sammanträder den 22 mars.",
  ...fields,
});
const press = (pressId = "press-1") => ({ budgetYear: 2024, pressId });

let calendars: readonly ProcessCalendar[];
let today: string;
let deps: Deps;

beforeEach(async () => {
  calendars = [aCalendar(rows.tidsplanRows)];
  today = SPRING;
  const organisations = memoryOrganisation();
  const people = [...anOrganisation().people, aPerson(eva, { role: "administrator" })];
  await organisations.save(anOrganisation({ people }), undefined);
  const conversations = memoryConversations();
  await conversations.save(aChannel({ id: "19:klg@thread.tacv2", name: "KLG" }), undefined);
  let ids = 0;
  deps = {
    rounds: memoryRounds(),
    calendars: { active: () => Promise.resolve(calendars) },
    proposals: memoryProposals(),
    organisation: createOrganisationReader(organisations, [ada.aadObjectId]),
    conversations,
    clock: { today: () => today, millis: () => instantInStockholm(today, "09:00") },
    newId: () => `id-${(ids += 1)}`,
  };
});

const stored = async (): Promise<Round | undefined> => (await deps.rounds.find(2024))?.value;
async function confirmed(fields: Partial<RoundForm> = {}): Promise<Round> {
  const outcome = await confirmRound(deps, ada, form(fields));
  if (outcome.kind !== "confirmed") throw new Error(outcome.kind);
  return outcome.round;
}
async function withProposal(fields: Partial<Proposal> = {}): Promise<void> {
  const proposal = aProposal({ number: 7, ...fields });
  const { revision, changedAt: at, author: by, state } = proposal;
  const change = { revision, at, by, action: "submit", from: state, to: state, fields: [] } as const;
  await deps.proposals.save({ proposal, expected: undefined, change, news: [] });
}
/** The store, with somebody else's save that comes first. */
function racing(rounds: RoundStore, first: () => Promise<unknown>): RoundStore {
  let isFirst = true;
  return {
    ...rounds,
    save: async (round, expected) => {
      if (isFirst) {
        isFirst = false;
        await first();
      }
      return rounds.save(round, expected);
    },
  };
}

describe("confirming a round", () => {
  test("keeps what was said, by whom and when, and invents nothing", async () => {
    const round = await confirmed();

    expect(await stored()).toEqual(round);
    expect(round).toEqual({
      budgetYear: 2024,
      stoppdatum: {
        calendarId: "tidsplan-2024",
        eventId: rows.proposals.id,
        known: { title: rows.proposals.title, day: "2023-03-17" },
      },
      shortestLife: 3,
      extensions: [],
      confirmed: { by: ada, at: instantInStockholm(SPRING, "09:00") },
      revision: 1,
      history: [
        {
          at: instantInStockholm(SPRING, "09:00"),
          by: ada,
          matter: "confirmed",
          old: "",
          new: rows.proposals.title,
        },
      ],
    });
  });

  test("makes it the round that proposals are handed in to", async () => {
    expect(await currentRound(deps)).toBeUndefined();
    await confirmed();
    expect(await currentRound(deps)).toMatchObject({ stoppdatum: "2023-03-17", isInCalendar: true });
  });

  test("is done once: the same press again finds what it has confirmed", async () => {
    const round = await confirmed();

    expect(await confirmRound(deps, ada, form())).toEqual({ kind: "confirmed", round });
    expect((await stored())?.revision).toBe(1);
  });

  test("shows the second of two administrators what the first has confirmed", async () => {
    const round = await confirmed({ internalRate: "2,5" });

    expect(await confirmRound(deps, eva, form({ internalRate: "3" }))).toEqual({ kind: "already", round });
    expect((await stored())?.internalRate).toBe(250);
  });

  test("shows the same when both press at once", async () => {
    const slow: Deps = {
      ...deps,
      rounds: racing(deps.rounds, () => confirmRound(deps, eva, form({ internalRate: "3" }))),
    };

    const outcome = await confirmRound(slow, ada, form({ internalRate: "2,5" }));

    expect(outcome).toMatchObject({ kind: "already", round: { internalRate: 300, confirmed: { by: eva } } });
    expect((await stored())?.history).toHaveLength(1);
  });

  test("gives one round of many presses at once", async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, at) => confirmRound(deps, at % 2 === 0 ? ada : eva, form())),
    );

    expect(
      new Set(outcomes.map((each) => ("round" in each ? each.round.confirmed.by.name : each.kind))).size,
    ).toBe(1);
    expect((await stored())?.revision).toBe(1);
  });

  test("saves nothing of a form with a fault", async () => {
    expect(await confirmRound(deps, ada, form({ internalRate: "25" }))).toEqual({
      kind: "faulty",
      faults: [{ field: "internalRate", kind: "unlikely" }],
    });
    expect(await stored()).toBeUndefined();
  });

  test("takes no channel that cannot be posted to", async () => {
    expect(await confirmRound(deps, ada, form({ channel: "a:chatt" }))).toMatchObject({ kind: "faulty" });
    expect((await confirmed({ channel: "19:klg@thread.tacv2" })).channelId).toBe("19:klg@thread.tacv2");
  });
});

describe("one who is no administrator", () => {
  test("changes nothing, whatever card is pressed", async () => {
    expect((await confirmRound(deps, bo, form())).kind).toBe("notAdministrator");
    const round = await confirmed();
    const shown = { budgetYear: 2024, revision: 1 };

    expect((await changeRound(deps, bo, shown, form({ internalRate: "1" }))).kind).toBe("notAdministrator");
    expect((await extendRound(deps, bo, press(), more())).kind).toBe("notAdministrator");
    expect((await takeBackExtension(deps, bo, 2024, "x")).kind).toBe("notAdministrator");
    expect((await takeBackRound(deps, bo, 2024)).kind).toBe("notAdministrator");
    expect(await stored()).toEqual(round);
  });

  test("waits for a round, and then sees it without its inside", async () => {
    expect(await showRound(deps, bo.aadObjectId)).toEqual({ kind: "waiting" });
    await confirmed();

    expect(await showRound(deps, bo.aadObjectId)).toMatchObject({
      kind: "round",
      view: { standing: { stoppdatum: "2023-03-17" }, inside: undefined },
    });
  });
});

describe("changing a round", () => {
  test("keeps who changed what, from what to what", async () => {
    await confirmed({ internalRate: "2,5" });
    today = "2023-03-07";

    const outcome = await changeRound(
      deps,
      eva,
      { budgetYear: 2024, revision: 1 },
      form({ internalRate: "1,75", amountLimit: "50", channel: "19:klg@thread.tacv2", event: adjustments }),
    );

    expect(outcome).toMatchObject({
      kind: "saved",
      round: { internalRate: 175, amountLimit: 50_000, revision: 2 },
    });
    const at = instantInStockholm("2023-03-07", "09:00");
    expect((await stored())?.history.slice(1)).toEqual([
      { at, by: eva, matter: "stoppdatum", old: rows.proposals.title, new: rows.adjustments.title },
      { at, by: eva, matter: "internalRate", old: "2,5", new: "1,75" },
      { at, by: eva, matter: "amountLimit", old: "", new: "50" },
      { at, by: eva, matter: "channel", old: "", new: "19:klg@thread.tacv2" },
    ]);
    expect(await roundOf(deps, 2024)).toMatchObject({ stoppdatum: "2023-05-31" });
  });

  test("takes a setting away that is left empty", async () => {
    await confirmed({ internalRate: "2,5" });

    await changeRound(deps, ada, { budgetYear: 2024, revision: 1 }, form());

    expect(await stored()).not.toHaveProperty("internalRate");
  });

  test("never changes its budget year or its extensions", async () => {
    await confirmed();
    await extendRound(deps, ada, press(), more());

    await changeRound(
      deps,
      ada,
      { budgetYear: 2024, revision: 2 },
      form({ budgetYear: "2025", internalRate: "1" }),
    );

    expect(await stored()).toMatchObject({
      budgetYear: 2024,
      internalRate: 100,
      extensions: [{ id: "press-1" }],
    });
    expect(await deps.rounds.find(2025)).toBeUndefined();
  });

  test("does nothing from a card that shows what another has changed since", async () => {
    await confirmed();
    await changeRound(deps, eva, { budgetYear: 2024, revision: 1 }, form({ internalRate: "3" }));

    const outcome = await changeRound(
      deps,
      ada,
      { budgetYear: 2024, revision: 1 },
      form({ internalRate: "2" }),
    );

    expect(outcome).toMatchObject({ kind: "changed", round: { internalRate: 300 } });
    expect((await stored())?.internalRate).toBe(300);
  });

  test("does nothing when another is first by a moment", async () => {
    await confirmed();
    const shown = { budgetYear: 2024, revision: 1 };
    const slow: Deps = {
      ...deps,
      rounds: racing(deps.rounds, () => changeRound(deps, eva, shown, form({ internalRate: "3" }))),
    };

    expect(await changeRound(slow, ada, shown, form({ internalRate: "2" }))).toMatchObject({
      kind: "changed",
      round: { internalRate: 300 },
    });
  });

  test("is done once by the same press three times", async () => {
    await confirmed();
    const shown = { budgetYear: 2024, revision: 1 };

    const kinds = [];
    for (let time = 0; time < 3; time += 1)
      kinds.push((await changeRound(deps, ada, shown, form({ internalRate: "2" }))).kind);

    expect(kinds).toEqual(["saved", "same", "same"]);
    expect((await stored())?.history).toHaveLength(2);
  });

  test("leaves an event that is gone as it is until another is chosen", async () => {
    await confirmed();
    calendars = [aCalendar([rows.adjustments])];

    expect(
      await changeRound(deps, ada, { budgetYear: 2024, revision: 1 }, form({ internalRate: "2" })),
    ).toMatchObject({
      kind: "saved",
      round: { internalRate: 200, stoppdatum: { known: { day: "2023-03-17" } } },
    });
    expect(
      await changeRound(deps, ada, { budgetYear: 2024, revision: 2 }, form({ event: adjustments })),
    ).toMatchObject({ kind: "saved", round: { stoppdatum: { known: { day: "2023-05-31" } } } });
  });

  test("of a budget year that nobody has confirmed is refused", async () => {
    expect((await changeRound(deps, ada, { budgetYear: 2031, revision: 1 }, form())).kind).toBe("gone");
  });
});

describe("more time", () => {
  test("is given to a nämnd, seen on the round and kept in its history", async () => {
    await confirmed();

    const outcome = await extendRound(deps, eva, press(), more());

    const round = await stored();
    const at = instantInStockholm(SPRING, "09:00");
    expect(outcome).toMatchObject({ kind: "extended", extension: { until: "2023-03-24" } });
    expect(round?.extensions).toEqual([
      {
        id: "press-1",
        to: { kind: "committee", committeeId: "socialnamnden" },
        until: "2023-03-24",
        reason: "Nämnden sammanträder den 22 mars.",
        by: eva,
        at,
      },
    ]);
    expect(round?.history.at(-1)).toEqual({
      at,
      by: eva,
      matter: "extension",
      of: "Socialnämnden",
      old: "",
      new: "2023-03-24",
    });
  });

  test("is given to a proposal by its number", async () => {
    await confirmed();
    await withProposal({ id: "proposal-7" });

    await extendRound(deps, ada, press(), more({ committee: "none", number: "EFF-2024-007" }));

    const round = await stored();
    expect(round?.extensions).toMatchObject([{ to: { kind: "proposal", proposalId: "proposal-7" } }]);
    expect(round?.extensions.map((each) => extensionName(round, each))).toEqual(["EFF-2024-007"]);
  });

  test("is not given to a proposal that is not there", async () => {
    await confirmed();

    expect(
      await extendRound(deps, ada, press(), more({ committee: "", number: "EFF-2024-008" })),
    ).toMatchObject({
      kind: "faulty",
      faults: [{ field: "number", kind: "notFound" }],
    });
  });

  test("is given once by the same press three times, and again for what was typed since", async () => {
    await confirmed();

    for (let time = 0; time < 3; time += 1) await extendRound(deps, ada, press(), more());
    await extendRound(deps, ada, press(), more({ until: "31 mars" }));

    expect((await stored())?.extensions.map(({ id, until }) => [id, until])).toEqual([
      ["press-1", "2023-03-24"],
      ["id-1", "2023-03-31"],
    ]);
  });

  test("is given by two administrators at once without losing either", async () => {
    await confirmed();
    const slow: Deps = {
      ...deps,
      rounds: racing(deps.rounds, () => extendRound(deps, eva, press("press-2"), more({ until: "28 mars" }))),
    };

    expect((await extendRound(slow, ada, press("press-1"), more())).kind).toBe("extended");
    expect((await stored())?.extensions.map(({ id }) => id).toSorted()).toEqual(["press-1", "press-2"]);
  });

  test("says so when others change the round the whole time", async () => {
    await confirmed();
    const never: Deps = { ...deps, rounds: { ...deps.rounds, save: () => Promise.resolve(undefined) } };

    expect((await extendRound(never, ada, press(), more())).kind).toBe("conflict");
  });

  test("is counted from the stoppdatum as the calendar has it now", async () => {
    await confirmed();
    calendars = [aCalendar([anEvent(21, rows.proposals.title, day("2023-03-31"), { kind: "stoppdatum" })])];

    expect(await extendRound(deps, ada, press(), more())).toMatchObject({
      kind: "faulty",
      faults: [{ field: "until", kind: "notAfter", stoppdatum: "2023-03-31" }],
    });
  });

  test("can be taken back, once", async () => {
    await confirmed();
    await extendRound(deps, ada, press(), more());

    await takeBackExtension(deps, eva, 2024, "press-1");
    await takeBackExtension(deps, eva, 2024, "press-1");

    const round = await stored();
    expect(round?.extensions).toEqual([]);
    expect(round?.history).toHaveLength(3);
    expect(round?.history.at(-1)).toMatchObject({ by: eva, of: "Socialnämnden", old: "2023-03-24", new: "" });
  });
});

describe("a round that was confirmed by mistake", () => {
  test("is as if it had never been, and can be confirmed anew with all that has happened kept", async () => {
    await confirmed();

    expect((await takeBackRound(deps, eva, 2024)).kind).toBe("takenBack");
    expect(await currentRound(deps)).toBeUndefined();
    expect(await roundOf(deps, 2024)).toBeUndefined();
    expect((await showRound(deps, ada.aadObjectId)).kind).toBe("unconfirmed");
    expect((await changeRound(deps, ada, { budgetYear: 2024, revision: 2 }, form())).kind).toBe("gone");
    expect((await takeBackRound(deps, eva, 2024)).kind).toBe("gone");

    const round = await confirmed({ internalRate: "2" });
    expect(round).toMatchObject({ revision: 3, internalRate: 200 });
    expect(round.history.map(({ matter }) => matter)).toEqual(["confirmed", "takenBack", "confirmed"]);
    expect(await currentRound(deps)).toMatchObject({ stoppdatum: "2023-03-17" });
  });

  test("leaves the year before as the one that proposals are handed in to", async () => {
    await confirmed();
    await confirmed({ budgetYear: "2025" });
    expect((await currentRound(deps))?.round.budgetYear).toBe(2025);

    await takeBackRound(deps, ada, 2025);

    expect((await currentRound(deps))?.round.budgetYear).toBe(2024);
  });

  test("stays when somebody begins a proposal while it is being taken back", async () => {
    await confirmed();
    const { rounds } = deps;
    const save: RoundStore["save"] = async (round, expected) => {
      if (round.isTakenBack === true) await withProposal({ state: "draft" });
      return rounds.save(round, expected);
    };

    const outcome = await takeBackRound({ ...deps, rounds: { ...rounds, save } }, ada, 2024);

    expect(outcome).toMatchObject({ kind: "inUse" });
    expect(await currentRound(deps)).toMatchObject({ stoppdatum: "2023-03-17" });
    expect((await stored())?.history.map(({ matter }) => matter)).toEqual([
      "confirmed",
      "takenBack",
      "confirmed",
    ]);
  });

  test("stays when somebody has begun a proposal", async () => {
    await confirmed();
    await withProposal({ state: "draft" });

    expect(await takeBackRound(deps, ada, 2024)).toMatchObject({ kind: "inUse" });
    expect((await stored())?.isTakenBack).toBeUndefined();
  });
});

describe("a round as an administrator sees it", () => {
  test("counts the proposals in each state", async () => {
    await confirmed();
    await withProposal({ id: "a", state: "draft" });
    await withProposal({ id: "b", state: "released" });
    await withProposal({ id: "c", state: "released" });

    const page = await showRound(deps, ada.aadObjectId);

    expect(page).toMatchObject({
      kind: "round",
      view: { inside: { counts: { draft: 1, released: 2, submitted: 0 }, following: undefined } },
    });
  });

  test("is seen by one who has just become one, and no longer by one who was", async () => {
    await confirmed();
    const inside = async (reader: RoundPageDeps["organisation"]) => {
      const page = await showRound({ ...deps, organisation: reader }, eva.aadObjectId);
      return page.kind === "round" ? page.view.inside !== undefined : page.kind;
    };
    const people = [aPerson(eva, { role: "administrator" })];
    const organisations = memoryOrganisation();
    const version = await organisations.save(anOrganisation({ people }), undefined);
    // Another instance, which has not looked since.
    const reader = createOrganisationReader(organisations, []);
    expect(await inside(reader)).toBe(true);

    await organisations.save(anOrganisation(), version);
    expect(await inside(reader)).toBe(false);
  });

  test("names where the stoppdatum is written, until it is not", async () => {
    await confirmed();
    const written = async () => {
      const page = await showRound(deps, ada.aadObjectId);
      return page.kind === "round" ? page.view.written?.event.source.row : page.kind;
    };

    expect(await written()).toBe(21);
    calendars = [];
    expect(await written()).toBeUndefined();
    expect(await currentRound(deps)).toMatchObject({ stoppdatum: "2023-03-17", isInCalendar: false });
  });

  test("offers the following year when the calendars hold its stoppdatum", async () => {
    await confirmed();
    const next = anEvent(21, "Stoppdatum för förslag till budget 2025", day("2024-03-15"), {
      kind: "stoppdatum",
    });
    calendars = [...calendars, aCalendar([next], { id: "tidsplan-2025", name: "Tidsplan" })];

    expect(await showRound(deps, ada.aadObjectId)).toMatchObject({
      view: { inside: { following: { budgetYear: 2025, day: "2024-03-15" } } },
    });
  });
});
