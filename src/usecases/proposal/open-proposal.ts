import type { Organisation, PersonRef } from "../../domain/organisation/organisation.ts";
import type { NumberRef } from "../../domain/proposal/proposal-type.ts";
import type { Proposal, ProposalChange } from "../../domain/proposal/proposal.ts";
import type { Relation } from "../../domain/proposal/rights.ts";
import type { RoundStanding } from "../../domain/proposal/round-standing.ts";
import { roundOf } from "../current-round.ts";
import { readerOf, type ReviewDeps } from "../review/review-deps.ts";

/** A proposal for one who may read it. */
export interface OpenedProposal {
  readonly proposal: Proposal;
  readonly relations: ReadonlySet<Relation>;
  readonly organisation: Organisation;
  /** Absent when its round is not there any longer. */
  readonly standing?: RoundStanding;
}

/** How a proposal is named: by a card, or by its number as somebody typed it. */
export type ProposalName =
  | { readonly kind: "id"; readonly budgetYear: number; readonly proposalId: string }
  | { readonly kind: "number"; readonly number: NumberRef };

type OpenDeps = Pick<ReviewDeps, "proposals" | "organisation" | "rounds" | "calendars">;

/** A proposal as it is stored now; undefined when there is none, and in the same way when the person may not read it. */
export async function openProposal(
  deps: OpenDeps,
  person: PersonRef,
  name: ProposalName,
): Promise<OpenedProposal | undefined> {
  const budgetYear = name.kind === "id" ? name.budgetYear : name.number.budgetYear;
  const [found, organisation, standing] = await Promise.all([
    name.kind === "id"
      ? deps.proposals.find(budgetYear, name.proposalId)
      : deps.proposals.findByNumber(name.number),
    deps.organisation.read(),
    roundOf(deps, budgetYear),
  ]);
  if (found === undefined) return undefined;
  const { value: proposal } = found;
  const relations = readerOf(proposal, organisation, person, deps.organisation);
  if (relations === undefined) return undefined;
  return { proposal, relations, organisation, ...(standing === undefined ? {} : { standing }) };
}

/** The same with everything that has happened to it, oldest first. */
export async function openHistory(
  deps: OpenDeps,
  person: PersonRef,
  name: Extract<ProposalName, { kind: "id" }>,
): Promise<(OpenedProposal & { readonly changes: readonly ProposalChange[] }) | undefined> {
  const opened = await openProposal(deps, person, name);
  if (opened === undefined) return undefined;
  return { ...opened, changes: await deps.proposals.changes(name.budgetYear, name.proposalId) };
}
