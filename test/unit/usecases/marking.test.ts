import { beforeEach, describe, expect, test } from "vitest";
import type { PersonRef, PlaceRef } from "../../../src/domain/organisation/organisation.ts";
import { formatPlaceRef } from "../../../src/domain/organisation/place-text.ts";
import { MOST_MARK_COMMENT, MOST_MARK_REASON } from "../../../src/domain/report/mark-limits.ts";
import type { ReportPlan } from "../../../src/domain/report/report-plan.ts";
import type { Klarmarkering } from "../../../src/domain/report/report.ts";
import { instantInStockholm } from "../../../src/domain/time/stockholm.ts";
import { createOrganisationReader } from "../../../src/usecases/organisation-reader.ts";
import type { KlarmarkeringStore } from "../../../src/usecases/report-ports.ts";
import { commentMark } from "../../../src/usecases/report/comment-mark.ts";
import { findWished } from "../../../src/usecases/report/find-wished.ts";
import { listMine, listMineIn } from "../../../src/usecases/report/list-mine.ts";
import { lockReport, unlockReport } from "../../../src/usecases/report/lock-report.ts";
import { markBehalf } from "../../../src/usecases/report/mark-behalf.ts";
import { markMany } from "../../../src/usecases/report/mark-many.ts";
import { markPlace } from "../../../src/usecases/report/mark-place.ts";
import type { MarkDeps } from "../../../src/usecases/report/mark-deps.ts";
import { undoMark } from "../../../src/usecases/report/undo-mark.ts";
import { memoryOrganisation } from "../../support/memory-proposals.ts";
import { memoryKlarmarkeringar, memoryReportPlans } from "../../support/memory-reports.ts";
import {
  administrator,
  anOrganisation,
  aPerson,
  author,
  departmentHead,
  deputy,
  itResponsible,
  itSubstitute,
  otherHead,
  reviewer,
  stranger,
} from "../../support/organisation.ts";
import { personRef } from "../../support/proposals.ts";
import { aMark, aPlace, aPlan, AUTUMN, social } from "../../support/reports.ts";
import { aCalendar } from "../../support/events.ts";
import { tidsplanRows } from "../../support/tidsplan.ts";

const ada = personRef(administrator);
const doris = personRef(departmentHead);
const dan = personRef(deputy);
const reportId = "omvarldsanalys.once";
const it: PlaceRef = aPlace("it", "unit");

interface World {
  readonly deps: MarkDeps;
  readonly stored: KlarmarkeringStore;
  readonly refreshed: string[];
  now: number;
}

let world: World;

async function start(
  plans: readonly ReportPlan[] = [aPlan()],
  organisation = anOrganisation(),
): Promise<void> {
  const organisations = memoryOrganisation();
  await organisations.save(organisation, undefined);
  const reader = createOrganisationReader(organisations, [administrator.aadObjectId]);
  await reader.refresh();
  const reportPlans = memoryReportPlans();
  for (const plan of plans) await reportPlans.save(plan, undefined);
  const stored = memoryKlarmarkeringar();
  const refreshed: string[] = [];
  world = {
    stored,
    refreshed,
    now: instantInStockholm(AUTUMN, "10:00"),
    deps: {
      reportPlans,
      klarmarkeringar: stored,
      organisation: reader,
      calendars: { active: () => Promise.resolve([aCalendar(tidsplanRows)]) },
      clock: { millis: () => world.now, today: () => dayOf(world.now) },
      boardRefresher: { wanted: (id) => refreshed.push(id) },
    },
  };
}

const dayOf = (instant: number): string => new Date(instant + 3_600_000).toISOString().slice(0, 10);
const at = (day: string, time = "10:00") => {
  world.now = instantInStockholm(day, time);
};
const mark = (by: PersonRef, place: PlaceRef = social, sectionId?: string, report = reportId) =>
  markPlace(world.deps, {
    ...{ reportId: report, place, by, from: "board" },
    ...(sectionId === undefined ? {} : { sectionId }),
  });
const undo = (by: PersonRef, place: PlaceRef = social, report = reportId) =>
  undoMark(world.deps, { reportId: report, place, by, from: "chat" });
const comment = (by: PersonRef, text: string, place: PlaceRef = social) =>
  commentMark(world.deps, { reportId, place, by, from: "chat", comment: text });
const rows = async (report = reportId): Promise<readonly Klarmarkering[]> =>
  (await world.stored.ofReport(report)).map(({ value }) => value);
const changesOf = async (place: PlaceRef = social) =>
  (await rows()).find((row) => formatPlaceRef(row.place) === formatPlaceRef(place))?.changes ?? [];

beforeEach(() => start());

describe("marking a place", () => {
  test("its responsible marks it: who, when and from where are kept, and the board is told", async () => {
    const outcome = await mark(doris);

    expect(outcome).toMatchObject({
      ...{ kind: "marked", placeName: "Socialförvaltningen", done: 1, total: 3 },
      change: { by: doris, at: world.now, from: "board" },
    });
    expect(await rows()).toEqual([
      { reportId, place: social, changes: [{ kind: "marked", by: doris, at: world.now, from: "board" }] },
    ]);
    expect(world.refreshed).toEqual([reportId]);
  });

  test("the same press twice is one change", async () => {
    await mark(doris);
    const again = await mark(doris);

    expect(again).toMatchObject({ kind: "already", change: { by: doris } });
    expect(await changesOf()).toHaveLength(1);
    expect(world.refreshed).toEqual([reportId]);
  });

  test("who comes second is told who was first", async () => {
    await mark(doris);

    expect(await mark(dan)).toMatchObject({ kind: "already", change: { by: doris } });
  });

  test("on the stoppdatum it is in time, until midnight in Stockholm", async () => {
    at("2022-11-18", "23:59");
    await mark(doris);

    expect((await changesOf())[0]).not.toHaveProperty("late");
  });

  test("the day after the stoppdatum it is late, and stays so", async () => {
    at("2022-11-19", "00:00");

    expect(await mark(doris)).toMatchObject({ kind: "marked", change: { late: true } });
    expect((await changesOf())[0]?.late).toBe(true);
  });

  test.each([author, reviewer, otherHead, stranger].map(personRef))(
    "$name may not, and is told who may",
    async (person) => {
      const outcome = await mark(person);

      expect(outcome).toMatchObject({ kind: "notYours", placeName: "Socialförvaltningen" });
      expect(outcome.kind === "notYours" && outcome.responsible.map(({ name }) => name)).toEqual([
        "Doris Head",
        "Dan Deputy",
      ]);
      expect(await rows()).toEqual([]);
      expect(world.refreshed).toEqual([]);
    },
  );

  test("an administrator who is not responsible says why first", async () => {
    expect(await mark(ada)).toMatchObject({ kind: "needsReason", place: social });
    expect(await rows()).toEqual([]);
  });

  test("an old card names a place, a section or a report that is gone", async () => {
    expect(await mark(doris, it)).toEqual({ kind: "unknownPlace" });
    expect(await mark(doris, social, "ekonomi")).toEqual({ kind: "unknownSection" });
    expect(await mark(doris, social, undefined, "borta.once")).toEqual({ kind: "unknownReport" });
    expect(await mark(doris, social, undefined, "omvarldsanalys.2022-11")).toEqual({ kind: "unknownReport" });
    expect(await rows()).toEqual([]);
  });

  test("a right that was taken away a moment ago is no right", async () => {
    await start(undefined, anOrganisation({ people: [] }));

    expect(await mark(doris)).toMatchObject({ kind: "notYours", responsible: [] });
  });
});

describe("a report in sections", () => {
  const sections = [
    { id: "ekonomi", name: "Ekonomi" },
    { id: "mal", name: "Mål" },
  ];
  beforeEach(() => start([aPlan({ sections })]));

  test("each is marked by itself, and the last one makes the place done", async () => {
    expect(await mark(doris, social, "mal")).toMatchObject({ section: { name: "Mål" }, done: 0 });
    expect(await mark(doris, social, "ekonomi")).toMatchObject({ done: 1 });
    expect((await rows()).map(({ sectionId }) => sectionId).sort()).toEqual(["ekonomi", "mal"]);
  });

  test("the whole marks those that are left, and does not mark the others again", async () => {
    await mark(doris, social, "mal");
    const whole = await mark(dan);

    expect(whole).toMatchObject({ kind: "marked", done: 1 });
    expect(
      (await rows()).map(({ sectionId, changes }) => [sectionId, changes.map(({ by }) => by.name)]),
    ).toEqual(
      expect.arrayContaining([
        ["mal", ["Doris Head"]],
        ["ekonomi", ["Dan Deputy"]],
      ]),
    );
  });

  test("undo of the whole takes all sections back", async () => {
    await mark(doris);

    expect(await undo(dan)).toMatchObject({ kind: "undone", done: 0 });
    expect((await rows()).map(({ changes }) => changes.at(-1)?.kind)).toEqual(["undone", "undone"]);
  });
});

describe("undo", () => {
  test.each([
    ["the one who marked", doris],
    ["the deputy", dan],
    ["an administrator", ada],
  ])("%s takes it back, and what was done stays to be seen", async (_who, person) => {
    await mark(doris);
    world.now += 60_000;

    expect(await undo(person)).toMatchObject({ kind: "undone", done: 0, change: { by: person } });
    expect((await changesOf()).map(({ kind }) => kind)).toEqual(["marked", "undone"]);
    expect(world.refreshed).toHaveLength(2);
  });

  test("twice is one change", async () => {
    await mark(doris);
    await undo(doris);

    expect(await undo(doris)).toMatchObject({ kind: "notDone" });
    expect(await changesOf()).toHaveLength(2);
  });

  test("nobody else does", async () => {
    await mark(doris);

    expect(await undo(personRef(otherHead))).toMatchObject({ kind: "notYours" });
    expect(await changesOf()).toHaveLength(1);
  });

  test("who marked it takes it back also after the place has become another's", async () => {
    await mark(doris);
    const [kept] = await world.stored.ofReport(reportId);
    await start(undefined, anOrganisation({ people: [aPerson(departmentHead)] }));
    await world.stored.save(kept?.value ?? { reportId, place: social, changes: [never()] }, undefined);

    expect(await undo(doris)).toMatchObject({ kind: "undone" });
  });

  test("marked again after it was taken back, it is marked once more", async () => {
    await mark(doris);
    await undo(doris);

    expect(await mark(dan)).toMatchObject({ kind: "marked", change: { by: dan } });
    expect((await changesOf()).map(({ kind }) => kind)).toEqual(["marked", "undone", "marked"]);
  });
});

function never(): never {
  throw new Error("there is a row");
}

describe("a comment", () => {
  test("is said with it, and does not make it later or another's", async () => {
    await mark(doris);
    const marked = world.now;
    at("2022-11-21");
    const outcome = await comment(doris, "  Siffrorna är preliminära.  ");

    expect(outcome).toMatchObject({
      kind: "commented",
      change: { by: doris, at: marked, comment: "Siffrorna är preliminära." },
    });
    expect((await changesOf()).at(-1)).not.toHaveProperty("late");
    expect(await changesOf()).toHaveLength(2);
  });

  test("twice is one change, and an empty one takes it away", async () => {
    await mark(doris);
    await comment(doris, "Klart");
    await comment(doris, "Klart");
    expect(await changesOf()).toHaveLength(2);

    const removed = await comment(doris, "");
    expect(removed.kind === "commented" && removed.change.comment).toBe(undefined);
  });

  test("needs something that is marked, and fits", async () => {
    expect(await comment(doris, "Snart")).toMatchObject({ kind: "notDone" });
    await mark(doris);
    expect(await comment(doris, "x".repeat(MOST_MARK_COMMENT + 1))).toMatchObject({ kind: "longComment" });
    expect(await comment(doris, "x".repeat(MOST_MARK_COMMENT))).toMatchObject({ kind: "commented" });
    expect(await comment(personRef(otherHead), "Hej")).toMatchObject({ kind: "notYours" });
  });
});

describe("administrators", () => {
  test("mark what is left with a reason; what is done stays as it is", async () => {
    await mark(doris);
    const outcome = await markMany(world.deps, {
      reportId,
      by: ada,
      places: "left",
      reason: " Anmält på KLG ",
    });

    expect(outcome).toMatchObject({ kind: "marked", marked: 2, already: 0 });
    expect(await changesOf()).toHaveLength(1);
    expect(await changesOf(aPlace("kommunledningsforvaltningen"))).toEqual([
      { kind: "marked", by: ada, at: world.now, from: "administrator", reason: "Anmält på KLG" },
    ]);
  });

  test("mark those that they chose, and hear what was done already", async () => {
    await mark(doris);
    const places = [social, aPlace("kommunledningsforvaltningen"), aPlace("borta")];

    expect(await markMany(world.deps, { reportId, by: ada, places, reason: "Möte" })).toMatchObject({
      ...{ kind: "marked", marked: 1, already: 1 },
    });
    expect(await markMany(world.deps, { reportId, by: ada, places, reason: "Möte" })).toMatchObject({
      ...{ kind: "marked", marked: 0, already: 2 },
    });
  });

  test("four hundred places with sections are marked by the hundred", async () => {
    const places = Array.from({ length: 400 }, (_, number) => aPlace(`enhet-${number}`, "unit"));
    const sections = [
      { id: "a", name: "A" },
      { id: "b", name: "B" },
    ];
    await start([aPlan({ places, sections })]);

    expect(
      await markMany(world.deps, { reportId, by: ada, places: "left", reason: "Arkivering" }),
    ).toMatchObject({ kind: "marked", marked: 400 });
    expect(await rows()).toHaveLength(800);
  });

  test("count only what they marked themselves when others were first with some", async () => {
    const places = Array.from({ length: 150 }, (_, number) => aPlace(`enhet-${number}`, "unit"));
    await start([aPlan({ places })]);
    const { klarmarkeringar } = world.deps;
    let calls = 0;
    const deps: MarkDeps = {
      ...world.deps,
      klarmarkeringar: {
        ...klarmarkeringar,
        saveAll: async (saves) => {
          calls += 1;
          // Somebody marks one of the second hundred in between.
          if (calls === 2)
            await klarmarkeringar.save(
              { ...{ reportId, place: aPlace("enhet-120", "unit") }, changes: [aMark()] },
              undefined,
            );
          return klarmarkeringar.saveAll(saves);
        },
      },
    };

    expect(await markMany(deps, { reportId, by: ada, places, reason: "Möte" })).toMatchObject({
      ...{ kind: "marked", marked: 149, already: 1 },
    });
    expect((await rows()).every(({ changes }) => changes.length === 1)).toBe(true);
  });

  test("say which and why", async () => {
    const many = (places: readonly PlaceRef[], reason: string) =>
      markMany(world.deps, { reportId, by: ada, places, reason });

    expect(await many([], " ")).toEqual({ kind: "faulty", chosen: "missing", reason: "missing" });
    expect(await many([social], "x".repeat(MOST_MARK_REASON + 1))).toEqual({
      kind: "faulty",
      reason: "tooLong",
    });
    expect(
      await many(
        Array.from({ length: 501 }, () => social),
        "Möte",
      ),
    ).toEqual({
      ...{ kind: "faulty", chosen: "tooMany" },
    });
    expect(await many([it], "Möte")).toEqual({ kind: "unknownPlace" });
    expect(await rows()).toEqual([]);
  });

  test("record for somebody who is not in Teams, with who recorded it and on what ground", async () => {
    const behalf = { reportId, by: ada, place: social, name: "Berit Lund", ground: "§ 143" };

    expect(await markBehalf(world.deps, behalf)).toMatchObject({ kind: "marked" });
    expect(await changesOf()).toEqual([
      {
        ...{ kind: "marked", by: ada, at: world.now, from: "administrator" },
        onBehalfOf: { name: "Berit Lund", ground: "§ 143" },
      },
    ]);
    expect(await markBehalf(world.deps, behalf)).toMatchObject({ kind: "already", change: { by: ada } });
    expect(await markBehalf(world.deps, { ...behalf, name: "", ground: " ", place: undefined })).toEqual({
      ...{ kind: "faulty", place: "missing", name: "missing", ground: "missing" },
    });
  });

  test("others may do none of it", async () => {
    const no = { kind: "notAdministrator" };

    expect(await markMany(world.deps, { reportId, by: doris, places: "left", reason: "Möte" })).toEqual(no);
    expect(
      await markBehalf(world.deps, { reportId, by: doris, place: social, name: "B", ground: "G" }),
    ).toEqual(no);
    expect(await lockReport(world.deps, { reportId, by: doris })).toEqual(no);
    expect(await unlockReport(world.deps, { reportId, by: doris, reason: "Fel" })).toEqual(no);
    expect(await rows()).toEqual([]);
  });
});

describe("a locked report", () => {
  beforeEach(async () => {
    await mark(doris);
    await lockReport(world.deps, { reportId, by: ada });
  });

  test("is not changed by anybody, and says who locked it and when", async () => {
    const locked = { kind: "locked", by: ada, at: world.now };

    expect(await mark(personRef(otherHead), aPlace("barn-och-utbildningsforvaltningen"))).toMatchObject(
      locked,
    );
    expect(await undo(doris)).toMatchObject(locked);
    expect(await undo(ada)).toMatchObject(locked);
    expect(await comment(doris, "Hej")).toMatchObject(locked);
    expect(await markMany(world.deps, { reportId, by: ada, places: "left", reason: "Möte" })).toMatchObject(
      locked,
    );
    expect(
      await markBehalf(world.deps, { reportId, by: ada, place: social, name: "B", ground: "G" }),
    ).toMatchObject(locked);
    expect(await listMineIn(world.deps, doris.aadObjectId, reportId)).toMatchObject(locked);
    expect(await changesOf()).toHaveLength(1);
  });

  test("is locked once, and unlocked with a reason, all of which is kept", async () => {
    expect(await lockReport(world.deps, { reportId, by: ada })).toMatchObject({ kind: "already", by: ada });
    expect(await unlockReport(world.deps, { reportId, by: ada, reason: "  " })).toEqual({
      ...{ kind: "faulty", reason: "missing" },
    });
    expect(await unlockReport(world.deps, { reportId, by: ada, reason: "Rättelse" })).toMatchObject({
      kind: "unlocked",
    });
    expect(await unlockReport(world.deps, { reportId, by: ada, reason: "Rättelse" })).toMatchObject({
      kind: "notLocked",
    });
    const state = (await world.stored.state(reportId))?.value;
    expect(state).not.toHaveProperty("lock");
    expect(state?.history).toEqual([
      { kind: "locked", by: ada, at: world.now },
      { kind: "unlocked", by: ada, at: world.now, reason: "Rättelse" },
    ]);
    expect(await undo(doris)).toMatchObject({ kind: "undone" });
  });
});

describe("at the same time", () => {
  test("thirty who press for thirty places are all recorded, each once", async () => {
    const people = Array.from({ length: 30 }, (_, number) => ({
      aadObjectId: `dddddddd-0000-4000-8000-${String(number).padStart(12, "0")}`,
      name: `Person ${number}`,
    }));
    const places = people.map((_, number) => aPlace(`enhet-${number}`, "unit"));
    await start(
      [aPlan({ places })],
      anOrganisation({
        people: people.map((person, number) =>
          aPerson(person, { role: "responsible", of: aPlace(`enhet-${number}`, "unit") }),
        ),
      }),
    );
    // Each press arrives twice.
    const presses = [...people.keys(), ...people.keys()].map((number) =>
      mark(people[number] ?? never(), places[number]),
    );
    const outcomes = await Promise.all(presses);

    expect(outcomes.filter(({ kind }) => kind === "marked")).toHaveLength(30);
    expect(outcomes.filter(({ kind }) => kind === "already")).toHaveLength(30);
    expect((await rows()).map(({ changes }) => changes.length)).toEqual(Array.from({ length: 30 }, () => 1));
    expect(await listMine(world.deps, people[3]?.aadObjectId ?? "")).toEqual({ mine: [], hasPlaces: true });
  });

  test("thirty who press for the same place make one change", async () => {
    const outcomes = await Promise.all(Array.from({ length: 30 }, (_, n) => mark(n % 2 === 0 ? doris : dan)));

    expect(outcomes.filter(({ kind }) => kind === "marked")).toHaveLength(1);
    expect(outcomes.filter(({ kind }) => kind === "already")).toHaveLength(29);
    expect(await changesOf()).toHaveLength(1);
  });

  test("a report that is locked while another is first is decided on again", async () => {
    const { klarmarkeringar } = world.deps;
    let tries = 0;
    const deps: MarkDeps = {
      ...world.deps,
      klarmarkeringar: {
        ...klarmarkeringar,
        save: async () => {
          tries += 1;
          await lockReport(world.deps, { reportId, by: ada });
          return undefined;
        },
      },
    };

    expect(await markPlace(deps, { reportId, place: social, by: doris, from: "board" })).toMatchObject({
      kind: "locked",
      by: ada,
    });
    expect(tries).toBe(1);
    expect(await rows()).toEqual([]);
  });

  test("others who are first the whole time are told of, after a bounded number of tries", async () => {
    let tries = 0;
    const deps: MarkDeps = {
      ...world.deps,
      klarmarkeringar: {
        ...world.deps.klarmarkeringar,
        save: () => {
          tries += 1;
          return Promise.resolve(undefined);
        },
      },
    };

    expect(await markPlace(deps, { reportId, place: social, by: doris, from: "board" })).toEqual({
      kind: "conflict",
    });
    expect(tries).toBe(8);
  });
});

describe("what is mine", () => {
  const monthly = aPlan({
    ...{ id: "uppfoljning", name: "Månadsuppföljning", places: [it, aPlace("hr", "unit")] },
    schedule: { kind: "monthly", workingDay: 7 },
    startsOn: "2022-01-01",
  });
  beforeEach(() => start([aPlan(), monthly]));

  test("is what is left in the reports that have opened, October's too while November's waits", async () => {
    const list = await listMine(world.deps, itResponsible.aadObjectId);

    expect(list.hasPlaces).toBe(true);
    expect(list.mine.map(({ report }) => report.id)).toContain("uppfoljning.2022-10");
    expect(list.mine.map(({ report }) => report.id)).not.toContain("uppfoljning.2022-11");
  });

  test("is nothing for who is responsible for nothing", async () => {
    expect(await listMine(world.deps, stranger.aadObjectId)).toEqual({ mine: [], hasPlaces: false });
  });

  test("leaves out what is done, and a report that is locked", async () => {
    await lockReport(world.deps, { reportId, by: ada });
    expect(await listMine(world.deps, departmentHead.aadObjectId)).toEqual({ mine: [], hasPlaces: true });
    for (const { report } of (await listMine(world.deps, itSubstitute.aadObjectId)).mine)
      await mark(personRef(itSubstitute), it, undefined, report.id);
    expect(await listMine(world.deps, itResponsible.aadObjectId)).toEqual({ mine: [], hasPlaces: true });
  });

  test("is found by the names that people use", async () => {
    const wished = await findWished(world.deps, departmentHead.aadObjectId, { what: "omvärldsanalysen" });
    expect(wished).toMatchObject({ kind: "mine", of: { id: reportId } });
    expect(wished.kind === "mine" && wished.mine.map(({ standing }) => standing.name)).toEqual([
      "Socialförvaltningen",
    ]);
    expect(await findWished(world.deps, stranger.aadObjectId, { what: "IT" })).toMatchObject({
      kind: "others",
      place: it,
    });
    expect(await findWished(world.deps, stranger.aadObjectId, { what: "gnejs" })).toEqual({
      ...{ kind: "unknown", said: "gnejs" },
    });
    expect(
      await findWished(world.deps, stranger.aadObjectId, { what: "omvärldsanalysen", place: "IT" }),
    ).toMatchObject({ kind: "notIn", placeName: "IT" });
  });
});
