import type { PersonRef, PlaceRef } from "../../domain/organisation/organisation.ts";
import { formatPlaceRef, isSamePlace } from "../../domain/organisation/place-text.ts";
import { partsOf, withMarks } from "../../domain/report/change-mark.ts";
import { MOST_MARK_REASON } from "../../domain/report/mark-limits.ts";
import type { FieldWrong, MarkManyOutcome } from "./administer-outcomes.ts";
import { changeMarks, type MarkDecision } from "./change-marks.ts";
import type { MarkDeps } from "./mark-deps.ts";
import type { ReportGround } from "./read-report.ts";

export interface MarkManyInput {
  readonly reportId: string;
  readonly by: PersonRef;
  /** Those that were chosen, or all that are left. */
  readonly places: readonly PlaceRef[] | "left";
  /** As it was typed. */
  readonly reason: string;
}

/** So many are chosen at once. */
const MOST_CHOSEN = 500;

/** Marks several places at once, for an administrator who says why. Those that are done already stay as they are. */
export async function markMany(deps: MarkDeps, input: MarkManyInput): Promise<MarkManyOutcome> {
  // A hundred may have been saved before others were first with one of the next.
  const saved = new Set<string>();
  return changeMarks(deps, input.reportId, (ground) => {
    // After the organisation was read: those who became administrators a moment ago are known then.
    if (!deps.organisation.isAdministrator(input.by.aadObjectId))
      return { kind: "answer", outcome: { kind: "notAdministrator" } };
    const faults = faultsOf(input);
    return faults === undefined ? decide(deps, input, ground, saved) : { kind: "answer", outcome: faults };
  });
}

function faultsOf(input: MarkManyInput): Extract<MarkManyOutcome, { readonly kind: "faulty" }> | undefined {
  const reason = wrongIn(input.reason, MOST_MARK_REASON);
  const chosen = wrongChoice(input.places);
  if (reason === undefined && chosen === undefined) return undefined;
  return {
    kind: "faulty",
    ...(reason === undefined ? {} : { reason }),
    ...(chosen === undefined ? {} : { chosen }),
  };
}

function decide(
  deps: MarkDeps,
  { by, places, reason }: MarkManyInput,
  ground: ReportGround,
  saved: Set<string>,
): MarkDecision<MarkManyOutcome> {
  const { report, state, rows } = ground;
  const lock = state?.value.lock;
  if (lock !== undefined)
    return { kind: "answer", outcome: { kind: "locked", report, by: lock.by, at: lock.at } };
  const { places: asked } = report.plan;
  const wanted =
    places === "left" ? asked : asked.filter((each) => places.some((one) => isSamePlace(one, each)));
  if (wanted.length === 0) return { kind: "answer", outcome: { kind: "unknownPlace" } };

  const marks = rows.map(({ value }) => value);
  const change = { by, at: deps.clock.millis(), from: "administrator", reason: reason.trim() } as const;
  const changed = wanted.flatMap((place) => {
    const parts = partsOf(report, place);
    return parts === undefined ? [] : withMarks(report, parts, marks, change);
  });
  const told = (): MarkManyOutcome => {
    const already = places === "left" ? 0 : wanted.length - saved.size;
    return { kind: "marked", report, marked: saved.size, already };
  };
  const [first, ...more] = changed;
  if (first === undefined) return { kind: "answer", outcome: told() };
  return {
    kind: "save",
    changed: [first, ...more],
    then: told,
    stored: (some) => {
      for (const { place } of some) saved.add(formatPlaceRef(place));
    },
  };
}

/** What is wrong with a text that has to be there. */
export function wrongIn(text: string, most: number): FieldWrong | undefined {
  const length = text.trim().length;
  if (length === 0) return "missing";
  return length > most ? "tooLong" : undefined;
}

function wrongChoice(places: MarkManyInput["places"]): "missing" | "tooMany" | undefined {
  if (places === "left") return undefined;
  if (places.length === 0) return "missing";
  return places.length > MOST_CHOSEN ? "tooMany" : undefined;
}
