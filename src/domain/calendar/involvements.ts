import type { CalendarEvent } from "./calendar-event.ts";
import { type InvolvementRole, readSentence, sentencesOf } from "./involvement-sentence.ts";

/** Who does what in an event, as the document itself says it. */
export interface SuggestedInvolvement {
  readonly role: InvolvementRole;
  /** The person, role, body or list of them as the document writes it: "Ekonomidirektör och budgetcontroller". */
  readonly who: string;
  /** The verbatim sentence or cell. */
  readonly quote: string;
  readonly field: "responsible" | "comment" | "purpose" | "politicians" | "officials" | "decisionBody";
}

const CELLS = [
  ["responsible", "responsible"],
  ["decisionBody", "decides"],
  ["politicians", "takes-part"],
  ["officials", "takes-part"],
] as const;

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
  for (const field of ["comment", "purpose"] as const)
    for (const quote of sentencesOf(event[field] ?? ""))
      for (const part of readSentence(quote)) found.push({ ...part, quote, field });
  const { purpose, politicians } = event;
  if (purpose !== undefined && politicians !== undefined && TO_DECIDE.test(purpose))
    found.push({ role: "decides", who: trimEnd(politicians), quote: purpose, field: "purpose" });
  return found;
}

function trimEnd(cell: string): string {
  return cell.replace(/[\s.;,]+$/u, "");
}
