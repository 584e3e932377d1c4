import { beforeEach, describe, expect, it } from "vitest";
import { digestReports, reportsOfDigest } from "../../../src/domain/digest/digest-report.ts";
import { makeDigest } from "../../../src/domain/digest/make-digest.ts";
import { instantInStockholm } from "../../../src/domain/time/stockholm.ts";
import { digestSummary, digestText } from "../../../src/text/digest/digest-text.ts";
import { createDigestReports, type ReadDigestReports } from "../../../src/usecases/digest-reports.ts";
import { createMakeDigest } from "../../../src/usecases/make-digest.ts";
import { aPlaceStanding, aStanding } from "../../support/board-cases.ts";
import { aDigest, onMonday } from "../../support/digests.ts";
import { memorySnapshots } from "../../support/memory-delivery.ts";
import { memoryKlarmarkeringar, memoryReportPlans } from "../../support/memory-reports.ts";
import { anOrganisation, departmentHead, itResponsible, stranger } from "../../support/organisation.ts";
import { personRef } from "../../support/proposals.ts";
import { ANALYSIS_DUE, aKlarmarkering, aPlace, aPlan, aReport, AUTUMN } from "../../support/reports.ts";

const missing = (name: string) => aPlaceStanding({ name });
const done = (name: string) =>
  aPlaceStanding({
    name,
    done: { by: personRef(itResponsible), at: instantInStockholm("2022-11-04", "14:05"), late: false },
  });
const passed = aReport({ plan: aPlan({ id: "passed" }), stoppdatum: "2022-10-31" });

describe("the reports of a day's digest", () => {
  const monthly = aPlan({
    id: "manad",
    schedule: { kind: "monthly", workingDay: 8 },
    startsOn: "2022-01-01",
  });
  const ids = (day: string): readonly string[] =>
    reportsOfDigest([aPlan(), monthly], day, () => undefined).map(({ id }) => id);

  it.each([
    ["long before", "2022-10-14", ["manad.2022-09"]],
    ["when it opens", "2022-10-21", ["omvarldsanalys.once", "manad.2022-09"]],
    ["on its last day", ANALYSIS_DUE, ["omvarldsanalys.once", "manad.2022-10"]],
    ["two weeks after", "2022-12-02", ["omvarldsanalys.once"]],
    ["later", "2022-12-03", []],
  ])("%s", (_, day, expected) => {
    expect(ids(day)).toEqual(expected);
  });

  it("tell how many are done and who is missing, by stoppdatum", () => {
    const late = aStanding([missing("HR"), done("IT")], { report: passed });
    const told = digestReports([aStanding([done("IT")]), late], AUTUMN);
    expect(
      told.map(({ report, done: count, total, missing: names }) => [report.id, count, total, names]),
    ).toEqual([
      ["passed.once", 1, 2, ["HR"]],
      ["omvarldsanalys.once", 1, 1, []],
    ]);
  });

  it("leave out what has passed complete, and what nobody is asked in", () => {
    const complete = aStanding([done("IT")], { report: passed });
    expect(digestReports([complete, aStanding([])], AUTUMN)).toEqual([]);
  });

  it("name at most six, and count the others", () => {
    const names = (count: number) => Array.from({ length: count }, (_, at) => missing(`Enhet ${at + 1}`));
    const [six] = digestReports([aStanding(names(6))], AUTUMN);
    const [seven] = digestReports([aStanding(names(7))], AUTUMN);
    expect(six?.missing).toHaveLength(6);
    expect(seven).toMatchObject({ missing: { length: 5 }, missingCount: 7 });
  });

  it("are to a person those that the person answers for and has left", () => {
    const standing = aStanding([
      missing("IT"),
      aPlaceStanding({ name: "HR", responsible: [], substitutes: [] }),
    ]);
    expect(digestReports([standing], AUTUMN, itResponsible.aadObjectId)).toMatchObject([
      { missing: ["IT"], missingCount: 1, isMine: true },
    ]);
    expect(digestReports([standing], AUTUMN, stranger.aadObjectId)).toEqual([]);
    expect(digestReports([aStanding([done("IT")])], AUTUMN, itResponsible.aadObjectId)).toEqual([]);
  });
});

describe("a digest with reports", () => {
  const quietly = (standing: ReturnType<typeof aStanding>) =>
    makeDigest({
      calendars: [],
      day: AUTUMN,
      horizonWeeks: 4,
      changes: [],
      reports: digestReports([standing], AUTUMN),
    });

  it("is not quiet while something is missing", () => {
    expect(quietly(aStanding([missing("IT")])).quiet).toBe(false);
    expect(quietly(aStanding([done("IT")])).quiet).toBe(true);
  });

  const text = (reader?: string): string =>
    digestText(
      aDigest(AUTUMN, {
        reports: digestReports(
          [
            aStanding([missing("HR"), missing("Ekonomi"), done("IT")]),
            aStanding([missing("HR")], { report: passed }),
          ],
          AUTUMN,
          reader,
        ),
      }),
      onMonday(AUTUMN),
      { lang: "sv", isShared: reader === undefined },
    );

  it("says where each stands, and who is late", () => {
    expect(text()).toContain(
      [
        "Rapporter:",
        "• måndag 31 oktober (för 7 dagar sedan): Omvärldsanalys. 0 av 1 klar. Sena: HR",
        "• fredag 18 november (11 dagar kvar): Omvärldsanalys. 1 av 3 klara. Kvar: HR och Ekonomi",
      ].join("\n"),
    );
  });

  it("says to a person what is left for that person", () => {
    expect(text(itResponsible.aadObjectId)).toContain(
      [
        "Rapporter som väntar på dig:",
        "• måndag 31 oktober (för 7 dagar sedan): Omvärldsanalys. Kvar för dig: HR",
      ].join("\n"),
    );
  });

  it("says in its line for notifications that something is missing", () => {
    const digest = (reader?: string) =>
      aDigest(AUTUMN, { reports: digestReports([aStanding([missing("IT")])], AUTUMN, reader) });
    expect(digestSummary(digest(), "sv")).toContain("1 rapport saknar något.");
    expect(digestSummary(digest(itResponsible.aadObjectId), "en")).toContain("1 report waits for you.");
    expect(digestSummary(aDigest(AUTUMN), "sv")).not.toContain("rapport");
  });
});

describe("reports as they are stored", () => {
  let plans: ReturnType<typeof memoryReportPlans>;
  let klarmarkeringar: ReturnType<typeof memoryKlarmarkeringar>;
  let reads: number;
  let isAway: boolean;
  let now: number;
  let read: ReadDigestReports;

  beforeEach(async () => {
    plans = memoryReportPlans();
    klarmarkeringar = memoryKlarmarkeringar();
    reads = 0;
    isAway = false;
    now = 0;
    read = createDigestReports({
      reportPlans: {
        list: () => {
          reads += 1;
          return isAway ? Promise.reject(new Error("away")) : plans.list();
        },
      },
      klarmarkeringar,
      organisation: { read: () => Promise.resolve(anOrganisation()) },
      calendars: { active: () => Promise.resolve([]) },
      clock: { real: () => now },
    });
    await plans.save(aPlan({ places: [aPlace("socialforvaltningen"), aPlace("it", "unit")] }), undefined);
    await klarmarkeringar.save(aKlarmarkering(), undefined);
  });

  it("are read once for hundreds of digests of the same minute, and again a little later", async () => {
    const made = await Promise.all(Array.from({ length: 300 }, () => read(AUTUMN, undefined)));
    expect(made[299]).toMatchObject([{ done: 1, total: 2, missing: ["IT"] }]);
    expect(reads).toBe(1);
    now = 5000;
    await read(AUTUMN, undefined);
    expect(reads).toBe(2);
    await read("2022-11-08", undefined);
    expect(reads).toBe(3);
  });

  it("that cannot be read are tried again by the next digest", async () => {
    isAway = true;
    await expect(read(AUTUMN, undefined)).rejects.toThrow("away");
    isAway = false;
    expect(await read(AUTUMN, undefined)).toHaveLength(1);
  });

  it("are in the digest that is made, to each as it concerns them, and as they are then", async () => {
    const calendars = { active: () => Promise.resolve([]), stored: () => Promise.resolve([]) };
    const make = createMakeDigest({ calendars, snapshots: memorySnapshots(), reports: read });
    const wanted = { day: AUTUMN, horizonWeeks: 4, last: undefined };
    const shared = await make(wanted);
    expect(shared.digest.reports).toMatchObject([{ done: 1, total: 2, isMine: false }]);
    expect((await make({ ...wanted, reader: itResponsible.aadObjectId })).digest.reports).toMatchObject([
      { missing: ["IT"], isMine: true },
    ]);
    expect((await make({ ...wanted, reader: departmentHead.aadObjectId })).digest.reports).toEqual([]);
    await klarmarkeringar.save(aKlarmarkering({ place: aPlace("it", "unit") }), undefined);
    now = 5000;
    const later = await make(wanted);
    expect(later.digest.reports).toMatchObject([{ done: 2, total: 2 }]);
    expect(later.digest.quiet).toBe(true);
  });
});
