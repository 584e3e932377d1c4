import type { CalendarEvent } from "../../domain/calendar/calendar-event.ts";
import type { KnownConversation } from "../../domain/directory/known-conversation.ts";
import { proposeStoppdatum, type StoppdatumCandidate } from "../../domain/proposal/propose-stoppdatum.ts";
import { PROPOSAL_STATES, type Proposal, type ProposalState } from "../../domain/proposal/proposal.ts";
import type { Round } from "../../domain/proposal/round.ts";
import type { RoundStanding } from "../../domain/proposal/round-standing.ts";
import { liveRounds } from "../current-round.ts";
import { findEvent } from "../find-event.ts";
import { asAdministrator, knownChannels, standingAmong, type RoundPageDeps } from "./round-deps.ts";

/** Where an event is written. */
export interface WrittenEvent {
  readonly event: CalendarEvent;
  readonly calendarName: string;
}

/** What only administrators see of a round. */
export interface RoundInside {
  /** How many proposals there are in each state. */
  readonly counts: Readonly<Record<ProposalState, number>>;
  /** A budget year after this one whose stoppdatum stands in the calendars, and that nobody has confirmed. */
  readonly following: StoppdatumCandidate | undefined;
}

/** A round as it stands. */
export interface RoundView {
  readonly standing: RoundStanding;
  readonly written: WrittenEvent | undefined;
  readonly channels: readonly KnownConversation[];
  readonly inside: RoundInside | undefined;
}

/** What there is to confirm. */
export interface FirstRound {
  readonly candidates: readonly StoppdatumCandidate[];
  readonly calendarNames: ReadonlyMap<string, string>;
  readonly channels: readonly KnownConversation[];
  /** Budget years that have been confirmed already. */
  readonly taken: readonly number[];
}

export type RoundPage =
  | { readonly kind: "round"; readonly view: RoundView }
  /** No round is confirmed yet; to one who may confirm it. */
  | { readonly kind: "unconfirmed"; readonly first: FirstRound }
  /** The same to everybody else. */
  | { readonly kind: "waiting" };

/** The round of a budget year, or the one that proposals are handed in to now. */
export async function showRound(
  deps: RoundPageDeps,
  aadObjectId: string,
  budgetYear?: number,
): Promise<RoundPage> {
  const rounds = await liveRounds(deps);
  const named = rounds.find((round) => round.budgetYear === budgetYear) ?? rounds[0];
  const isAdministrator = (await asAdministrator(deps, aadObjectId)) !== undefined;
  if (named !== undefined) return { kind: "round", view: await viewOf(deps, named, isAdministrator) };
  return isAdministrator ? { kind: "unconfirmed", first: await firstRound(deps) } : { kind: "waiting" };
}

/** What an administrator may confirm now; to ask for the following year, too. */
export async function firstRound(deps: RoundPageDeps): Promise<FirstRound> {
  const [calendars, channels, rounds] = await Promise.all([
    deps.calendars.active(),
    knownChannels(deps),
    liveRounds(deps),
  ]);
  const taken = rounds.map(({ budgetYear }) => budgetYear);
  const all = proposeStoppdatum(calendars, deps.clock.today());
  const free = all.filter(({ budgetYear }) => !taken.includes(budgetYear));
  return {
    // What has a round stays to be chosen, after what has none.
    candidates: [...free, ...all.filter((candidate) => !free.includes(candidate))],
    calendarNames: new Map(calendars.map(({ id, name }) => [id, name])),
    channels,
    taken,
  };
}

/** A round with all that is shown of it; the inside is one list of its proposals. */
export async function viewOf(
  deps: RoundPageDeps,
  round: Round,
  isAdministrator: boolean,
): Promise<RoundView> {
  const calendars = await deps.calendars.active();
  const event = findEvent(calendars, round.stoppdatum);
  const calendar = calendars.find(({ id }) => id === round.stoppdatum.calendarId);
  const written = event && calendar && { event, calendarName: calendar.name };
  const standing = standingAmong(calendars, round);
  const [channels, inside] = await Promise.all([
    knownChannels(deps),
    isAdministrator ? insideOf(deps, round) : undefined,
  ]);
  return { standing, written, channels, inside };
}

async function insideOf(deps: RoundPageDeps, { budgetYear }: Round): Promise<RoundInside> {
  const [stored, following] = await Promise.all([
    deps.proposals.list(budgetYear),
    followingOf(deps, budgetYear),
  ]);
  return { counts: countsOf(stored.map(({ value }) => value)), following };
}

async function followingOf(
  deps: RoundPageDeps,
  budgetYear: number,
): Promise<StoppdatumCandidate | undefined> {
  const [calendars, rounds] = await Promise.all([deps.calendars.active(), liveRounds(deps)]);
  const taken = rounds.map((round) => round.budgetYear);
  return proposeStoppdatum(calendars, deps.clock.today()).find(
    (each) => each.fit === "proposals" && each.budgetYear > budgetYear && !taken.includes(each.budgetYear),
  );
}

function countsOf(proposals: readonly Proposal[]): Readonly<Record<ProposalState, number>> {
  const none = Object.fromEntries(PROPOSAL_STATES.map((state) => [state, 0])) as Record<
    ProposalState,
    number
  >;
  return proposals.reduce((counts, { state }) => ({ ...counts, [state]: counts[state] + 1 }), none);
}
