import { endPlanMessage, reportNote } from "../../cards/report/plan-card.ts";
import { reportProposalMessage } from "../../cards/report/proposal-card.ts";
import type { PersonalMessage } from "../../cards/personal-message.ts";
import type { Lang } from "../../domain/lang.ts";
import type { Organisation, PersonRef } from "../../domain/organisation/organisation.ts";
import { readStoppdatumRef } from "../../domain/proposal/round-settings.ts";
import type { ReportProposal } from "../../domain/report/propose-reports.ts";
import { texts } from "../../text/texts.ts";
import { endPlan } from "../../usecases/report/end-plan.ts";
import { confirmProposal, proposalOf } from "../../usecases/report/propose-plan.ts";
import type { BotDeps } from "../deps.ts";
import type { Turn } from "../turn.ts";
import { madeMessage } from "./made-message.ts";
import { presentChanged, presentPlan, refusedPlan, tellOfPlans } from "./tell-of-plans.ts";

/** A report as it was made. */
export async function onShowPlan(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "show-plan") return;
  const { lang, plan } = turn.submit;
  await tellOfPlans(turn, deps, lang, async () => {
    const found = await deps.reportPlans.find(plan);
    return found === undefined ? refusedPlan("gone", lang) : presentPlan(deps, found.value, lang);
  });
}

/** What an event of the calendar proposes. */
export async function onShowPlanProposal(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "show-plan-proposal") return;
  const { lang, of } = turn.submit;
  await tellOfPlans(turn, deps, lang, async (_person, organisation) => {
    const ref = readStoppdatumRef(of);
    const proposal = ref && (await proposalOf(deps, ref));
    return proposal === undefined ? goneProposal(lang) : present(deps, proposal, organisation, lang);
  });
}

/** Makes the report that the calendar proposes, as it is. */
export async function onConfirmPlan(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "confirm-plan") return;
  const { lang, of } = turn.submit;
  await tellOfPlans(turn, deps, lang, (person, organisation) =>
    confirm(deps, person, { of, organisation }, lang),
  );
}

async function confirm(
  deps: BotDeps,
  person: PersonRef,
  { of, organisation }: { readonly of: string; readonly organisation: Organisation },
  lang: Lang,
): Promise<PersonalMessage> {
  const ref = readStoppdatumRef(of);
  if (ref === undefined) return goneProposal(lang);
  const outcome = await confirmProposal(deps, person, ref);
  switch (outcome.kind) {
    case "made":
    case "already":
      return madeMessage(deps, outcome, lang);
    case "unclear":
      return present(deps, outcome.proposal, organisation, lang);
    case "gone":
      return goneProposal(lang);
    case "notAdministrator":
      return refusedPlan(outcome.kind, lang);
  }
}

/** Ends a report, once somebody has said that it is really meant. */
export async function onEndPlan(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "end-plan") return;
  const { lang, plan: id, isSure } = turn.submit;
  await tellOfPlans(turn, deps, lang, async (person) => {
    const found = await deps.reportPlans.find(id);
    if (found === undefined) return refusedPlan("gone", lang);
    if (!isSure && found.value.endedOn === undefined) return endPlanMessage(found.value, lang);
    const outcome = await endPlan(deps, person, id);
    return outcome.kind === "ended"
      ? presentChanged(deps, outcome.plan, lang, texts[lang].report.said.ended)
      : refusedPlan(outcome.kind, lang);
  });
}

async function present(
  deps: BotDeps,
  proposal: ReportProposal,
  organisation: Organisation,
  lang: Lang,
): Promise<PersonalMessage> {
  const calendars = await deps.calendars.active();
  const calendarName =
    calendars.find(({ id }) => id === proposal.calendarId)?.name ?? proposal.event.source.document;
  return reportProposalMessage({ proposal, organisation, calendarName, today: deps.clock.today() }, lang);
}

function goneProposal(lang: Lang): PersonalMessage {
  const t = texts[lang].report;
  return reportNote(t.proposal.gone, t.said.back, lang);
}
