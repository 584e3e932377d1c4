import { standingOf, type RoundStanding } from "../domain/proposal/round-standing.ts";
import type { Round } from "../domain/proposal/round.ts";
import { findEvent } from "./find-event.ts";
import type { CalendarReader } from "./ports.ts";
import type { RoundStore } from "./proposal-ports.ts";

export interface RoundDeps {
  readonly rounds: Pick<RoundStore, "list" | "find">;
  readonly calendars: Pick<CalendarReader, "active">;
}

/** The round that proposals are handed in to: the latest budget year that has been confirmed; undefined before the first. */
export async function currentRound(deps: RoundDeps): Promise<RoundStanding | undefined> {
  const rounds = await deps.rounds.list();
  const latest = rounds.find(({ value }) => value.isTakenBack !== true);
  return latest && standing(deps, latest.value);
}

/** The round of a budget year. */
export async function roundOf(deps: RoundDeps, budgetYear: number): Promise<RoundStanding | undefined> {
  const found = await deps.rounds.find(budgetYear);
  return found === undefined || found.value.isTakenBack === true ? undefined : standing(deps, found.value);
}

async function standing({ calendars }: RoundDeps, round: Round): Promise<RoundStanding> {
  return standingOf(round, findEvent(await calendars.active(), round.stoppdatum));
}
