import type { Stores } from "../../src/compose.ts";
import type { KnownConversation } from "../../src/domain/directory/known-conversation.ts";
import type { Organisation, Person, PlaceRef, Unit } from "../../src/domain/organisation/organisation.ts";
import { MOST_MARK_COMMENT } from "../../src/domain/report/mark-limits.ts";
import type { ReportPlan } from "../../src/domain/report/report-plan.ts";
import type { Report } from "../../src/domain/report/report.ts";
import { reportsBetween } from "../../src/domain/report/reports.ts";
import { aChannel } from "../support/conversations.ts";
import { anOrganisation } from "../support/organisation.ts";
import { aKlarmarkering, aMark, aPlace, aPlan } from "../support/reports.ts";

const PLANS = 10;
const MONTHS = 12;
/** What a table takes together. */
const TOGETHER = 100;

/** As much as somebody may say about what they mark. */
const COMMENT = "Åtgärderna är klara, ärendena följer ".repeat(40).slice(0, MOST_MARK_COMMENT);

const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
const unitId = (number: number): string => `enhet-${number}`;
const personId = (number: number): string => `dddddddd-0000-4000-8000-${String(number).padStart(12, "0")}`;

/** A year of a municipality that reports each month. */
export interface ReportYear {
  readonly organisation: Organisation;
  readonly plans: readonly ReportPlan[];
  /** Of all plans, the month that is reported now; half of the units have. */
  readonly current: readonly Report[];
  /** Of all plans, the months before it; all units have. */
  readonly earlier: readonly Report[];
  /** The chat of somebody who has not reported. */
  readonly someChat: string;
}

/** Ten reports about each of twelve months, of so many units, each with somebody of its own who is responsible. */
export function aReportYear(units: number): ReportYear {
  const places = upTo(units).map((number) => aPlace(unitId(number), "unit"));
  const plans = upTo(PLANS).map((at) => monthly(at, places));
  const reports = plans.map((plan) => reportsBetween(plan, "2022-04-01", "2023-03-31", () => undefined));
  return {
    organisation: anOrganisation({
      units: upTo(units).map(unitOf),
      people: upTo(units).map(responsibleOf),
    }),
    plans,
    current: reports.flatMap((ofPlan) => ofPlan.slice(MONTHS - 1)),
    earlier: reports.flatMap((ofPlan) => ofPlan.slice(0, MONTHS - 1)),
    someChat: chatId(1),
  };
}

/** Puts the year where the service reads it, with everybody's personal chat. */
export async function saveReportYear(stores: Stores, year: ReportYear): Promise<void> {
  await stores.organisations.save(year.organisation, undefined);
  for (const plan of year.plans) await stores.reportPlans.save(plan, undefined);
  await Promise.all(
    year.organisation.people.map(({ aadObjectId }, at) =>
      stores.conversations.save(personalChat(at, aadObjectId), undefined),
    ),
  );
  for (const report of year.earlier) await markUnits(stores, report, () => true);
  for (const report of year.current) await markUnits(stores, report, (number) => number % 2 === 0);
}

async function markUnits(
  { klarmarkeringar }: Stores,
  report: Report,
  isMarked: (number: number) => boolean,
): Promise<void> {
  const saves = report.plan.places
    .filter((_, number) => isMarked(number))
    .map((place) => ({
      klarmarkering: aKlarmarkering({ reportId: report.id, place, changes: [aMark({ comment: COMMENT })] }),
      expected: undefined,
    }));
  const batches = upTo(Math.ceil(saves.length / TOGETHER)).map((at) =>
    saves.slice(at * TOGETHER, (at + 1) * TOGETHER),
  );
  await Promise.all(batches.map((batch) => klarmarkeringar.saveAll(batch)));
}

function monthly(at: number, places: readonly PlaceRef[]): ReportPlan {
  return aPlan({
    id: `manadsrapport-${at}`,
    name: `Månadsrapport ${at + 1}`,
    places,
    // Counted so that all of them are reminded of on one Monday.
    schedule: { kind: "monthly", workingDay: 10 },
    startsOn: "2022-04-01",
  });
}

const chatId = (number: number): string => `a:person-${number}`;

function personalChat(number: number, aadObjectId: string): KnownConversation {
  const { serviceUrl, tenantId, botId, reach } = aChannel();
  return { id: chatId(number), kind: "personal", serviceUrl, tenantId, botId, reach, aadObjectId };
}

function unitOf(number: number): Unit {
  return {
    id: unitId(number),
    name: `Enheten för åtgärder och ärenden ${number}`,
    kind: "unit",
    departmentId: "kommunledningsforvaltningen",
  };
}

function responsibleOf(number: number): Person {
  return {
    aadObjectId: personId(number),
    name: `Åsa Öberg ${number}`,
    grants: [{ role: "responsible", of: aPlace(unitId(number), "unit") }],
  };
}
