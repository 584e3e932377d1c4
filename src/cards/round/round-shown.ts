import type { KnownConversation } from "../../domain/directory/known-conversation.ts";
import type { Committee } from "../../domain/organisation/organisation.ts";
import type { ExtensionFault, ExtensionForm } from "../../domain/proposal/extension-form.ts";
import type { CalendarEvent } from "../../domain/calendar/calendar-event.ts";
import type { StoppdatumCandidate } from "../../domain/proposal/propose-stoppdatum.ts";
import type { ProposalState } from "../../domain/proposal/proposal.ts";
import type { RoundFault } from "../../domain/proposal/round-form.ts";
import type { RoundForm } from "../../domain/proposal/round-settings.ts";
import type { RoundStanding } from "../../domain/proposal/round-standing.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";

/** What has just happened with a round. */
export type RoundSaid =
  | { readonly kind: "confirmed" | "already" | "saved" | "same" | "changed" | "extensionTakenBack" | "inUse" }
  | { readonly kind: "extended"; readonly name: string; readonly until: CalendarDate };

/** A round as a person sees it. */
export interface RoundShown {
  readonly standing: RoundStanding;
  readonly today: CalendarDate;
  /** The event in its calendar; absent when it is gone. */
  readonly written: { readonly event: CalendarEvent; readonly calendarName: string } | undefined;
  readonly channels: readonly KnownConversation[];
  /** For administrators alone. */
  readonly inside:
    | {
        readonly counts: Readonly<Record<ProposalState, number>>;
        readonly following: StoppdatumCandidate | undefined;
      }
    | undefined;
  readonly said?: RoundSaid;
  readonly withHistory?: boolean;
}

/** What is to be confirmed, or changed: the form with what can be chosen, and what was typed if it cannot be saved. */
export interface RoundFormShown {
  readonly today: CalendarDate;
  readonly candidates: readonly StoppdatumCandidate[];
  readonly calendarNames: ReadonlyMap<string, string>;
  readonly channels: readonly KnownConversation[];
  /** Absent for one that is to be confirmed. */
  readonly standing?: RoundStanding;
  /** Budget years that have been confirmed already. */
  readonly taken: readonly number[];
  readonly typed?: { readonly form: RoundForm; readonly faults: readonly RoundFault[] };
}

/** The form of more time. */
export interface ExtensionFormShown {
  readonly standing: RoundStanding;
  readonly today: CalendarDate;
  readonly committees: readonly Committee[];
  readonly typed?: { readonly form: ExtensionForm; readonly faults: readonly ExtensionFault[] };
}
