import type { PersonRef } from "../organisation/organisation.ts";
import type { Instant } from "../time/instant.ts";
import type { Round, RoundChange, RoundMatter } from "./round.ts";
import type { RoundWish } from "./round-form.ts";
import { formOfRound, type RoundForm } from "./round-settings.ts";

/** Who changes a round, and when. */
export interface Act {
  readonly by: PersonRef;
  readonly at: Instant;
}

/** A round as somebody confirms it; `before` is one of the same year that was taken back. */
export function confirmedRound({ by, at }: Act, wish: RoundWish, before?: Round): Round {
  const { budgetYear, stoppdatum, settings } = wish;
  const history = [...(before?.history ?? []), change({ by, at }, "confirmed", "", stoppdatum.known.title)];
  const confirmed = { by, at };
  const revision = (before?.revision ?? 0) + 1;
  return { budgetYear, stoppdatum, ...settings, extensions: [], confirmed, revision, history };
}

/** The round with what a form says of it; the same one when that is what it says already. */
export function changedRound(round: Round, act: Act, { stoppdatum, settings }: RoundWish): Round {
  const { budgetYear, extensions, confirmed, revision, history } = round;
  const wished = { budgetYear, stoppdatum, ...settings, extensions, confirmed, revision, history };
  const changes = settingChanges(round, wished, act);
  if (changes.length === 0) return round;
  return { ...wished, revision: revision + 1, history: [...history, ...changes] };
}

/** The round as if it had never been confirmed. */
export function takenBackRound(round: Round, act: Act): Round {
  const { revision, history, stoppdatum } = round;
  const changes = [...history, change(act, "takenBack", stoppdatum.known.title, "")];
  return { ...round, revision: revision + 1, history: changes, isTakenBack: true };
}

/** A round that was taken back, as it was before: somebody had begun a proposal meanwhile. */
export function restoredRound({ isTakenBack, ...round }: Round, act: Act): Round {
  if (isTakenBack === undefined) return round;
  const { revision, history, stoppdatum } = round;
  const changes = [...history, change(act, "confirmed", "", stoppdatum.known.title)];
  return { ...round, revision: revision + 1, history: changes };
}

/** The round with another channel that versions are published to. */
export function movedRound(round: Round, act: Act, channelId: string): Round {
  if (round.channelId === channelId) return round;
  const { revision, history } = round;
  const line = change(act, "channel", round.channelId ?? "", channelId);
  return { ...round, channelId, revision: revision + 1, history: [...history, line] };
}

/** One line of a round's history. */
function change({ by, at }: Act, matter: RoundMatter, before: string, after: string): RoundChange {
  return { at, by, matter, old: before, new: after };
}

const SETTINGS: readonly (readonly [RoundMatter, keyof RoundForm])[] = [
  ["internalRate", "internalRate"],
  ["amountLimit", "amountLimit"],
  ["shortestLife", "shortestLife"],
  ["channel", "channel"],
];

function settingChanges(before: Round, after: Round, act: Act): readonly RoundChange[] {
  const [old, wished] = [formOfRound(before), formOfRound(after)];
  const moved =
    old.event === wished.event
      ? []
      : [change(act, "stoppdatum", before.stoppdatum.known.title, after.stoppdatum.known.title)];
  const set = SETTINGS.filter(([, field]) => old[field] !== wished[field]).map(([matter, field]) =>
    change(act, matter, old[field], wished[field]),
  );
  return [...moved, ...set];
}
