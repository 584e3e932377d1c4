import type { PersonRef } from "../../domain/organisation/organisation.ts";
import { confirmedRound } from "../../domain/proposal/round-changes.ts";
import { readRoundForm, type RoundFault, type RoundWish } from "../../domain/proposal/round-form.ts";
import { formOfRound, type RoundForm } from "../../domain/proposal/round-settings.ts";
import type { Round } from "../../domain/proposal/round.ts";
import { asAdministrator, choicesAmong, knownChannels, type RoundPageDeps } from "./round-deps.ts";

export type ConfirmOutcome =
  | { readonly kind: "confirmed"; readonly round: Round }
  /** Somebody has confirmed that budget year before: what holds is shown, and nothing is changed. */
  | { readonly kind: "already"; readonly round: Round }
  | { readonly kind: "faulty"; readonly faults: readonly RoundFault[] }
  | { readonly kind: "notAdministrator" };

/** Confirms a budget year's stoppdatum and settings, once. The same press again finds what the first has confirmed. */
export async function confirmRound(
  deps: RoundPageDeps,
  by: PersonRef,
  form: RoundForm,
): Promise<ConfirmOutcome> {
  if ((await asAdministrator(deps, by.aadObjectId)) === undefined) return { kind: "notAdministrator" };
  const [calendars, channels] = await Promise.all([deps.calendars.active(), knownChannels(deps)]);
  const read = readRoundForm(form, choicesAmong(calendars, channels));
  if (read.kind === "faulty") return read;
  return insert(deps, by, read.wish);
}

async function insert(deps: RoundPageDeps, by: PersonRef, wish: RoundWish): Promise<ConfirmOutcome> {
  const found = await deps.rounds.find(wish.budgetYear);
  if (found !== undefined && found.value.isTakenBack !== true) return standsBefore(found.value, by, wish);
  const round = confirmedRound({ by, at: deps.clock.millis() }, wish, found?.value);
  if ((await deps.rounds.save(round, found?.version)) !== undefined) return { kind: "confirmed", round };
  // Another was first; who confirms does so once, so that there is nothing to try again.
  const first = await deps.rounds.find(wish.budgetYear);
  return first === undefined ? { kind: "confirmed", round } : standsBefore(first.value, by, wish);
}

/** One's own press that has come before, or somebody else's. */
function standsBefore(round: Round, by: PersonRef, wish: RoundWish): ConfirmOutcome {
  const isOwn = round.confirmed.by.aadObjectId === by.aadObjectId;
  const wished = formOfRound(confirmedRound(round.confirmed, wish));
  const isSame = JSON.stringify(formOfRound(round)) === JSON.stringify(wished);
  return isOwn && isSame ? { kind: "confirmed", round } : { kind: "already", round };
}
