import type { PersonalMessage } from "../../cards/personal-message.ts";
import { proposalMessage } from "../../cards/proposal/proposal-card.ts";
import type { ProposalShown } from "../../cards/proposal/proposal-shown.ts";
import { headlineOf } from "../../cards/review/department-card.ts";
import { reviewRefusalMessage } from "../../cards/review/review-cards.ts";
import type { Lang } from "../../domain/lang.ts";
import type { PersonRef } from "../../domain/organisation/organisation.ts";
import { changedText, doneText, refusalText } from "../../text/review/review-text.ts";
import { texts } from "../../text/texts.ts";
import {
  actOnProposal,
  type ActOnProposalOutcome,
  type PressedAction,
  type SeenProposal,
} from "../../usecases/review/act-on-proposal.ts";
import { departmentQueue } from "../../usecases/review/department-queue.ts";
import type { BotDeps } from "../deps.ts";
import { tellOfProposals } from "../proposal/tell-of-proposals.ts";
import type { Turn } from "../turn.ts";

/** More of a comment that was too long than this no card could show. */
const MOST_RETURNED = 4_000;

/** The press of a leader, a reviewer or an administrator on the card of one proposal, or an author's comment. */
export async function onReviewProposal(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "review-proposal") return;
  const { lang, action, budgetYear, proposal: proposalId, revision, comment } = turn.submit;
  const pressed = { action, budgetYear, proposalId, revision, comment };
  await tellOfProposals(turn, deps, lang, async (person) => {
    const outcome = await actOnProposal(deps, person, pressed);
    return messageOf(outcome, { deps, person, pressed, lang });
  });
}

interface Press {
  readonly deps: BotDeps;
  readonly person: PersonRef;
  readonly pressed: PressedAction;
  readonly lang: Lang;
}

async function messageOf(outcome: ActOnProposalOutcome, press: Press): Promise<PersonalMessage> {
  const { pressed, lang, deps, person } = press;
  const { action } = pressed;
  const today = deps.clock.today();
  switch (outcome.kind) {
    case "gone":
      return reviewRefusalMessage("gone", lang);
    case "done": {
      const { author } = outcome.proposal;
      const left = action === "release" ? await leftText(outcome, press) : "";
      const note = [doneText(action, author, person, lang), left].filter((line) => line !== "").join(" ");
      return seenMessage(outcome, { note }, press);
    }
    case "changed": {
      const history = { of: "since", changes: outcome.since } as const;
      const note = changedText(outcome.since, today, lang);
      return seenMessage(outcome, { note, history, ...typedComment("", press) }, press);
    }
    case "conflict": {
      const note = texts[lang].review.refused.conflict;
      return seenMessage(outcome, { note, ...typedComment("", press) }, press);
    }
    case "needsComment":
    case "longComment": {
      const wrong = refusalText(outcome, action, outcome.proposal.state, today, lang);
      const note = texts[lang].review.refused.nothingDone;
      return seenMessage(outcome, { note, ...typedComment(wrong, press) }, press);
    }
    case "wrongState":
    case "notYours":
    case "tooLate": {
      const note = refusalText(outcome, action, outcome.proposal.state, today, lang);
      return seenMessage(outcome, { note, ...typedComment("", press) }, press);
    }
  }
}

function seenMessage(
  { proposal, organisation, relations, standing }: SeenProposal,
  rest: Pick<ProposalShown, "note" | "history" | "comment">,
  { deps, lang }: Press,
): PersonalMessage {
  const seen = { proposal, organisation, relations, standing, today: deps.clock.today() };
  return proposalMessage({ ...seen, ...rest }, lang);
}

/** What was typed stays in the field, whatever became of the press. */
function typedComment(wrong: string, { pressed }: Press): Pick<ProposalShown, "comment"> {
  return { comment: { typed: pressed.comment.slice(0, MOST_RETURNED), wrong } };
}

/** How many of the department are still to be released: "2 av 5 är inte frisläppta." */
async function leftText({ proposal }: SeenProposal, { deps, person, lang }: Press): Promise<string> {
  const { budgetYear, content } = proposal;
  if (content === undefined) return "";
  const queue = await departmentQueue(deps, person, { budgetYear, departmentId: content.departmentId });
  return queue.kind === "queue" ? `${headlineOf(queue, lang)}.` : "";
}
