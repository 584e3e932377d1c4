import type { CalendarEvent } from "./calendar-event.ts";
import { type InvolvementRole, readSentence, sentencesOf } from "./involvement-sentence.ts";

/** Who does what in an event, as the document itself says it. */
export interface SuggestedInvolvement {
  readonly role: InvolvementRole;
  /** The person, role, body or list of them as the document writes it: "Ekonomidirektör och budgetcontroller". */
  readonly who: string;
  /** The verbatim sentence or cell. */
  readonly quote: string;
  readonly field:
    "responsible" | "comment" | "purpose" | "politicians" | "officials" | "decisionBody" | "extra";
}

const CELLS = [
  ["responsible", "responsible"],
  ["decisionBody", "decides"],
  ["politicians", "takes-part"],
  ["officials", "takes-part"],
] as const;

/** Columns that calendars have for more special roles. */
const EXTRA_COLUMNS: readonly (readonly [InvolvementRole, RegExp])[] = [
  ["presents", /^(?:föredragande|föredragare|dragning|presenteras av|presentatör)/iu],
  ["takes-part", /^(?:inbjudna|kallade|kallas|närvarande)/iu],
  ["sends", /^(?:skickas av|avsändare)/iu],
  ["books", /^(?:bokas av|bokar)/iu],
  ["writes", /^(?:handläggare|sekreterare|skrivs av)/iu],
];

/** "Besluta om rambudget" with politicians beside it: they are the ones who decide. */
const TO_DECIDE = /^(?:att )?(?:besluta|fastställa|anta|godkänna)\b/iu;

/**
 * Suggests who is responsible, presents, writes and so on, from the columns and from sentences such as "X ansvarar för
 * dragningen". Only what a sentence states is suggested; sentences that are not understood give nothing.
 */
export function suggestInvolvements(event: CalendarEvent): SuggestedInvolvement[] {
  const found: SuggestedInvolvement[] = [];
  for (const [field, role] of CELLS) {
    const cell = event[field];
    if (cell !== undefined && cell !== "") found.push({ role, who: trimEnd(cell), quote: cell, field });
  }
  for (const [heading, cell] of Object.entries(event.extra ?? {})) {
    const role = EXTRA_COLUMNS.find(([, words]) => words.test(heading))?.[0];
    if (role !== undefined) found.push({ role, who: trimEnd(cell), quote: cell, field: "extra" });
  }
  for (const field of ["comment", "purpose"] as const)
    for (const quote of sentencesOf(event[field] ?? ""))
      for (const part of readSentence(quote)) found.push({ ...part, quote, field });
  const { purpose, politicians } = event;
  if (purpose !== undefined && politicians !== undefined && TO_DECIDE.test(purpose))
    found.push({ role: "decides", who: trimEnd(politicians), quote: purpose, field: "purpose" });
  return found;
}

/**
 * Those who are responsible, of all who are suggested: by that name, else whoever is given a task in the event. Whoever only
 * takes part, decides or tells something at a meeting is not thereby responsible for it.
 */
export function responsibleAmong(found: readonly SuggestedInvolvement[]): readonly SuggestedInvolvement[] {
  const responsible = found.filter(({ role }) => role === "responsible");
  if (responsible.length > 0) return responsible;
  return found.filter(
    ({ role, field }) => role !== "takes-part" && role !== "decides" && field !== "purpose",
  );
}

function trimEnd(cell: string): string {
  return cell.replace(/[\s.;,]+$/u, "");
}
