import type { PersonalMessage } from "../../cards/personal-message.ts";
import { planMessage, reportNote } from "../../cards/report/plan-card.ts";
import type { Lang } from "../../domain/lang.ts";
import type { Organisation, PersonRef } from "../../domain/organisation/organisation.ts";
import type { ReportPlan } from "../../domain/report/report-plan.ts";
import { currentReport } from "../../domain/report/reports.ts";
import { texts } from "../../text/texts.ts";
import { eventsNow } from "../../usecases/report/find-report.ts";
import { viewOfPlan } from "../../usecases/report/show-plan.ts";
import type { BotDeps } from "../deps.ts";
import { tellHere, tellPersonally } from "../tell-personally.ts";
import type { Turn } from "../turn.ts";

/** Answers an administrator in the own chat, also when it was asked for in a channel; others are told who may. */
export async function tellOfPlans(
  turn: Turn,
  deps: BotDeps,
  lang: Lang,
  make: (person: PersonRef, organisation: Organisation) => Promise<PersonalMessage>,
): Promise<void> {
  const t = texts[lang].report;
  await deps.organisation.refresh();
  if (!deps.organisation.isAdministrator(turn.aadObjectId)) return tellHere(turn, t.said.notAllowed);
  await tellPersonally(
    turn,
    deps,
    lang,
    async (person) => make(person, await deps.organisation.read()),
    t.personal,
  );
}

/** A plan as it stands now, after something was done with it or not. */
export async function presentPlan(
  deps: BotDeps,
  plan: ReportPlan,
  lang: Lang,
  said = "",
): Promise<PersonalMessage> {
  const organisation = await deps.organisation.read();
  const view = await viewOfPlan(deps, plan, organisation);
  return planMessage({ ...view, organisation, today: deps.clock.today(), said }, lang);
}

/** The same of one that has just become another: its board shows it too. */
export async function presentChanged(
  deps: BotDeps,
  plan: ReportPlan,
  lang: Lang,
  said: string,
): Promise<PersonalMessage> {
  const report = currentReport(plan, deps.clock.today(), await eventsNow(deps.calendars));
  if (report !== undefined) deps.boardRefresher.wanted(report.id);
  return presentPlan(deps, plan, lang, said);
}

/** That nothing was done, and why. */
export function refusedPlan(kind: "gone" | "conflict" | "notAdministrator", lang: Lang): PersonalMessage {
  const t = texts[lang].report.said;
  switch (kind) {
    case "gone":
      return reportNote(t.gone, t.back, lang);
    case "conflict":
      return reportNote(t.conflict, "", lang);
    case "notAdministrator":
      return reportNote(t.notAllowed, "", lang);
  }
}
