import { describe, expect, it } from "vitest";
import {
  EMPTY_PLAN_FORM,
  type PlanChoices,
  type PlanForm,
  type ScheduleKind,
} from "../../../../src/domain/report/plan-form.ts";
import { formOfPlan } from "../../../../src/domain/report/plan-form-of.ts";
import { placesOfKind, type Reporting } from "../../../../src/domain/report/plan-places.ts";
import { readPlanForm } from "../../../../src/domain/report/read-plan-form.ts";
import type { ReportPlan } from "../../../../src/domain/report/report-plan.ts";
import { formatDay } from "../../../../src/text/format.ts";
import { anOrganisation } from "../../../support/organisation.ts";
import { aPlan } from "../../../support/reports.ts";
import { analysis, tidsplanRows } from "../../../support/tidsplan.ts";

const organisation = anOrganisation();
const EVENT = `tidsplan-2024 ${analysis.id}`;

function choices(
  schedule: ScheduleKind = "once",
  reporting: Reporting = "committee",
  more: Partial<PlanChoices> = {},
): PlanChoices {
  return {
    reporting,
    schedule,
    places: placesOfKind(reporting, organisation),
    findEvent: ({ eventId }) => tidsplanRows.find(({ id }) => id === eventId),
    channelIds: ["19:klg@thread.tacv2"],
    today: "2022-09-29",
    ...more,
  };
}

const filled = (fields: Partial<PlanForm> = {}): PlanForm => ({
  ...EMPTY_PLAN_FORM,
  name: "Omvärldsanalys",
  event: EVENT,
  ...fields,
});

function faultsOf(fields: Partial<PlanForm>, of: PlanChoices = choices()): unknown {
  const read = readPlanForm(filled(fields), of);
  return read.kind === "faulty" ? read.faults.map((fault) => [fault.field, fault.kind]) : [];
}

function wishOf(fields: Partial<PlanForm>, of: PlanChoices = choices()) {
  const read = readPlanForm(filled(fields), of);
  if (read.kind === "faulty") throw new Error(JSON.stringify(read.faults));
  return read.wish;
}

describe("the form of a report", () => {
  it("asks all of a kind when none is chosen, and is marked, reminded of and quiet to managers as usual", () => {
    expect(wishOf({})).toEqual({
      name: "Omvärldsanalys",
      act: "mark",
      places: [
        { kind: "committee", id: "barn-och-utbildningsnamnden" },
        { kind: "committee", id: "kommunstyrelsen" },
        { kind: "committee", id: "socialnamnden" },
      ],
      sections: [],
      schedule: {
        kind: "once",
        stoppdatum: {
          kind: "event",
          calendarId: "tidsplan-2024",
          eventId: analysis.id,
          known: { title: analysis.title, day: "2022-11-18" },
        },
      },
      reminders: { on: true, escalates: false },
    });
  });

  it("asks those that are chosen, and those whose names are typed", () => {
    const goals = choices("once", "goal");

    expect(wishOf({ places: "unit:mal-2,unit:mal-1" }, goals).places.map(({ id }) => id)).toEqual([
      "mal-2",
      "mal-1",
    ]);
    expect(wishOf({ places: "mål 1\n Mål 3 \n\nMål 1" }, goals).places.map(({ id }) => id)).toEqual([
      "mal-1",
      "mal-3",
    ]);
  });

  it("never asks everybody when people are left out", () => {
    expect(faultsOf({}, choices("once", "person"))).toEqual([["places", "none"]]);
  });

  it.each([
    [{ name: " " }, [["name", "missing"]]],
    [{ name: "å".repeat(81) }, [["name", "tooLong"]]],
    [{ act: "" }, [["act", "notChosen"]]],
    [{ places: "committee:teknik" }, [["places", "unknown"]]],
    [{ event: "" }, [["day", "missing"]]],
    [{ day: "5 oktober" }, [["day", "both"]]],
    [{ event: "", day: "snart" }, [["day", "unreadable"]]],
    [{ event: "", day: "28 september 2022" }, [["day", "notAhead"]]],
    [{ event: "tidsplan-2024 borta" }, [["event", "notChosen"]]],
    [{ sections: "Ekonomi\nekonomi" }, [["sections", "twice"]]],
    [{ sections: Array.from({ length: 13 }, (_, at) => `Del ${at}`).join("\n") }, [["sections", "tooMany"]]],
    [{ sections: "x".repeat(61) }, [["sections", "tooLong"]]],
    [{ channel: "19:annan@thread.tacv2" }, [["channel", "notChosen"]]],
    [{ reminders: "kanske" }, [["reminders", "notChosen"]]],
    [{ escalates: "" }, [["escalates", "notChosen"]]],
    [{ firstDaysBefore: "91" }, [["firstDaysBefore", "unreadable"]]],
    [{ firstDaysBefore: "ett par" }, [["firstDaysBefore", "unreadable"]]],
    [
      { name: "", event: "", channel: "x" },
      [
        ["name", "missing"],
        ["day", "missing"],
        ["channel", "notChosen"],
      ],
    ],
  ] as const)("says what is to be mended in %j", (fields, faults) => {
    expect(faultsOf(fields)).toEqual(faults);
  });

  it.each([
    ["monthly", "10", { kind: "monthly", workingDay: 10 }],
    ["followUps", " 7 ", { kind: "followUps", workingDay: 7 }],
  ] as const)("of %s reads its working day", (schedule, workingDay, expected) => {
    expect(wishOf({ event: "", workingDay }, choices(schedule)).schedule).toEqual(expected);
    for (const wrong of ["", "0", "24", "tio", "1,5"])
      expect(faultsOf({ event: "", workingDay: wrong }, choices(schedule))).toEqual([
        ["workingDay", "unreadable"],
      ]);
  });

  it("reads a day of each year, the leap day too", () => {
    const yearly = choices("yearly");

    expect(wishOf({ event: "", day: "5 oktober" }, yearly).schedule).toEqual({
      kind: "yearly",
      month: 10,
      day: 5,
    });
    expect(wishOf({ event: "", day: "29 februari" }, yearly).schedule).toEqual({
      kind: "yearly",
      month: 2,
      day: 29,
    });
    expect(faultsOf({ event: "", day: "" }, yearly)).toEqual([["day", "missing"]]);
  });

  it("reads a day of its own, today included", () => {
    expect(wishOf({ event: "", day: "torsdag 29 september" }).schedule).toEqual({
      kind: "once",
      stoppdatum: { kind: "day", day: "2022-09-29" },
    });
  });

  it("puts off a day that has just passed, and puts no report that is over on a new time: its marks would follow", () => {
    const day = aPlan({ schedule: { kind: "once", stoppdatum: { kind: "day", day: "2022-11-18" } } });
    const next = { event: "", day: "17 november 2023" };
    const just = choices("once", "committee", { plan: day, today: "2022-12-19" });
    const over = { today: "2022-12-20" };

    expect(faultsOf(next, just)).toEqual([]);
    expect(faultsOf(next, { ...just, ...over })).toEqual([["day", "over"]]);
    expect(faultsOf(next, choices("once", "committee", { plan: aPlan(), ...over }))).toEqual([
      ["day", "over"],
    ]);
    // What it has may stay.
    expect(faultsOf({ event: "", day: "18 november 2022" }, { ...just, ...over })).toEqual([]);
    expect(faultsOf({}, choices("once", "committee", { plan: aPlan(), ...over }))).toEqual([]);
  });

  it("keeps the id of a section that is called as before, and never gives it to another", () => {
    const plan = aPlan({ sections: [{ id: "ekonomi", name: "Ekonomi" }] });
    const read = wishOf({ sections: "EKONOMI\nEkonomi!" }, choices("once", "committee", { plan }));

    expect(read.sections).toEqual([
      { id: "ekonomi", name: "EKONOMI" },
      { id: "ekonomi-2", name: "Ekonomi!" },
    ]);
  });

  it.each<ReportPlan>([
    aPlan(),
    aPlan({ places: [{ kind: "department", id: "socialforvaltningen" }], act: "approve" }),
    aPlan({ schedule: { kind: "once", stoppdatum: { kind: "day", day: "2022-01-07" } } }),
    aPlan({ schedule: { kind: "monthly", workingDay: 10 }, sections: [{ id: "ekonomi", name: "Ekonomi" }] }),
    aPlan({ schedule: { kind: "yearly", month: 2, day: 29 }, channelId: "19:klg@thread.tacv2" }),
    aPlan({ reminders: { on: false, firstDaysBefore: 14, escalates: true } }),
  ])("says of a plan what is read again", (plan) => {
    for (const lang of ["sv", "en"] as const) {
      const write = {
        day: (day: string) => formatDay(day, lang, "medium"),
        dayOfYear: (day: string) => formatDay(day, lang, "short"),
      };
      const form = formOfPlan(plan, organisation, "department", write);
      const read = readPlanForm(form, choices(plan.schedule.kind, "department", { plan }));

      const { name, act, sections, schedule, channelId, reminders } = plan;
      expect(read).toMatchObject({ kind: "read", wish: { name, act, sections, schedule, reminders } });
      expect(read.kind === "read" && read.wish.channelId).toBe(channelId);
      expect(read.kind === "read" && read.wish.places.map(({ id }) => id).toSorted()).toEqual(
        plan.places.map(({ id }) => id).toSorted(),
      );
    }
  });
});
