import { describe, expect, it } from "vitest";
import {
  changedPlan,
  endedPlan,
  isSamePlan,
  proposedPlan,
} from "../../../../src/domain/report/plan-changes.ts";
import type { ReportPlan } from "../../../../src/domain/report/report-plan.ts";
import { proposeReports } from "../../../../src/domain/report/propose-reports.ts";
import { aCalendar } from "../../../support/events.ts";
import { administrator, anOrganisation } from "../../../support/organisation.ts";
import { personRef } from "../../../support/proposals.ts";
import { aPlan, AUTUMN } from "../../../support/reports.ts";
import { tidsplanRows } from "../../../support/tidsplan.ts";

const act = { by: personRef(administrator), at: 1, today: AUTUMN };

function wishIn({ name, act: what, places, sections, schedule, channelId, reminders }: ReportPlan) {
  const channel = channelId === undefined ? {} : { channelId };
  return { name, act: what, places, sections, schedule, reminders, ...channel };
}

describe("a report that is changed", () => {
  it("is the same one when nothing of it is another, in whatever order its places come", () => {
    const plan = aPlan();

    expect(changedPlan(plan, wishIn({ ...plan, places: plan.places.toReversed() }))).toBe(plan);
  });

  it("has one more revision, and keeps who made it, when it began and that it has ended", () => {
    const plan = aPlan({ endedOn: "2022-12-01" });
    const after = changedPlan(plan, wishIn({ ...plan, name: "Omvärldsanalys 2024" }));

    expect(after).toEqual({ ...plan, name: "Omvärldsanalys 2024", revision: 2 });
  });

  it("loses the channel that is not chosen any longer", () => {
    const plan = aPlan({ channelId: "19:klg@thread.tacv2" });

    expect(changedPlan(plan, wishIn(aPlan()))).not.toHaveProperty("channelId");
  });

  it("does not change because its event has moved", () => {
    const plan = aPlan();
    const { schedule } = plan;
    if (schedule.kind !== "once" || schedule.stoppdatum.kind !== "event")
      throw new Error("once, by an event");
    const known = { ...schedule.stoppdatum.known, day: "2022-11-25" };
    const moved = { ...schedule, stoppdatum: { ...schedule.stoppdatum, known } };

    expect(isSamePlan(plan, { ...plan, schedule: moved })).toBe(true);
  });
});

describe("a report that is ended", () => {
  it("has no new periods from that day, once", () => {
    const ended = endedPlan(aPlan(), AUTUMN);

    expect(ended).toEqual({ ...aPlan(), endedOn: AUTUMN, revision: 2 });
    expect(endedPlan(ended, "2023-01-01")).toBe(ended);
  });
});

describe("a proposal that is confirmed as it is", () => {
  const [proposal] = proposeReports([aCalendar(tidsplanRows)], AUTUMN);

  it("asks all processgrupper of the omvärldsanalys, with the event's stoppdatum", () => {
    if (proposal === undefined) throw new Error("no proposal");
    const plan = proposedPlan(proposal, anOrganisation(), act);

    expect(plan).toMatchObject({
      id: "omvarldsanalys-2022-11-18",
      name: "Omvärldsanalys",
      act: "mark",
      startsOn: AUTUMN,
    });
    expect(plan?.places).toEqual([
      { kind: "unit", id: "tillvaxt" },
      { kind: "unit", id: "trygghet" },
    ]);
    expect(plan?.schedule).toMatchObject({
      kind: "once",
      stoppdatum: { kind: "event", known: { day: "2022-11-18" } },
    });
  });

  it("is none where nobody could report", () => {
    if (proposal === undefined) throw new Error("no proposal");

    expect(proposedPlan(proposal, anOrganisation({ units: [] }), act)).toBeUndefined();
    expect(proposedPlan({ ...proposal, reporting: undefined }, anOrganisation(), act)).toBeUndefined();
  });
});
