import { choiceMessage } from "../../cards/proposal/choice-card.ts";
import { formMessage } from "../../cards/proposal/form-card.ts";
import { noDepartmentsMessage } from "../../cards/proposal/outcome-messages.ts";
import type { Lang } from "../../domain/lang.ts";
import { committeeIdOf } from "../../domain/organisation/grants.ts";
import { newForm } from "../../domain/proposal/filled-form.ts";
import type { ProposalType } from "../../domain/proposal/proposal-type.ts";
import type { RoundStanding } from "../../domain/proposal/round-standing.ts";
import { roundWindow } from "../../domain/proposal/window.ts";
import { currentRound } from "../../usecases/current-round.ts";
import type { BotDeps } from "../deps.ts";
import { proposalWishOf } from "../proposal-wish.ts";
import { presentRound } from "../round/on-round.ts";
import type { Turn } from "../turn.ts";
import { tellOfProposals } from "./tell-of-proposals.ts";

/** Somebody wants to hand in a proposal: "förslag", "jag vill lämna en investering". */
export async function onWantsNew(turn: Turn, deps: BotDeps): Promise<void> {
  const wish = proposalWishOf(turn);
  if (wish?.kind === "new") await start(turn, deps, wish.lang, wish.type);
}

/** The button, with a type when one was chosen. */
export async function onNewProposal(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb === "new-proposal") await start(turn, deps, turn.submit.lang, turn.submit.type);
}

async function start(turn: Turn, deps: BotDeps, lang: Lang, type: ProposalType | undefined): Promise<void> {
  const standing = await currentRound(deps);
  if (standing === undefined) return presentRound(turn, deps, lang);
  await (type === undefined ? choose(turn, deps, lang, standing) : fillIn(turn, deps, lang, standing, type));
}

/** Which of the four types. */
export async function choose(turn: Turn, deps: BotDeps, lang: Lang, standing: RoundStanding): Promise<void> {
  const today = deps.clock.today();
  const window = roundWindow(standing, today);
  await tellOfProposals(turn, deps, lang, () =>
    Promise.resolve(choiceMessage({ budgetYear: standing.round.budgetYear, window, today }, lang)),
  );
}

/** The form of a new proposal, whose id is made here: pressed however often, it is one proposal. */
async function fillIn(
  turn: Turn,
  deps: BotDeps,
  lang: Lang,
  standing: RoundStanding,
  type: ProposalType,
): Promise<void> {
  await tellOfProposals(turn, deps, lang, async (person) => {
    const organisation = await deps.organisation.read();
    if (organisation.departments.length === 0) return noDepartmentsMessage(lang);
    const form = newForm(type, organisation, person);
    const proposalId = deps.newId();
    const today = deps.clock.today();
    const window = roundWindow(standing, today, committeeIdOf(organisation, form.department));
    const { budgetYear } = standing.round;
    return formMessage(
      { type, budgetYear, proposalId, revision: 0, form, organisation, faults: [], window, today },
      lang,
    );
  });
}
