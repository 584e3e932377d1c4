import { PROPOSAL_TYPES } from "../../src/domain/proposal/proposal-type.ts";
import type { Proposal } from "../../src/domain/proposal/proposal.ts";
import { compileSummary } from "../../src/domain/summary/compile-summary.ts";
import type { Summary } from "../../src/domain/summary/summary.ts";
import { anOrganisation, DEPARTMENTS } from "../support/organisation.ts";
import { aContent, aRound } from "../support/proposals.ts";
import { aReleased } from "../support/summaries.ts";

const DESCRIPTION = 2000;
const CONSEQUENCES = 800;
const WORDS = (
  "verksamheten samordnas mellan enheterna så att resurserna räcker till fler barn och äldre i kommunen medarbetarna får " +
  "nya arbetssätt lokalerna används bättre kostnaden minskar när avtalet sägs upp risken är att väntetiden blir längre " +
  "under första året hemtjänsten skolan förskolan biblioteket gatan vattnet fordonen larmen köket fastigheten"
).split(" ");

/** Texts of each proposal's own, which do not pack to nothing, as long as the form takes. */
function longText(length: number, number: number): string {
  let [text, at] = [String(number), number];
  while (text.length < length) {
    at = (at * 48_271) % 2_147_483_647;
    text += ` ${WORDS[at % WORDS.length] ?? ""}`;
  }
  return text.slice(0, length);
}

/** So many released proposals of all types and departments, in no order, with the longest texts that a form takes. */
export function manyProposals(count: number): readonly Proposal[] {
  return Array.from({ length: count }, (_, at) => {
    const type = PROPOSAL_TYPES[at % PROPOSAL_TYPES.length] ?? "efficiency";
    const number = ((at * 7919) % count) + 1;
    const content = {
      departmentId: DEPARTMENTS[number % DEPARTMENTS.length]?.id ?? "",
      description: longText(DESCRIPTION, number),
      residents: longText(CONSEQUENCES, number),
      staff: longText(CONSEQUENCES, number),
      children: longText(CONSEQUENCES, number),
    };
    return aReleased(type, number, {}, { content: { ...aContent(type), ...content } });
  });
}

export function compiled(proposals: readonly Proposal[]): Summary {
  return compileSummary({ proposals, organisation: anOrganisation(), round: aRound() });
}
