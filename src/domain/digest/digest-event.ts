import type { CalendarEvent } from "../calendar/calendar-event.ts";
import {
  responsibleAmong,
  suggestInvolvements,
  type SuggestedInvolvement,
} from "../calendar/involvements.ts";
import type { Occurrence } from "../calendar/occurrences.ts";
import { answeredAt } from "../question/answered-at.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { DigestEvent } from "./digest.ts";

/** An event at one of its times, as a digest for a day tells of it. */
export function digestEvent(event: CalendarEvent, occurrence: Occurrence, day: CalendarDate): DigestEvent {
  return { ...answeredAt(event, occurrence, day), responsible: responsibleFor(event) };
}

/** An event never changes, and hundreds of digests in the same minute tell of the same ones. */
const remembered = new WeakMap<CalendarEvent, readonly string[]>();

/** Who is responsible for it, in the document's own words, each once. */
function responsibleFor(event: CalendarEvent): readonly string[] {
  const known = remembered.get(event);
  if (known !== undefined) return known;
  const byName = new Map<string, string>();
  for (const suggested of responsibleAmong(suggestInvolvements(event))) {
    if (!isSaidResponsible(suggested)) continue;
    const { who } = suggested;
    const name = who.toLowerCase();
    if (!byName.has(name)) byName.set(name, who);
  }
  const names = [...byName.values()];
  remembered.set(event, names);
  return names;
}

/** A digest has no room for the document's own words beside a name: "KSO informerar" makes nobody responsible there. */
function isSaidResponsible({ role, who, quote }: SuggestedInvolvement): boolean {
  if (role === "responsible") return true;
  const clause = quote.slice(quote.indexOf(who) + who.length).split(/[.,;:]/u)[0] ?? "";
  return /\bansvar/iu.test(clause);
}
