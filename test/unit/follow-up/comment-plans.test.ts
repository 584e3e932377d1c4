import { describe, expect, it } from "vitest";
import {
  askedAt,
  askedMonthOf,
  askOccurrence,
  isAskedStill,
} from "../../../src/domain/follow-up/asked-at.ts";
import type { CommentGround } from "../../../src/domain/follow-up/asked-units.ts";
import {
  commentPlans,
  commentReportId,
  hasGivenAll,
  commentedPlaces,
} from "../../../src/domain/follow-up/comment-plans.ts";
import { idOfName } from "../../../src/domain/organisation/names.ts";
import { reminderMornings } from "../../../src/domain/report/reminder-mornings.ts";
import type { ReportPlan } from "../../../src/domain/report/report-plan.ts";
import { reportById } from "../../../src/domain/report/reports.ts";
import { instantInStockholm, stockholmClockAt, stockholmDateAt } from "../../../src/domain/time/stockholm.ts";
import { aComment, anArea, headOf, KLS, november, novemberSummary } from "../../support/follow-ups.ts";
import { anOrganisation } from "../../support/organisation.ts";

const at = (text: string): number => instantInStockholm(text.slice(0, 10), text.slice(11));
const area = anArea({
  places: [
    { unitId: idOfName("HR-avdelning"), place: { kind: "unit", id: "hr" } },
    { unitId: idOfName("Överförmyndarvht"), place: { kind: "unit", id: "it" } },
  ],
});
const head = headOf(november());
const nameOf = (about: { readonly part: string }, name: string): string => `${about.part} ${name}`;
const ground = (own: Partial<CommentGround> = {}): CommentGround => ({
  area,
  organisation: anOrganisation(),
  summary: novemberSummary([], [], own.area ?? area),
  ...own,
});
const plansOf = (own: Partial<CommentGround> = {}, stored: readonly ReportPlan[] = [], first = head) =>
  commentPlans(ground(own), first, stored, nameOf);
const ids = (plan: ReportPlan | undefined): readonly string[] => plan?.places.map(({ id }) => id) ?? [];
const wide = { ...area, comments: { ...area.comments, operations: true } };

describe("when people are asked", () => {
  it.each([
    ["in working hours: at once", "2025-11-24 09:00", "2025-11-24 09:00"],
    ["as the day begins", "2025-11-24 08:00", "2025-11-24 08:00"],
    ["early: the same morning", "2025-11-24 05:30", "2025-11-24 08:00"],
    ["at the end of the day: the next one", "2025-11-24 17:00", "2025-11-25 08:00"],
    ["on a Friday night: on Monday", "2025-11-28 23:59", "2025-12-01 08:00"],
    ["on a Sunday", "2025-11-30 12:00", "2025-12-01 08:00"],
    ["on julafton: after the holidays", "2025-12-24 10:00", "2025-12-29 08:00"],
    ["in the night of daylight saving", "2026-03-29 02:30", "2026-03-30 08:00"],
  ])("%s", (_when, imported, asked) => {
    const due = askedAt(at(imported));
    expect(`${stockholmDateAt(due)} ${stockholmClockAt(due)}`).toBe(asked);
  });

  it("is named after the area and the month, and read back", () => {
    const key = askOccurrence(head);
    expect(key).toEqual({ kind: "comment", subject: `${KLS}.2025-11`, due: head.importedAt });
    expect(askedMonthOf(key)).toEqual({ areaId: KLS, month: "2025-11" });
    for (const subject of ["all", ".2025-11", "kls.2025-13", "kls"])
      expect(askedMonthOf({ subject })).toBeUndefined();
  });

  it("is over 31 days after the import", () => {
    expect(isAskedStill(head, at("2025-12-25 12:00"))).toBe(true);
    expect(isAskedStill(head, at("2025-12-26 00:01"))).toBe(false);
  });
});

describe("the reports that ask for comments", () => {
  it("are one for what is over the limits, due some working days after the import", () => {
    const [plan, ...more] = plansOf();
    expect(more).toEqual([]);
    expect(plan).toMatchObject({
      id: `fu-${KLS}-2025-11-d`,
      name: "deviation Kommunledningsstaben",
      schedule: { kind: "once", stoppdatum: { kind: "day", day: "2025-11-27" } },
      startsOn: "2025-11-24",
      about: { kind: "followUp", areaId: KLS, month: "2025-11", part: "deviation" },
      places: [
        { kind: "unit", id: "it" },
        { kind: "unit", id: "hr" },
      ],
    });
    expect(plan?.channelId).toBeUndefined();
    expect(
      reportById(
        plan === undefined ? [] : [plan],
        commentReportId(KLS, "2025-11", "deviation"),
        () => undefined,
      ),
    ).toMatchObject({
      stoppdatum: "2025-11-27",
    });
  });

  it("are one more for the operations, where each place stands once", () => {
    expect(plansOf({ area: wide }).map(ids)).toEqual([
      ["it", "hr"],
      ["it", "hr"],
    ]);
  });

  it("are none where nothing is wanted, or of nobody who has a place", () => {
    expect(plansOf({ area: { ...area, threshold: {} } })).toEqual([]);
    expect(plansOf({ area: { ...area, comments: { ...area.comments, on: false } } })).toEqual([]);
    expect(plansOf({ organisation: anOrganisation({ units: [] }) })).toEqual([]);
  });

  it("have ids that a card's button takes, however long the area's", () => {
    const id = "a".repeat(80);
    expect(commentReportId(id, "2025-11", "operations").length).toBeLessThanOrEqual(100);
  });

  it("stay as they are when nothing has become of them, whatever an administrator has changed", () => {
    const [plan] = plansOf();
    const changed = plan && { ...plan, name: "Kommentarer", endedOn: "2025-11-26" };
    expect(plansOf({}, changed === undefined ? [] : [changed])[0]).toBe(changed);
  });

  it("ask those who are over by a corrected table, and no longer who is not, but keep who has given it", () => {
    const [plan] = plansOf();
    const stored = plan === undefined ? [] : [plan];
    const calm = { ...area, threshold: { amount: 300_000 } };
    expect(ids(plansOf({ area: calm }, stored)[0])).toEqual(["hr"]);
    const summary = novemberSummary([aComment("IT")], [], calm);
    expect(plansOf({ area: calm, summary }, stored)[0]).toMatchObject({ revision: 1, places: plan?.places });
    const off = { ...area, comments: { ...area.comments, on: false } };
    expect(plansOf({ area: off }, stored)[0]).toMatchObject({ places: [], revision: 2 });
  });

  it("remind on no morning that people are asked on", () => {
    const first = { ...head, importedAt: at("2025-11-21 20:00") };
    const [plan] = plansOf({}, [], first);
    const report = plan && reportById([plan], `${plan.id}.once`, () => undefined);
    // Asked on Monday 24 at 08:00, wanted by Wednesday 26.
    expect(report && reminderMornings(report).map(({ day }) => day)).toEqual(["2025-11-25", "2025-11-27"]);
  });

  it("is given by a place when all its units have given it", () => {
    const given = (...units: readonly string[]) => {
      const summary = novemberSummary(
        units.map((unit) => aComment(unit, { operations: "Enligt plan." })),
        [],
        wide,
      );
      const places = commentedPlaces(ground({ area: wide, summary }), "operations");
      return places.filter((place) => hasGivenAll(place, "operations")).map(({ place }) => place.id);
    };
    expect(given("IT")).toEqual([]);
    expect(given("IT", "Överförmyndarvht")).toEqual(["it"]);
    expect(given("HR-avdelning")).toEqual(["hr"]);
  });
});
