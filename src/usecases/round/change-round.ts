import type { PersonRef } from "../../domain/organisation/organisation.ts";
import type { Round } from "../../domain/proposal/round.ts";
import { changedRound, restoredRound, takenBackRound } from "../../domain/proposal/round-changes.ts";
import { readRoundForm, type RoundFault } from "../../domain/proposal/round-form.ts";
import type { RoundForm } from "../../domain/proposal/round-settings.ts";
import { findRound } from "../current-round.ts";
import { MOST_TRIES } from "../tries.ts";
import { asAdministrator, choicesAmong, knownChannels, type RoundPageDeps } from "./round-deps.ts";

/** The round that a card shows. */
export interface ShownRound {
  readonly budgetYear: number;
  readonly revision: number;
}

export type ChangeRoundOutcome =
  | { readonly kind: "saved" | "same"; readonly round: Round }
  /** Somebody else has changed it since the card was made: nothing is done. */
  | { readonly kind: "changed"; readonly round: Round }
  | { readonly kind: "faulty"; readonly round: Round; readonly faults: readonly RoundFault[] }
  | { readonly kind: "gone" | "notAdministrator" };

/** Saves another event or other settings of a round; its budget year is what it is. */
export async function changeRound(
  deps: RoundPageDeps,
  by: PersonRef,
  shown: ShownRound,
  form: RoundForm,
): Promise<ChangeRoundOutcome> {
  if ((await asAdministrator(deps, by.aadObjectId)) === undefined) return { kind: "notAdministrator" };
  const [calendars, channels, found] = await Promise.all([
    deps.calendars.active(),
    knownChannels(deps),
    findRound(deps, shown.budgetYear),
  ]);
  if (found === undefined) return { kind: "gone" };
  const round = found.value;
  const wished = { ...form, budgetYear: String(round.budgetYear) };
  const read = readRoundForm(wished, choicesAmong(calendars, channels, round));
  if (read.kind === "faulty") return { kind: "faulty", round, faults: read.faults };

  const after = changedRound(round, { by, at: deps.clock.millis() }, read.wish);
  // The same press again: what it wanted holds.
  if (after === round) return { kind: "same", round };
  if (round.revision !== shown.revision) return { kind: "changed", round };
  if ((await deps.rounds.save(after, found.version)) !== undefined) return { kind: "saved", round: after };
  const present = await findRound(deps, shown.budgetYear);
  return present === undefined ? { kind: "gone" } : { kind: "changed", round: present.value };
}

export type TakeBackRoundOutcome =
  | { readonly kind: "takenBack"; readonly round: Round }
  /** Somebody has begun a proposal: it would be out of sight. */
  | { readonly kind: "inUse"; readonly round: Round }
  | { readonly kind: "gone" | "conflict" | "notAdministrator" };

/** Takes back a round that was confirmed by mistake, as long as nobody has begun a proposal in it. */
export async function takeBackRound(
  deps: RoundPageDeps,
  by: PersonRef,
  budgetYear: number,
): Promise<TakeBackRoundOutcome> {
  if ((await asAdministrator(deps, by.aadObjectId)) === undefined) return { kind: "notAdministrator" };
  const found = await deps.rounds.find(budgetYear);
  if (found === undefined || found.value.isTakenBack === true) return { kind: "gone" };
  if (await isBegun(deps, budgetYear)) return { kind: "inUse", round: found.value };
  const act = { by, at: deps.clock.millis() };
  const outcome = await decideRound(deps, budgetYear, (round) => takenBackRound(round, act));
  if (outcome.kind !== "saved") return { kind: outcome.kind };
  // Who began one after we looked had still seen the round.
  if (!(await isBegun(deps, budgetYear))) return { kind: "takenBack", round: outcome.round };
  const restored = restoredRound(outcome.round, act);
  const taken = await deps.rounds.find(budgetYear);
  if (taken?.value.isTakenBack === true) await deps.rounds.save(restored, taken.version);
  return { kind: "inUse", round: restored };
}

async function isBegun({ proposals }: RoundPageDeps, budgetYear: number): Promise<boolean> {
  return (await proposals.list(budgetYear)).length > 0;
}

type Decided = { readonly kind: "saved"; readonly round: Round } | { readonly kind: "gone" | "conflict" };

/** Writes what `decide` makes of a round as it is now; undefined leaves it as it is. */
export async function decideRound(
  { rounds }: Pick<RoundPageDeps, "rounds">,
  budgetYear: number,
  decide: (round: Round) => Round | undefined,
): Promise<Decided> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const found = await findRound({ rounds }, budgetYear);
    if (found === undefined) return { kind: "gone" };
    const next = decide(found.value) ?? found.value;
    if (next === found.value) return { kind: "saved", round: next };
    if ((await rounds.save(next, found.version)) !== undefined) return { kind: "saved", round: next };
  }
  return { kind: "conflict" };
}
