import { NO_CHOICE } from "../../cards/report/form-choices.ts";
import { planFormMessage, type PlanFormShown } from "../../cards/report/form-card.ts";
import { shapeFormMessage } from "../../cards/report/shape-card.ts";
import type { PersonalMessage } from "../../cards/personal-message.ts";
import type { Lang } from "../../domain/lang.ts";
import type { Organisation, PersonRef } from "../../domain/organisation/organisation.ts";
import { readStoppdatumRef } from "../../domain/proposal/round-settings.ts";
import { isScheduleKind, type PlanForm } from "../../domain/report/plan-form.ts";
import { formOfProposal } from "../../domain/report/plan-form-of.ts";
import { isReporting, placesOfKind, reportingOf } from "../../domain/report/plan-places.ts";
import { reportEvents, type ReportProposal } from "../../domain/report/propose-reports.ts";
import { texts } from "../../text/texts.ts";
import { changePlan, type ShownPlan } from "../../usecases/report/change-plan.ts";
import { makePlan, type PlanShape } from "../../usecases/report/make-plan.ts";
import { knownChannels } from "../../usecases/report/plan-deps.ts";
import { proposalOf } from "../../usecases/report/propose-plan.ts";
import type { BotDeps } from "../deps.ts";
import { reportWishOf } from "../report-wish.ts";
import type { Turn } from "../turn.ts";
import { madeMessage } from "./made-message.ts";
import { presentChanged, presentPlan, refusedPlan, tellOfPlans } from "./tell-of-plans.ts";

/** True for a message that asks for a new report. */
export function wantsNewReport(turn: Turn): boolean {
  const wish = reportWishOf(turn);
  return wish?.kind === "reports" && wish.wants === "new";
}

/** What a new report is asked of, asked for by name. */
export async function onWantsNewReport(turn: Turn, deps: BotDeps): Promise<void> {
  const { lang = deps.defaultLang } = reportWishOf(turn) ?? {};
  await tellOfPlans(turn, deps, lang, (_person, organisation) =>
    Promise.resolve(shapeFormMessage({ organisation }, lang)),
  );
}

/** The same by a button; where the calendar says whom it is asked of, the whole form filled in. */
export async function onNewPlan(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "new-plan") return;
  const { lang, of } = turn.submit;
  await tellOfPlans(turn, deps, lang, async (_person, organisation) => {
    const proposal = await proposed(deps, of);
    if (proposal?.reporting === undefined || placesOfKind(proposal.reporting, organisation).length === 0)
      return shapeFormMessage({ organisation, ...(of === undefined ? {} : { of }) }, lang);
    const shape = { reporting: proposal.reporting, schedule: "once" } as const;
    return formMessage(deps, organisation, lang, {
      ...shape,
      of: { newId: deps.newId() },
      form: formOfProposal(proposal),
    });
  });
}

/** The rest of the form, for what was chosen. */
export async function onFillPlan(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "fill-plan") return;
  const { lang, reporting, schedule, of } = turn.submit;
  await tellOfPlans(turn, deps, lang, async (_person, organisation) => {
    const ref = of === undefined ? {} : { of };
    const t = texts[lang].report;
    if (!isReporting(reporting) || !isScheduleKind(schedule))
      return shapeFormMessage({ organisation, ...ref, wrong: t.form.wrong.reporting }, lang);
    if (placesOfKind(reporting, organisation).length === 0)
      return shapeFormMessage({ organisation, ...ref, wrong: t.reporting[reporting].none }, lang);
    const proposal = schedule === "once" ? await proposed(deps, of) : undefined;
    return formMessage(deps, organisation, lang, {
      reporting,
      schedule,
      of: { newId: deps.newId() },
      ...(proposal === undefined ? {} : { form: formOfProposal(proposal) }),
    });
  });
}

/** Makes what the form says, or gives it back with what is to be mended. */
export async function onMakePlan(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "make-plan") return;
  const { lang, plan: id, reporting, schedule } = turn.submit;
  const form = formOf(turn.submit);
  await tellOfPlans(turn, deps, lang, async (person, organisation) => {
    if (!isReporting(reporting) || !isScheduleKind(schedule))
      return shapeFormMessage({ organisation, wrong: texts[lang].report.form.wrong.reporting }, lang);
    return make(deps, person, { id, shape: { reporting, schedule }, organisation }, { form, lang });
  });
}

async function make(
  deps: BotDeps,
  person: PersonRef,
  {
    id,
    shape,
    organisation,
  }: { readonly id: string; readonly shape: PlanShape; readonly organisation: Organisation },
  { form, lang }: { readonly form: PlanForm; readonly lang: Lang },
): Promise<PersonalMessage> {
  const outcome = await makePlan(deps, person, { id, shape }, form);
  switch (outcome.kind) {
    case "made":
    case "already":
      return madeMessage(deps, outcome, lang);
    case "faulty":
      return formMessage(deps, organisation, lang, {
        ...shape,
        of: { newId: id },
        form,
        faults: outcome.faults,
      });
    case "notAdministrator":
      return refusedPlan(outcome.kind, lang);
  }
}

/** The form that changes a report. */
export async function onEditPlan(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "edit-plan") return;
  const { lang, plan: id } = turn.submit;
  await tellOfPlans(turn, deps, lang, async (_person, organisation) => {
    const plan = (await deps.reportPlans.find(id))?.value;
    if (plan === undefined) return refusedPlan("gone", lang);
    const reporting = reportingOf(plan.places, organisation) ?? "committee";
    return formMessage(deps, organisation, lang, { reporting, schedule: plan.schedule.kind, of: { plan } });
  });
}

/** Saves what the form says of a report. */
export async function onSavePlan(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "save-plan") return;
  const { lang, plan: id, revision, reporting } = turn.submit;
  const form = formOf(turn.submit);
  await tellOfPlans(turn, deps, lang, async (person, organisation) => {
    if (!isReporting(reporting)) return refusedPlan("gone", lang);
    return save(deps, person, { shown: { id, revision, reporting }, organisation }, { form, lang });
  });
}

async function save(
  deps: BotDeps,
  person: PersonRef,
  { shown, organisation }: { readonly shown: ShownPlan; readonly organisation: Organisation },
  { form, lang }: { readonly form: PlanForm; readonly lang: Lang },
): Promise<PersonalMessage> {
  const outcome = await changePlan(deps, person, shown, form);
  switch (outcome.kind) {
    case "saved":
      return presentChanged(deps, outcome.plan, lang, texts[lang].report.said.saved);
    case "same":
    case "changed":
      return presentPlan(deps, outcome.plan, lang, texts[lang].report.said[outcome.kind]);
    case "faulty": {
      // The revision that was pressed stays: what has been changed meanwhile is still to be seen.
      const plan = { ...outcome.plan, revision: shown.revision };
      const { reporting } = shown;
      const { kind: schedule } = plan.schedule;
      return formMessage(deps, organisation, lang, {
        reporting,
        schedule,
        of: { plan },
        form,
        faults: outcome.faults,
      });
    }
    case "gone":
    case "notAdministrator":
      return refusedPlan(outcome.kind, lang);
  }
}

async function formMessage(
  deps: BotDeps,
  organisation: Organisation,
  lang: Lang,
  what: Pick<PlanFormShown, "reporting" | "schedule" | "of" | "form" | "faults">,
): Promise<PersonalMessage> {
  const today = deps.clock.today();
  const [calendars, channels] = await Promise.all([deps.calendars.active(), knownChannels(deps)]);
  const events = reportEvents(calendars, today);
  return planFormMessage({ organisation, channels, events, today, ...what }, lang);
}

async function proposed(deps: BotDeps, of: string | undefined): Promise<ReportProposal | undefined> {
  const ref = of === undefined ? undefined : readStoppdatumRef(of);
  return ref && proposalOf(deps, ref);
}

/** The inputs of the card; an event or a channel that is not chosen is none. */
function formOf(pressed: PlanForm): PlanForm {
  const { name, act, places, event, day, workingDay, sections } = pressed;
  const { channel, reminders, firstDaysBefore, escalates } = pressed;
  return {
    name,
    act,
    places,
    event: event === NO_CHOICE ? "" : event,
    day,
    workingDay,
    sections,
    channel: channel === NO_CHOICE ? "" : channel,
    reminders,
    firstDaysBefore,
    escalates,
  };
}
