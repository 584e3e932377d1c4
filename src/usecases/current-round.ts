import { standingOf, type RoundStanding } from "../domain/proposal/round-standing.ts";
import type { Round } from "../domain/proposal/round.ts";
import type { Stored } from "./delivery-ports.ts";
import { findEvent } from "./find-event.ts";
import type { CalendarReader } from "./ports.ts";
import type { RoundStore } from "./proposal-ports.ts";

export interface RoundDeps {
  readonly rounds: Pick<RoundStore, "list" | "find">;
  readonly calendars: Pick<CalendarReader, "active">;
}

/** The round that proposals are handed in to: the latest budget year that has been confirmed; undefined before the first. */
export async function currentRound(deps: RoundDeps): Promise<RoundStanding | undefined> {
  const [latest] = await liveRounds(deps);
  return latest && standing(deps, latest);
}

/** The round of a budget year. */
export async function roundOf(deps: RoundDeps, budgetYear: number): Promise<RoundStanding | undefined> {
  const found = await findRound(deps, budgetYear);
  return found && standing(deps, found.value);
}

/** All rounds, the latest budget year first, but for those that were taken back: they are as if they had never been. */
export async function liveRounds({
  rounds,
}: {
  readonly rounds: Pick<RoundStore, "list">;
}): Promise<readonly Round[]> {
  const stored = await rounds.list();
  return stored.map(({ value }) => value).filter(({ isTakenBack }) => isTakenBack !== true);
}

/** The one of a budget year with the version that a save must name; undefined also for one that was taken back. */
export async function findRound(
  { rounds }: { readonly rounds: Pick<RoundStore, "find"> },
  budgetYear: number,
): Promise<Stored<Round> | undefined> {
  const found = await rounds.find(budgetYear);
  return found?.value.isTakenBack === true ? undefined : found;
}

async function standing({ calendars }: RoundDeps, round: Round): Promise<RoundStanding> {
  return standingOf(round, findEvent(await calendars.active(), round.stoppdatum));
}
