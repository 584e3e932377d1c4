import type { CalendarEvent, ProcessCalendar } from "../../domain/calendar/calendar-event.ts";
import type { KnownConversation } from "../../domain/directory/known-conversation.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import type { RoundChoices } from "../../domain/proposal/round-form.ts";
import { formatStoppdatumRef, type StoppdatumRef } from "../../domain/proposal/round-settings.ts";
import type { Round } from "../../domain/proposal/round.ts";
import { standingOf, type RoundStanding } from "../../domain/proposal/round-standing.ts";
import type { ConversationStore } from "../delivery-ports.ts";
import { findEvent } from "../find-event.ts";
import type { OrganisationReader } from "../organisation-ports.ts";
import type { CalendarReader, Clock } from "../ports.ts";
import type { ProposalStore, RoundStore } from "../proposal-ports.ts";

export interface RoundPageDeps {
  readonly rounds: RoundStore;
  readonly calendars: Pick<CalendarReader, "active">;
  readonly proposals: Pick<ProposalStore, "list" | "findByNumber">;
  readonly organisation: Pick<OrganisationReader, "read" | "isAdministrator">;
  readonly conversations: Pick<ConversationStore, "list">;
  readonly clock: Pick<Clock, "today" | "millis">;
}

/** The organisation for one who is an administrator now; undefined for everybody else. */
export async function asAdministrator(
  { organisation }: Pick<RoundPageDeps, "organisation">,
  aadObjectId: string,
): Promise<Organisation | undefined> {
  const read = await organisation.read();
  return organisation.isAdministrator(aadObjectId) ? read : undefined;
}

/** The channels that a summary can be published to. */
export async function knownChannels({
  conversations,
}: Pick<RoundPageDeps, "conversations">): Promise<readonly KnownConversation[]> {
  const known = await conversations.list();
  return known
    .map(({ value }) => value)
    .filter(({ kind, reach }) => kind === "channel" && reach.kind === "active");
}

/** What may be chosen on the form. What a round has chosen before may be chosen again, also when it cannot be seen now. */
export function choicesAmong(
  calendars: readonly ProcessCalendar[],
  channels: readonly KnownConversation[],
  round?: Round,
): RoundChoices {
  const own = round?.channelId === undefined ? [] : [round.channelId];
  return {
    findEvent: (ref) => findEvent(calendars, ref) ?? goneEvent(ref, round),
    channelIds: [...channels.map(({ id }) => id), ...own],
  };
}

/** An event that is gone stays the round's own, on the day that was known. */
function goneEvent(
  ref: StoppdatumRef,
  round: Round | undefined,
): Pick<CalendarEvent, "title" | "date"> | undefined {
  if (round === undefined || formatStoppdatumRef(ref) !== formatStoppdatumRef(round.stoppdatum))
    return undefined;
  const { title, day } = round.stoppdatum.known;
  return { title, date: { precision: "day", start: day, end: day } };
}

/** Where a round stands by the calendars as they are now. */
export function standingAmong(calendars: readonly ProcessCalendar[], round: Round): RoundStanding {
  return standingOf(round, findEvent(calendars, round.stoppdatum));
}
