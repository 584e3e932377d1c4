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

/** What of a round can be changed; the budget year is what it is. */
export const ROUND_MATTERS = [
  "confirmed",
  "stoppdatum",
  "internalRate",
  "amountLimit",
  "shortestLife",
  "channel",
  "extension",
  "takenBack",
] as const;
export type RoundMatter = (typeof ROUND_MATTERS)[number];

/** One change of a round; all are kept. */
export interface RoundChange {
  readonly at: Instant;
  readonly by: PersonRef;
  readonly matter: RoundMatter;
  /** Whose extension: the nämnd by its name, or the proposal by its number. */
  readonly of?: string;
  /** As people type and read it in the form; an extension by its last day; "" for what was not there. */
  readonly old: string;
  readonly new: string;
}

/** One budget year's collection of proposals, as an administrator has confirmed it. */
export interface Round {
  /** The first of the three years that amounts are for. */
  readonly budgetYear: number;
  /** The event whose day is the stoppdatum: by its id, so that a moved date moves it. */
  readonly stoppdatum: {
    readonly calendarId: string;
    readonly eventId: string;
    /** As it was when the round was last saved; holds when the event is not in the calendars any longer. */
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
  /** One more with every save; a card names the one that it shows. */
  readonly revision: number;
  /** Every change, oldest first. */
  readonly history: readonly RoundChange[];
  /** It was confirmed by mistake, before anybody had begun a proposal: as if it had never been. */
  readonly isTakenBack?: true;
}

/** The municipality's own rule unless an administrator says otherwise. */
export const USUAL_SHORTEST_LIFE = 3;

/** The three years that a round's amounts are for. */
export function yearsOf({ budgetYear }: Pick<Round, "budgetYear">): readonly [number, number, number] {
  return [budgetYear, budgetYear + 1, budgetYear + 2];
}
