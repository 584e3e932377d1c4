import type { CalendarEvent, ProcessCalendar } from "../calendar/calendar-event.ts";
import { isYearly } from "../calendar/event-date.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { yearOf } from "../time/civil-day.ts";
import { lastDayOf } from "./round-standing.ts";

/** What a candidate's budget year was told from. */
export type BudgetYearSource =
  /** "budget 2024" in the words of the event, or in the name of its calendar. */
  | { readonly kind: "event"; readonly words: string }
  | { readonly kind: "calendar"; readonly words: string }
  /** Nothing says it: the year after the stoppdatum. */
  | { readonly kind: "yearAfter" };

/** An event that may be the stoppdatum of proposals. */
export interface StoppdatumCandidate {
  readonly calendarId: string;
  readonly event: CalendarEvent;
  /** Proposals: its words say so. Stoppdatum: of something else. Near: it speaks of proposals or of handing in. */
  readonly fit: "proposals" | "stoppdatum" | "near";
  readonly budgetYear: number;
  readonly toldFrom: BudgetYearSource;
  /** The last day to hand in. */
  readonly day: CalendarDate;
}

const OF_TYPES = /förslag\p{L}*\s.*?(?:uppdrag|invester|drift|effektiviser)/isu;
/** "Stoppdatum för förslag" and nothing more, "Stoppdatum för förslag till budget 2025". */
const OF_NOTHING_ELSE =
  /förslag(?:en)?(?:\s+(?:till|inför|för)\s+(?:mål och\s+)?budget(?:en)?(?:\s+20\d\d)?)?\s*$/iu;
/** "Förslag på justeringar i budgetdokument från remissrundan", "rapport … med förslag på uppdrag". */
const OF_OTHER_THINGS = /justering|remiss|rapport|synpunkt|yttrande/iu;
const NEAR = /förslag|äskande|yrkande|lämna|inlämning/iu;
const BUDGET_YEAR =
  /budget(?:en|år(?:et)?|process(?:en)?|arbetet?)?\s+(?:för\s+)?(?:år\s+)?(20\d\d)\b|\b(20\d\d)\s+års\s+(?:mål\s+och\s+)?budget/giu;

/**
 * Whether an event is the stoppdatum of what is handed in here: "Stoppdatum för förslag på uppdrag, investeringar, drift,
 * effektiviseringar" (tidsplan 2024, row of 17 March 2023), and not that of reports or of adjustments after the remiss.
 */
export function isProposalStoppdatum(event: CalendarEvent): boolean {
  if (event.kind !== "stoppdatum" || OF_OTHER_THINGS.test(event.title)) return false;
  return OF_NOTHING_ELSE.test(event.title) || OF_TYPES.test(`${event.title}. ${event.purpose ?? ""}`);
}

/** The events that may be the stoppdatum of proposals, the most likely first: by their words, then by what comes next. */
export function proposeStoppdatum(
  calendars: readonly ProcessCalendar[],
  today: CalendarDate,
): readonly StoppdatumCandidate[] {
  return calendars
    .flatMap((calendar) => calendar.events.map((event) => candidateOf(calendar, event, today)))
    .filter((candidate) => candidate !== undefined)
    .toSorted((a, b) => byFit(a, b) || byDay(a.day, b.day, today));
}

function candidateOf(
  calendar: ProcessCalendar,
  event: CalendarEvent,
  today: CalendarDate,
): StoppdatumCandidate | undefined {
  const fit = fitOf(event);
  // What goes on, or begins then, states no last day.
  if (fit === undefined || event.date.openEnd === true || event.date.limit === "earliest") return undefined;
  const { budgetYear, toldFrom } = budgetYearOf(calendar, event, today);
  const day = lastDayOf(event, budgetYear);
  // The budget of a year is decided before the year.
  if (yearOf(day) >= budgetYear) return undefined;
  return { calendarId: calendar.id, event, fit, budgetYear, toldFrom, day };
}

function fitOf(event: CalendarEvent): StoppdatumCandidate["fit"] | undefined {
  if (isProposalStoppdatum(event)) return "proposals";
  if (event.kind === "stoppdatum") return "stoppdatum";
  return event.kind !== "mailing" && NEAR.test(event.title) ? "near" : undefined;
}

function budgetYearOf(
  calendar: ProcessCalendar,
  event: CalendarEvent,
  today: CalendarDate,
): Pick<StoppdatumCandidate, "budgetYear" | "toldFrom"> {
  const yearAfter = 1 + (isYearly(event.date) ? nextYearOf(event, today) : yearOf(lastDayOf(event, 0)));
  const said: readonly (readonly ["event" | "calendar", string])[] = [
    ["event", `${event.title}. ${event.purpose ?? ""}`],
    ["calendar", calendar.name],
    ["event", `${event.comment ?? ""}. ${event.responsible ?? ""}`],
  ];
  for (const [kind, text] of said) {
    for (const [words, after, before] of text.matchAll(BUDGET_YEAR)) {
      const budgetYear = Number(after ?? before);
      if (fits(budgetYear, yearAfter)) return { budgetYear, toldFrom: { kind, words } };
    }
  }
  return { budgetYear: yearAfter, toldFrom: { kind: "yearAfter" } };
}

/** The budget is decided before its year begins, and at most two years ahead. */
function fits(budgetYear: number, yearAfter: number): boolean {
  return budgetYear === yearAfter || budgetYear === yearAfter + 1;
}

/** The year in which a yearly event ends next. */
function nextYearOf(event: CalendarEvent, today: CalendarDate): number {
  const year = yearOf(today);
  return lastDayOf(event, year + 1) < today ? year + 1 : year;
}

const FITS: readonly StoppdatumCandidate["fit"][] = ["proposals", "stoppdatum", "near"];

function byFit(a: StoppdatumCandidate, b: StoppdatumCandidate): number {
  return FITS.indexOf(a.fit) - FITS.indexOf(b.fit);
}

/** What comes first of what is still to come, then what passed last. */
function byDay(a: CalendarDate, b: CalendarDate, today: CalendarDate): number {
  const [isAhead, isOtherAhead] = [a >= today, b >= today];
  if (isAhead !== isOtherAhead) return isAhead ? -1 : 1;
  if (a === b) return 0;
  return a < b === isAhead ? -1 : 1;
}
