import { describe, expect, it } from "vitest";
import type { Klarmarkering, MarkChange } from "../../../src/domain/report/report.ts";
import { standingOfReport } from "../../../src/domain/report/standing.ts";
import { anOrganisation, departmentHead, hrResponsible, itResponsible } from "../../support/organisation.ts";
import { personRef } from "../../support/proposals.ts";
import { aKlarmarkering, aMark, aPlace, aPlan, aReport } from "../../support/reports.ts";

const organisation = anOrganisation();
const it_ = aPlace("it", "unit");
const hr = aPlace("hr", "unit");
const gone = aPlace("nedlagd", "unit");

const whole = aReport({ plan: aPlan({ places: [it_, hr] }) });
const sections = [
  { id: "ekonomi", name: "Ekonomi" },
  { id: "personal", name: "Personal" },
];
const parts = aReport({ plan: aPlan({ places: [it_], sections }) });

const mark = (changes: Klarmarkering["changes"], sectionId?: string): Klarmarkering =>
  aKlarmarkering({ place: it_, changes, ...(sectionId === undefined ? {} : { sectionId }) });
const by = (fields: Partial<MarkChange> = {}) => aMark({ by: personRef(itResponsible), ...fields });
const standing = (report = whole, klarmarkeringar: readonly Klarmarkering[] = []) =>
  standingOfReport({ report, state: undefined, klarmarkeringar }, organisation);

describe("where a report stands", () => {
  it("has those that are missing first, each group in Swedish order", () => {
    const places = ["Östra", "Åkeri", "Ängen", "Zoo", "Ateljé"].map((name) => ({
      id: name.toLowerCase(),
      name,
      kind: "unit" as const,
    }));
    const report = aReport({ plan: aPlan({ places: places.map(({ id }) => aPlace(id, "unit")) }) });
    const done = aKlarmarkering({ place: aPlace("ateljé", "unit") });
    const { places: listed } = standingOfReport(
      { report, state: undefined, klarmarkeringar: [done] },
      anOrganisation({ units: places }),
    );

    expect(listed.map(({ name }) => name)).toEqual(["Zoo", "Åkeri", "Ängen", "Östra", "Ateljé"]);
  });

  it("counts what is marked now, and not what has been undone", () => {
    const undone = mark([by(), by({ kind: "undone" })]);
    const again = mark([by(), by({ kind: "undone" }), by({ comment: "Nu så" })]);

    expect(standing(whole, [undone])).toMatchObject({ done: 0, total: 2 });
    expect(standing(whole, [again])).toMatchObject({ done: 1, total: 2 });
    expect(standing(whole, [again]).places.at(-1)).toMatchObject({ name: "IT", comment: "Nu så" });
  });

  it("is done for a place when all its sections are, as late as the latest of them", () => {
    const first = mark([by({ at: 2, late: true })], "ekonomi");
    const last = mark([by({ at: 3, by: personRef(hrResponsible) })], "personal");

    expect(standing(parts, [first]).places).toMatchObject([
      { doneSections: ["ekonomi"], missingSections: ["personal"] },
    ]);
    expect(standing(parts, [first]).done).toBe(0);
    expect(standing(parts, [last, first])).toMatchObject({
      done: 1,
      places: [{ done: { by: { name: hrResponsible.name }, at: 3, late: true }, missingSections: [] }],
    });
  });

  it("says for whom somebody recorded it", () => {
    const onBehalfOf = { name: "Kerstin Ordförande", ground: "§ 143" };
    expect(standing(whole, [mark([by({ onBehalfOf })])]).places.at(-1)?.done).toMatchObject({
      by: { name: itResponsible.name },
      onBehalfOf: "Kerstin Ordförande",
    });
  });

  it("keeps a place that is gone, and says so", () => {
    const left = aPlace("cccccccc-0000-4000-8000-000000000099", "person");
    const report = aReport({ plan: aPlan({ places: [gone, left] }) });
    const theirs = aKlarmarkering({
      place: left,
      changes: [by({ by: { aadObjectId: left.id, name: "Hon som slutade" } })],
    });

    expect(standing(report, [theirs])).toMatchObject({
      done: 1,
      total: 2,
      places: [
        { name: "nedlagd", isGone: true, responsible: [], substitutes: [] },
        { name: "Hon som slutade", isGone: true },
      ],
    });
  });

  it("has no marks of the period before, and takes no other place's", () => {
    const department = aKlarmarkering({ changes: [aMark({ by: personRef(departmentHead) })] });
    expect(standing(whole, [department]).done).toBe(0);
  });

  it("is locked while the lock stands", () => {
    const lock = { by: personRef(departmentHead), at: 1 };
    const state = { reportId: whole.id, revision: 1, lock, history: [] };
    expect(standingOfReport({ report: whole, state, klarmarkeringar: [] }, organisation).isLocked).toBe(true);
  });
});
