import { describe, expect, it } from "vitest";
import { nudgesBetween, reportsNudgedAt } from "../../../src/domain/report/nudge-mornings.ts";
import { escalationsOf, nudgesOf } from "../../../src/domain/report/nudged-people.ts";
import { standingOfReport } from "../../../src/domain/report/standing.ts";
import { instantInStockholm, stockholmDateAt } from "../../../src/domain/time/stockholm.ts";
import {
  administrator,
  anOrganisation,
  departmentHead,
  deputy,
  hrResponsible,
  itManager,
  itResponsible,
  itSubstitute,
  type Sender,
} from "../../support/organisation.ts";
import { aKlarmarkering, aPlace, aPlan, aReport, social } from "../../support/reports.ts";

const organisation = anOrganisation();
const plan = aPlan({ places: [aPlace("it", "unit"), aPlace("hr", "unit"), social] });
const report = aReport({ plan });
const standing = (isLocked = false) =>
  standingOfReport(
    {
      report,
      state: isLocked
        ? { reportId: report.id, revision: 1, lock: { by: administrator, at: 0 }, history: [] }
        : undefined,
      klarmarkeringar: [aKlarmarkering({ place: aPlace("hr", "unit") })],
    },
    organisation,
  );
const reaching = (...people: readonly Sender[]) => {
  const ids = new Set(people.map(({ aadObjectId }) => aadObjectId));
  return (id: string): boolean => ids.has(id);
};
const everybody = (): boolean => true;

const told = (places: ReadonlyMap<string, readonly { standing: { name: string } }[]>) =>
  Object.fromEntries([...places].map(([id, all]) => [id, all.map((each) => each.standing.name)]));

describe("who is reminded", () => {
  it("is the responsible of each place that is missing, and nobody else", () => {
    expect(told(nudgesOf([standing()], everybody))).toEqual({
      [itResponsible.aadObjectId]: ["IT"],
      [departmentHead.aadObjectId]: ["Socialförvaltningen"],
    });
  });

  it("is the substitute where no message reaches the responsible", () => {
    const nudges = nudgesOf([standing()], reaching(itSubstitute, deputy, hrResponsible));
    expect(told(nudges)).toEqual({
      [itSubstitute.aadObjectId]: ["IT"],
      [deputy.aadObjectId]: ["Socialförvaltningen"],
    });
    expect(nudges.get(deputy.aadObjectId)).toMatchObject([{ isSubstitute: true }]);
  });

  it("is nobody of a report that is locked", () => {
    expect(nudgesOf([standing(true)], everybody).size).toBe(0);
  });
});

describe("who is told that a place is overdue", () => {
  const toldOf = (isReached: (id: string) => boolean) =>
    told(
      escalationsOf([standing()], organisation, { isReached, administrators: [administrator.aadObjectId] }),
    );

  it("is its manager, and an administrator of what has none", () => {
    expect(toldOf(everybody)).toEqual({
      [itManager.aadObjectId]: ["IT"],
      [administrator.aadObjectId]: ["Socialförvaltningen"],
    });
  });

  it("is an administrator where no message reaches the manager", () => {
    expect(toldOf(reaching(administrator))).toEqual({
      [administrator.aadObjectId]: ["IT", "Socialförvaltningen"],
    });
  });
});

describe("the mornings of all reports", () => {
  const span = {
    after: instantInStockholm("2022-11-07", "07:00"),
    until: instantInStockholm("2022-11-21", "23:00"),
    eventOf: () => undefined,
  };
  const shorter = aPlan({ id: "kort", reminders: { on: true, escalates: false, firstDaysBefore: 7 } });
  const days = (kind: "nudge" | "escalation", until = span.until) =>
    nudgesBetween(kind, [plan, shorter], { ...span, until }).map(({ due }) => stockholmDateAt(due));

  it("are each there once, however many reports have them", () => {
    expect(days("nudge")).toEqual(["2022-11-07", "2022-11-11", "2022-11-14", "2022-11-17", "2022-11-21"]);
  });

  it("tell which reports they are about", () => {
    const at = (day: string) =>
      reportsNudgedAt("nudge", [plan, shorter], instantInStockholm(day, "08:00"), span.eventOf);
    expect(at("2022-11-07").map(({ id }) => id)).toEqual(["omvarldsanalys.once"]);
    expect(at("2022-11-11").map(({ id }) => id)).toEqual(["kort.once"]);
    expect(at("2022-11-14")).toHaveLength(2);
    expect(at("2022-11-15")).toEqual([]);
  });

  it("have none for managers where no report tells them", () => {
    expect(days("escalation", instantInStockholm("2022-12-01"))).toEqual([]);
    const escalating = { ...plan, reminders: { on: true, escalates: true } };
    const until = instantInStockholm("2022-12-01");
    expect(
      nudgesBetween("escalation", [escalating], { ...span, until }).map(({ due }) => stockholmDateAt(due)),
    ).toEqual(["2022-11-22"]);
  });
});
