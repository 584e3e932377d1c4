import {
  planImport,
  type ImportPlan,
  type ImportSetup,
  type RowChoice,
} from "../domain/calendar/import/plan-import.ts";
import type { ProcessCalendar } from "../domain/calendar/calendar-event.ts";
import { isSameCalendar } from "../domain/calendar/import/same-calendar.ts";
import type { DocumentRefusal } from "../domain/calendar/import/refusal.ts";
import type { CalendarStore, DocumentFile, DocumentReader } from "./ports.ts";

export interface ImportCalendarDeps {
  readonly readDocument: DocumentReader;
  readonly calendars: Pick<CalendarStore, "load" | "save">;
}

export interface ImportRequest {
  readonly file: DocumentFile;
  readonly setup: ImportSetup;
  readonly choices?: readonly RowChoice[];
  readonly dryRun: boolean;
}

export type ImportOutcome =
  | { readonly kind: "refused"; readonly refusal: DocumentRefusal }
  | { readonly kind: "bad-choice"; readonly choice: RowChoice }
  /** The dry run: nothing has been saved. */
  | { readonly kind: "dry-run"; readonly plan: ImportPlan }
  /** Rows must be settled first; nothing has been saved. */
  | { readonly kind: "open-rows"; readonly plan: ImportPlan }
  /** Not one date can be read, and saving that would empty the calendar. */
  | { readonly kind: "no-dates-read"; readonly plan: ImportPlan }
  | { readonly kind: "unchanged"; readonly plan: ImportPlan }
  | { readonly kind: "saved"; readonly plan: ImportPlan }
  /** Others kept saving the same calendar. */
  | { readonly kind: "conflict" };

/** Another import in between is rare; twice in a row means that something else is wrong. */
const TRIES = 3;

/** Imports a document as a calendar, or over the one with the same id; a dry run decides the same and saves nothing. */
export async function importCalendar(
  deps: ImportCalendarDeps,
  request: ImportRequest,
): Promise<ImportOutcome> {
  const document = await deps.readDocument(request.file);
  if (document.kind !== "grids") return { kind: "refused", refusal: document };
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const stored = await deps.calendars.load(request.setup.id);
    const plan = planImport(document.grids, request.setup, stored?.calendar, request.choices);
    if (plan.kind !== "planned") return plan;
    const ready = decide(plan, stored?.calendar, request.dryRun);
    if (ready) return ready;
    const saved = await deps.calendars.save(plan.calendar, stored?.version);
    if (saved.kind === "saved") return { kind: "saved", plan };
  }
  return { kind: "conflict" };
}

/** The outcome when nothing is to be saved; undefined when the plan is to be carried out. */
function decide(
  plan: ImportPlan,
  stored: ProcessCalendar | undefined,
  dryRun: boolean,
): ImportOutcome | undefined {
  if (dryRun) return { kind: "dry-run", plan };
  if (plan.calendar.events.length === 0) return { kind: "no-dates-read", plan };
  if (plan.open.length > 0) return { kind: "open-rows", plan };
  return stored && isSameCalendar(stored, plan.calendar) ? { kind: "unchanged", plan } : undefined;
}
