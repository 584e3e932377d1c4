import type { Lang } from "../lang.ts";
import type { CalendarDate, ClockTime } from "../time/calendar-date.ts";
import type { Doubts } from "./doubts.ts";
import type { ReminderWhen } from "./offset.ts";

/** What a person wants of reminders, as a message says it. */
export type ReminderRequest =
  | ReminderWish
  /** To see those that there are, or to take one back; `page` from 1. */
  | { readonly kind: "list"; readonly lang: Lang; readonly page: number }
  /** Somebody else is to be reminded. */
  | { readonly kind: "others"; readonly lang: Lang }
  /** "Påminn mig när budgetdagen är" asks, and is told now. */
  | { readonly kind: "question"; readonly lang: Lang; readonly question: string };

/** To be reminded of an event. */
export interface ReminderWish {
  readonly kind: "wish";
  readonly lang: Lang;
  /** Finds the event, as a person would ask for it: "när är budgetdagen?" */
  readonly question: string;
  readonly when: ReminderWhen;
  readonly time?: ClockTime;
  /**
   * A day that stands last, "påminn mig om mötet på fredag", may be the event's own or the reminder's: `question` holds it,
   * and this is the wish without it.
   */
  readonly aside?: { readonly day: CalendarDate; readonly when: ReminderWhen; readonly question: string };
  /** What was said of time and is not understood. */
  readonly doubts: Doubts;
  /** The questions of "X och Y" taken apart: it may be one event or two. Empty when nothing is joined. */
  readonly parts: readonly string[];
}
