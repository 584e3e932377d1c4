import type { InUse } from "../../domain/organisation/merge-organisation.ts";
import type { Proposal } from "../../domain/proposal/proposal.ts";
import type { Round } from "../../domain/proposal/round.ts";
import type { ProposalStore, RoundStore } from "../proposal-ports.ts";

export interface InUseDeps {
  readonly rounds: Pick<RoundStore, "list">;
  readonly proposals: Pick<ProposalStore, "list">;
}

/** The nämnder and förvaltningar that a round and its proposals refer to, also withdrawn ones: their history is read. */
export async function inUse({ rounds, proposals }: InUseDeps): Promise<InUse> {
  const kept = (await rounds.list()).map(({ value }) => value);
  const stored = await Promise.all(kept.map(({ budgetYear }) => proposals.list(budgetYear)));
  const all = stored.flat().map(({ value }) => value);
  return {
    committeeIds: new Set([...all.flatMap(committeesOf), ...kept.flatMap(extendedIn)]),
    departmentIds: new Set(all.flatMap(({ content, form }) => idsOf(content?.departmentId, form.department))),
  };
}

function committeesOf({ content, form }: Proposal): string[] {
  return idsOf(content?.type === "assignment" ? content.committeeId : undefined, form.committee);
}

/** The nämnder that a round gives more time. */
function extendedIn({ extensions }: Round): string[] {
  return extensions.flatMap(({ to }) => (to.kind === "committee" ? [to.committeeId] : []));
}

function idsOf(...ids: readonly (string | undefined)[]): string[] {
  return ids.filter((id) => id !== undefined);
}
