import type { PersonalMessage } from "../../cards/personal-message.ts";
import {
  departmentMessage,
  orderMessage,
  releaseMessage,
  reviewRefusalMessage,
} from "../../cards/review/review-cards.ts";
import type { Lang } from "../../domain/lang.ts";
import type { PersonRef } from "../../domain/organisation/organisation.ts";
import { currentRound } from "../../usecases/current-round.ts";
import {
  departmentQueue,
  type DepartmentQueue,
  type DepartmentRefusal,
  type WhichDepartment,
} from "../../usecases/review/department-queue.ts";
import { commandLanguage } from "../command-language.ts";
import type { BotDeps } from "../deps.ts";
import { tellOfProposals } from "../proposal/tell-of-proposals.ts";
import { presentRound } from "../round/on-round.ts";
import type { Turn } from "../turn.ts";

/** What the department has been handed, for one who leads it and asks for it. */
export async function onDepartment(turn: Turn, deps: BotDeps): Promise<void> {
  await showDepartment(turn, deps, commandLanguage(turn), { shown: 0 });
}

/** The same by a button: another page, or another department. */
export async function onShowDepartment(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "show-department") return;
  const { lang, department: departmentId, budgetYear, shown } = turn.submit;
  await showDepartment(turn, deps, lang, {
    shown,
    ...(departmentId === undefined ? {} : { departmentId }),
    ...(budgetYear === undefined ? {} : { budgetYear }),
  });
}

/** The form that orders the department's proposals. */
export async function onOrderDepartment(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "order-department") return;
  const { lang, department: departmentId, budgetYear, shown } = turn.submit;
  await tellOfDepartment(turn, deps, lang, { departmentId, budgetYear }, (queue) =>
    orderMessage({ ...queue, shown, today: deps.clock.today() }, lang),
  );
}

/** The proposals that may be released, to choose among. */
export async function onChooseRelease(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "choose-release") return;
  const { lang, department: departmentId, budgetYear } = turn.submit;
  await tellOfDepartment(turn, deps, lang, { departmentId, budgetYear }, (queue) =>
    releaseMessage({ ...queue, shown: 0, today: deps.clock.today() }, lang),
  );
}

async function showDepartment(
  turn: Turn,
  deps: BotDeps,
  lang: Lang,
  { shown, ...which }: WhichDepartment & { readonly shown: number },
): Promise<void> {
  // Who is to confirm the round does it here and now; everybody else is told whom to ask.
  if (which.budgetYear === undefined && (await currentRound(deps)) === undefined)
    return presentRound(turn, deps, lang);
  await tellOfDepartment(turn, deps, lang, which, (queue) =>
    departmentMessage({ ...queue, shown, today: deps.clock.today() }, lang),
  );
}

async function tellOfDepartment(
  turn: Turn,
  deps: BotDeps,
  lang: Lang,
  which: WhichDepartment,
  make: (queue: DepartmentQueue) => PersonalMessage,
): Promise<void> {
  await tellOfProposals(turn, deps, lang, async (person: PersonRef) => {
    const outcome = await departmentQueue(deps, person, which);
    return outcome.kind === "queue" ? make(outcome) : refusedDepartment(outcome, lang);
  });
}

/** Why a department's proposals are not shown. */
export function refusedDepartment({ kind }: DepartmentRefusal, lang: Lang): PersonalMessage {
  switch (kind) {
    case "notLeader":
      return reviewRefusalMessage("notLeader", lang);
    case "noRound":
      return reviewRefusalMessage("noRound", lang);
  }
}
