import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { loadCalendars } from "../../../src/cli/calendars-from-files.ts";
import type { ProcessCalendar } from "../../../src/domain/calendar/calendar-event.ts";
import { EMPTY_PLAN_FORM, type PlanForm } from "../../../src/domain/report/plan-form.ts";
import { instantInStockholm } from "../../../src/domain/time/stockholm.ts";
import { changePlan } from "../../../src/usecases/report/change-plan.ts";
import { endPlan } from "../../../src/usecases/report/end-plan.ts";
import { makePlan } from "../../../src/usecases/report/make-plan.ts";
import type { PlanDeps } from "../../../src/usecases/report/plan-deps.ts";
import { confirmProposal, proposalsNow } from "../../../src/usecases/report/propose-plan.ts";
import { memoryStores } from "../../support/all-memory-stores.ts";
import { administrator, anOrganisation, departmentHead } from "../../support/organisation.ts";
import { personRef } from "../../support/proposals.ts";
import { aPlan, AUTUMN } from "../../support/reports.ts";

const karin = personRef(administrator);
const other = { aadObjectId: "dddddddd-0000-4000-8000-000000000001", name: "Kajsa Other" };
const shape = { reporting: "committee", schedule: "once" } as const;

let calendars: readonly ProcessCalendar[];
let deps: PlanDeps;
let today: string;
beforeAll(async () => {
  calendars = (await loadCalendars("samples")).filter(({ id }) => id === "tidsplan-2024");
});
beforeEach(() => {
  today = AUTUMN;
  deps = {
    ...memoryStores(),
    calendars: { active: () => Promise.resolve(calendars) },
    organisation: {
      read: () => Promise.resolve(anOrganisation()),
      isAdministrator: (id) => id === karin.aadObjectId || id === other.aadObjectId,
    },
    clock: { today: () => today, millis: () => instantInStockholm(today, "09:00") },
  };
});

const filled = (fields: Partial<PlanForm> = {}): PlanForm => ({
  ...EMPTY_PLAN_FORM,
  name: "Årsrapport",
  day: "25 november",
  ...fields,
});
const all = async () => (await deps.reportPlans.list()).map(({ value }) => value);
async function theEvent(): Promise<{ readonly calendarId: string; readonly eventId: string }> {
  const [proposal] = await proposalsNow(deps, await all());
  if (proposal === undefined) throw new Error("no proposal");
  return { calendarId: proposal.calendarId, eventId: proposal.event.id };
}

describe("what the calendar proposes", () => {
  it("is ahead, and not what has been made, ended or not, or made with other words", async () => {
    const names = async () => (await proposalsNow(deps, await all())).map(({ name }) => name);
    const { calendarId, eventId } = await theEvent();
    expect(await names()).toHaveLength(3);

    const stoppdatum = {
      kind: "event",
      calendarId,
      eventId,
      known: { title: "", day: "2022-11-18" },
    } as const;
    await deps.reportPlans.save(
      aPlan({ id: "egen", name: "Egen", schedule: { kind: "once", stoppdatum }, endedOn: AUTUMN }),
      undefined,
    );
    expect(await names()).toEqual([
      "Rapport per mål avseende omvärldsanalys",
      "Verksamhetsplaner inför 2024",
    ]);

    today = "2023-03-06";
    expect(await names()).toEqual(["Verksamhetsplaner inför 2024"]);
  });

  it("is made once when two administrators confirm it at once", async () => {
    const event = await theEvent();

    const outcomes = await Promise.all([
      confirmProposal(deps, karin, event),
      confirmProposal(deps, other, event),
    ]);

    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(["already", "made"]);
    expect(await all()).toHaveLength(1);
  });

  it("is not made of an event that proposes nothing, nor by somebody else", async () => {
    const event = await theEvent();

    expect(await confirmProposal(deps, karin, { ...event, eventId: "borta" })).toEqual({ kind: "gone" });
    expect(await confirmProposal(deps, personRef(departmentHead), event)).toEqual({
      kind: "notAdministrator",
    });
    expect(await all()).toEqual([]);
  });
});

describe("a report from a form", () => {
  it("is made once when the same press comes thrice at once", async () => {
    const press = () => makePlan(deps, karin, { id: "plan-1", shape }, filled());

    const outcomes = await Promise.all([press(), press(), press()]);

    expect(outcomes.map(({ kind }) => kind)).toEqual(["made", "made", "made"]);
    expect(await all()).toHaveLength(1);
  });

  it("that is pressed again with something else typed changes nothing", async () => {
    await makePlan(deps, karin, { id: "plan-1", shape }, filled());

    const again = await makePlan(deps, karin, { id: "plan-1", shape }, filled({ name: "Annan" }));

    expect(again).toMatchObject({ kind: "already", plan: { name: "Årsrapport" } });
  });

  it("is changed by the first of two administrators, and the other is shown what holds", async () => {
    await makePlan(deps, karin, { id: "plan-1", shape }, filled());
    const shown = { id: "plan-1", revision: 1, reporting: "committee" } as const;

    const outcomes = await Promise.all([
      changePlan(deps, karin, shown, filled({ name: "Den ena" })),
      changePlan(deps, other, shown, filled({ name: "Den andra" })),
    ]);

    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(["changed", "saved"]);
    const [plan] = await all();
    expect(outcomes.map((each) => ("plan" in each ? each.plan.name : undefined))).toEqual([
      plan?.name,
      plan?.name,
    ]);
  });

  it("keeps its event when that is gone from the calendar", async () => {
    await confirmProposal(deps, karin, await theEvent());
    const [plan] = await all();
    if (plan?.schedule.kind !== "once" || plan.schedule.stoppdatum.kind !== "event")
      throw new Error("an event");
    const { calendarId, eventId } = plan.schedule.stoppdatum;
    deps = { ...deps, calendars: { active: () => Promise.resolve([]) } };
    const shown = { id: plan.id, revision: 1, reporting: "processGroup" } as const;

    const form = { ...EMPTY_PLAN_FORM, name: "Ny", event: `${calendarId} ${eventId}` };
    const outcome = await changePlan(deps, karin, shown, form);

    expect(outcome).toMatchObject({ kind: "saved", plan: { name: "Ny", schedule: plan.schedule } });
  });

  it("ends while another changes it", async () => {
    await makePlan(deps, karin, { id: "plan-1", shape }, filled());
    const shown = { id: "plan-1", revision: 1, reporting: "committee" } as const;

    const [, ended] = await Promise.all([
      changePlan(deps, other, shown, filled({ name: "Ändrad" })),
      endPlan(deps, karin, "plan-1"),
    ]);

    expect(ended.kind).toBe("ended");
    expect((await all()).map(({ endedOn }) => endedOn)).toEqual([AUTUMN]);
    expect(await endPlan(deps, karin, "borta")).toEqual({ kind: "gone" });
    expect(await endPlan(deps, personRef(departmentHead), "plan-1")).toEqual({ kind: "notAdministrator" });
  });
});
