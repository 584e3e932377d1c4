import { committeeIdOf } from "../organisation/grants.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { daysBetween } from "../time/civil-day.ts";
import type { Proposal } from "./proposal.ts";
import type { Extension } from "./round.ts";
import type { RoundStanding } from "./round-standing.ts";

/** Whether something may be handed in or released today, and until when. */
export type Window =
  | { readonly kind: "open"; readonly until: CalendarDate; readonly daysLeft: number }
  /** The stoppdatum has passed, and an administrator has given more time: what comes is seen as late. */
  | {
      readonly kind: "extended";
      readonly until: CalendarDate;
      readonly daysLeft: number;
      readonly extension: Extension;
    }
  /** It was released in time once, and has come back: completing it is not late. */
  | { readonly kind: "completing" }
  | { readonly kind: "closed"; readonly stoppdatum: CalendarDate };

/**
 * The window of one proposal: hard at the end of the stoppdatum ("Stoppdatum för förslag …", tidsplan 2024), with the
 * extensions that administrators have given. `committeeId` is the nämnd that it is for, undefined when nobody has said.
 */
export function windowOf(
  { round, stoppdatum }: RoundStanding,
  proposal: Pick<Proposal, "id" | "releasedAt">,
  committeeId: string | undefined,
  today: CalendarDate,
): Window {
  const extension = extensionFor(round.extensions, proposal.id, committeeId);
  if (today <= stoppdatum)
    return { kind: "open", until: stoppdatum, daysLeft: daysBetween(today, stoppdatum) };
  if (proposal.releasedAt !== undefined) return { kind: "completing" };
  if (extension !== undefined && today <= extension.until)
    return {
      kind: "extended",
      until: extension.until,
      daysLeft: daysBetween(today, extension.until),
      extension,
    };
  return { kind: "closed", stoppdatum };
}

/** The window of what no more time has been given to by itself: a proposal that is not there yet, or a whole nämnd's. */
export function roundWindow(standing: RoundStanding, today: CalendarDate, committeeId?: string): Window {
  return windowOf(standing, { id: "" }, committeeId, today);
}

/** The window of a proposal for its author: of the department that the form names, which may not have been handed in yet. */
export function authorsWindow(
  standing: RoundStanding,
  proposal: Proposal,
  organisation: Organisation,
  today: CalendarDate,
): Window {
  const { form, content } = proposal;
  const committeeId = committeeIdOf(organisation, form.department ?? content?.departmentId);
  return windowOf(standing, proposal, committeeId, today);
}

/** The longest that is given to the proposal or to its nämnd. */
function extensionFor(
  extensions: readonly Extension[],
  proposalId: string,
  committeeId: string | undefined,
): Extension | undefined {
  return extensions
    .filter(({ to }) =>
      to.kind === "proposal" ? to.proposalId === proposalId : to.committeeId === committeeId,
    )
    .toSorted((a, b) => (a.until < b.until ? 1 : -1))[0];
}
