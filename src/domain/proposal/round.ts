import type { PersonRef } from "../organisation/organisation.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import type { Kronor } from "./proposal-content.ts";

/** More time for one nämnd or one proposal, and why. What is released by it is seen as late. */
export interface Extension {
  readonly id: string;
  readonly to:
    | { readonly kind: "committee"; readonly committeeId: string }
    | { readonly kind: "proposal"; readonly proposalId: string };
  /** The last day, which is included. */
  readonly until: CalendarDate;
  readonly reason: string;
  readonly by: PersonRef;
  readonly at: Instant;
}

/** One budget year's collection of proposals, as an administrator has confirmed it. */
export interface Round {
  /** The first of the three years that amounts are for. */
  readonly budgetYear: number;
  /** The event whose day is the stoppdatum: by its id, so that a moved date moves it. */
  readonly stoppdatum: {
    readonly calendarId: string;
    readonly eventId: string;
    /** As it was when it was confirmed; holds when the calendar is not there any longer. */
    readonly known: { readonly title: string; readonly day: CalendarDate };
  };
  /** Internränta in hundredths of a percent (250 is 2,5 %); absent until somebody has said it: no capital cost is shown. */
  readonly internalRate?: number;
  /** Beloppsgräns: what costs less belongs to running costs. */
  readonly amountLimit?: Kronor;
  /** An investment that lasts fewer years belongs to running costs. */
  readonly shortestLife: number;
  /** The ledningsgrupp's channel, where compiled versions are published. */
  readonly channelId?: string;
  readonly extensions: readonly Extension[];
  readonly confirmed: { readonly by: PersonRef; readonly at: Instant };
}

/** The municipality's own rule unless an administrator says otherwise. */
export const USUAL_SHORTEST_LIFE = 3;

/** The three years that a round's amounts are for. */
export function yearsOf({ budgetYear }: Pick<Round, "budgetYear">): readonly [number, number, number] {
  return [budgetYear, budgetYear + 1, budgetYear + 2];
}
