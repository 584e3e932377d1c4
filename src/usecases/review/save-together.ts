import type { ProposalSave, ProposalStore } from "../proposal-ports.ts";

/** As many as the store takes at once. */
export const MOST_TOGETHER = 30;

/**
 * Saves several proposals: all or none of them up to thirty, beyond that thirty by thirty. False when another changed one of
 * them first; what remains is then as it was.
 */
export async function saveTogether(
  { saveAll }: Pick<ProposalStore, "saveAll">,
  saves: readonly ProposalSave[],
): Promise<boolean> {
  for (let at = 0; at < saves.length; at += MOST_TOGETHER)
    if (!(await saveAll(saves.slice(at, at + MOST_TOGETHER)))) return false;
  return true;
}
