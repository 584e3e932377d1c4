import type { PersonalMessage } from "../../src/cards/personal-message.ts";
import { planFormMessage, type PlanFormShown } from "../../src/cards/report/form-card.ts";
import { reportsMessage, type ReportsShown } from "../../src/cards/report/list-card.ts";
import { endPlanMessage, planMessage, reportNote, type PlanShown } from "../../src/cards/report/plan-card.ts";
import { reportProposalMessage, type ProposalShown } from "../../src/cards/report/proposal-card.ts";
import { shapeFormMessage } from "../../src/cards/report/shape-card.ts";
import type { Lang } from "../../src/domain/lang.ts";
import { EMPTY_PLAN_FORM, type PlanForm } from "../../src/domain/report/plan-form.ts";
import { formOfProposal } from "../../src/domain/report/plan-form-of.ts";
import { placesOfKind } from "../../src/domain/report/plan-places.ts";
import {
  proposeReports,
  reportEvents,
  type ReportProposal,
} from "../../src/domain/report/propose-reports.ts";
import { readPlanForm } from "../../src/domain/report/read-plan-form.ts";
import type { Report } from "../../src/domain/report/report.ts";
import type { PlaceStanding, ReportStanding } from "../../src/domain/report/standing.ts";
import { instantInStockholm } from "../../src/domain/time/stockholm.ts";
import { texts } from "../../src/text/texts.ts";
import type { CardCase } from "./card-case.ts";
import { aChannel } from "./conversations.ts";
import { aCalendar } from "./events.ts";
import { anOrganisation, departmentHead, deputy, UNITS } from "./organisation.ts";
import { personRef } from "./proposals.ts";
import { aPlace, aPlan, aReport, AUTUMN } from "./reports.ts";
import { tidsplanRows } from "./tidsplan.ts";

const context = { submitId: "press-1" };
const moved = { ...context, movedTo: AUTUMN };
const organisation = anOrganisation();
const calendar = aCalendar(tidsplanRows);
const channels = [
  aChannel({ id: "19:ekonomi@thread.tacv2", name: "Ekonomi", teamName: "Budget" }),
  aChannel({ id: "19:klg@thread.tacv2", name: "KLG" }),
];
const HOSTILE = "**Möte** [klicka](http://exempel.se) <b>nu</b> ${title} {{DATE(2023-01-01)}} # 1. 🙂";

const said =
  (make: (lang: Lang) => PersonalMessage, where: { submitId: string } = context): CardCase =>
  (lang) =>
    make(lang).card(where);

const standingAt = (name: string, fields: Partial<PlaceStanding> = {}): PlaceStanding => ({
  place: aPlace("socialforvaltningen"),
  name,
  responsible: [personRef(departmentHead)],
  substitutes: [personRef(deputy)],
  doneSections: [],
  missingSections: [],
  ...fields,
});
const done = {
  by: personRef(departmentHead),
  at: instantInStockholm("2022-11-04", "10:00"),
  late: false,
};
const social = standingAt("Socialförvaltningen");
const leading = standingAt("Kommunledningsförvaltningen", {
  place: aPlace("kommunledningsforvaltningen"),
  done,
});
const schools = standingAt("Barn- och utbildningsförvaltningen", {
  place: aPlace("barn-och-utbildningsforvaltningen"),
});

function standing(fields: Partial<ReportStanding> = {}, report: Report = aReport()): ReportStanding {
  const places = fields.places ?? [schools, social, leading];
  const marked = places.filter((place) => place.done !== undefined).length;
  return { report, isLocked: false, places, done: marked, total: places.length, ...fields };
}

const plans = aPlan({
  id: "verksamhetsplaner",
  name: "Verksamhetsplaner inför 2024",
  places: organisation.committees.map(({ id }) => aPlace(id, "committee")),
});
const monthly = aPlan({
  id: "manadsuppfoljning",
  name: "Månadsuppföljning",
  schedule: { kind: "monthly", workingDay: 10 },
  sections: [
    { id: "ekonomi", name: "Ekonomi" },
    { id: "verksamhet", name: "Verksamhet" },
  ],
  channelId: "19:klg@thread.tacv2",
  reminders: { on: true, firstDaysBefore: 1, escalates: true },
});
const october = aReport({
  plan: monthly,
  period: { id: "2022-10", start: "2022-10-01", end: "2022-10-31" },
  stoppdatum: "2022-11-14",
});
const approved = aPlan({ id: "rapport-per-mal", name: "Rapport per mål", act: "approve" });
const passed = standing(
  { isLocked: true, places: [{ ...social, done }, leading] },
  aReport({ plan: approved, stoppdatum: "2022-10-28" }),
);
const listed = [
  { standing: standing({}, october), mine: [schools, social] },
  { standing: standing(), mine: [leading] },
  {
    standing: standing({ places: [schools, social] }, aReport({ plan: plans, stoppdatum: "2023-10-05" })),
    mine: [],
  },
  { standing: passed, mine: [] },
];
const inside = {
  proposals: proposeReports([calendar], AUTUMN),
  ended: [aPlan({ id: "gammal", name: "Lokalresurser", endedOn: "2022-10-03" })],
};

const list = (fields: Partial<ReportsShown> = {}, where = context): CardCase =>
  said((lang) => reportsMessage({ today: AUTUMN, reports: listed, shown: 0, ...fields }, lang), where);

const nobodyMissed = { nobody: [], noChat: [], gone: [] };
function plan(fields: Partial<PlanShown> = {}, where = context): CardCase {
  const shown: PlanShown = {
    plan: aPlan(),
    reporting: "department",
    organisation,
    channels,
    standing: standing(),
    reach: nobodyMissed,
    today: AUTUMN,
    ...fields,
  };
  return said((lang) => planMessage(shown, lang), where);
}

function proposalCase(
  which: number,
  fields: Partial<ProposalShown> = {},
  of: Partial<ReportProposal> = {},
): CardCase {
  const proposal = inside.proposals[which];
  if (proposal === undefined) throw new Error("The sample proposes three reports.");
  const shown = {
    proposal: { ...proposal, ...of },
    organisation,
    calendarName: calendar.name,
    today: AUTUMN,
    ...fields,
  };
  return said((lang) => reportProposalMessage(shown, lang));
}

function form(fields: Partial<PlanFormShown> = {}, where = context): CardCase {
  const shown: PlanFormShown = {
    organisation,
    reporting: "committee",
    schedule: "once",
    events: reportEvents([calendar], AUTUMN),
    channels,
    today: AUTUMN,
    of: { newId: "plan-1" },
    ...fields,
  };
  return said((lang) => planFormMessage(shown, lang), where);
}

/** What somebody has typed, with what is to be mended in it. */
function faulty(typed: Partial<PlanForm>, fields: Partial<PlanFormShown> = {}): CardCase {
  const typedForm = { ...EMPTY_PLAN_FORM, ...typed };
  const { reporting = "committee", schedule = "once", organisation: of = organisation } = fields;
  const read = readPlanForm(typedForm, {
    reporting,
    schedule,
    places: placesOfKind(reporting, of),
    findEvent: () => undefined,
    channelIds: [],
    today: AUTUMN,
  });
  if (read.kind !== "faulty") throw new Error("Nothing is wrong with it.");
  return form({ ...fields, form: typedForm, faults: read.faults });
}

const many = Array.from({ length: 41 }, (_, at) => ({
  id: `enhet-${at}`,
  name: `Enhet ${at}`,
  kind: "unit" as const,
  departmentId: "socialforvaltningen",
}));
const [first] = inside.proposals;

export const reportCases: Record<string, CardCase> = {
  "reports.list": list({ inside }, moved),
  "reports.everybody": list({ reports: listed.map((each) => ({ ...each, mine: [] })) }),
  "reports.mine": list(),
  "reports.none": list({ reports: [] }),
  "reports.none-inside": list({ reports: [], inside: { proposals: [], ended: [] } }),
  "reports.only-proposals": list({ reports: [], inside: { ...inside, ended: [] } }),
  "reports.paged": list({
    inside,
    reports: Array.from({ length: 20 }, (_, at) => ({
      standing: standing(
        {},
        aReport({ plan: aPlan({ id: `rapport-${at}`, name: `Rapport ${at} ${HOSTILE}` }) }),
      ),
      mine: [social],
    })),
    shown: 8,
  }),
  "reports.plan": plan({}, moved),
  "reports.plan-made": (lang) => plan({ said: texts[lang].report.said.made })(lang),
  "reports.plan-monthly": plan({ plan: monthly, standing: standing({}, october) }),
  "reports.plan-yearly": plan({
    plan: aPlan({
      name: HOSTILE,
      schedule: { kind: "yearly", month: 10, day: 5 },
      reminders: { on: false, escalates: false },
    }),
    reporting: undefined,
    standing: undefined,
  }),
  "reports.plan-many": plan({
    plan: aPlan({ places: many.map(({ id }) => aPlace(id, "unit")) }),
    reporting: "unit",
    organisation: anOrganisation({ units: many }),
    standing: undefined,
  }),
  "reports.plan-unreached": plan({
    plan: aPlan({ reminders: { on: true, firstDaysBefore: 14, escalates: false } }),
    reach: {
      nobody: ["IT", "HR", "Ekonomi"],
      noChat: [
        { name: "Johan Ek", of: ["Socialförvaltningen"] },
        { name: HOSTILE, of: ["IT", "HR"] },
      ],
      gone: ["Kommunikation", undefined],
    },
  }),
  "reports.plan-event-gone": plan({ standing: standing({}, aReport({ isInCalendar: false })) }),
  "reports.plan-ended": (lang) =>
    plan({ plan: aPlan({ endedOn: AUTUMN }), said: texts[lang].report.said.ended })(lang),
  "reports.end": said((lang) => endPlanMessage(aPlan(), lang)),
  "reports.gone": said((lang) =>
    reportNote(texts[lang].report.said.gone, texts[lang].report.said.back, lang),
  ),
  "reports.not-allowed": said((lang) => reportNote(texts[lang].report.said.notAllowed, "", lang)),
  "reports.proposal": proposalCase(0),
  "reports.proposal-approval": proposalCase(1),
  "reports.proposal-range": proposalCase(2),
  "reports.proposal-nobody": proposalCase(1, { organisation: anOrganisation({ units: [] }) }),
  "reports.proposal-unclear": proposalCase(0, {}, { reporting: undefined }),
  "report-form.shape": said((lang) => shapeFormMessage({ organisation }, lang), moved),
  "report-form.shape-wrong": said((lang) =>
    shapeFormMessage(
      { organisation, of: "tidsplan-2024 tidsplan-2024-7", wrong: texts[lang].report.reporting.unit.none },
      lang,
    ),
  ),
  "report-form.new": form(),
  "report-form.proposed": form({
    reporting: "processGroup",
    ...(first === undefined ? {} : { form: formOfProposal(first) }),
  }),
  "report-form.monthly": form({ reporting: "unit", schedule: "monthly" }, moved),
  "report-form.follow-ups": form({ schedule: "followUps" }),
  "report-form.yearly": form({ reporting: "goal", schedule: "yearly" }),
  "report-form.many-units": form({ reporting: "unit", organisation: anOrganisation({ units: many }) }),
  "report-form.people": form({ reporting: "person" }),
  "report-form.edit": form({
    reporting: "department",
    of: { plan: aPlan({ channelId: "19:borta@thread.tacv2" }) },
  }),
  "report-form.edit-event-gone": form({ reporting: "department", events: [], of: { plan: aPlan() } }),
  "report-form.edit-some": form({
    reporting: "department",
    of: { plan: aPlan({ places: [aPlace("socialforvaltningen"), aPlace("kommunledningsforvaltningen")] }) },
  }),
  "report-form.edit-mixed": form({
    reporting: "committee",
    of: { plan: aPlan({ places: [aPlace("socialforvaltningen"), aPlace("mal-1", "unit")] }) },
  }),
  "report-form.edit-monthly": form({ reporting: "department", schedule: "monthly", of: { plan: monthly } }),
  "report-form.faulty": faulty({
    name: "",
    act: "",
    places: "committee:borta",
    event: "",
    day: "snart",
    sections: "Ekonomi\nEkonomi",
    channel: "19:borta@thread.tacv2",
    reminders: "",
  }),
  "report-form.faulty-hostile": faulty(
    {
      name: `${HOSTILE} ${"å".repeat(90)}`,
      workingDay: HOSTILE,
      sections: HOSTILE.repeat(3),
      firstDaysBefore: HOSTILE,
      escalates: "x",
      places: HOSTILE,
    },
    { schedule: "monthly", reporting: "unit", organisation: anOrganisation({ units: [...many, ...UNITS] }) },
  ),
  "report-form.faulty-yearly": faulty(
    { name: "Årsrapport", day: "", firstDaysBefore: "hundra", places: "" },
    { schedule: "yearly", reporting: "person" },
  ),
  "report-form.faulty-passed": faulty({ name: "Årsrapport", day: "1 november 2022" }),
  "report-form.faulty-both": faulty({
    name: "Årsrapport",
    event: "tidsplan-2024 tidsplan-2024-7",
    day: "1 november",
  }),
  "report-form.faulty-event": faulty({ name: "Årsrapport", event: "tidsplan-2024 tidsplan-2024-7" }),
};
