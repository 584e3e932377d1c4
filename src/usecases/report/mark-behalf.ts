import type { PersonRef, PlaceRef } from "../../domain/organisation/organisation.ts";
import { lastChange, withMarks } from "../../domain/report/change-mark.ts";
import { MOST_MARK_NAME, MOST_MARK_REASON } from "../../domain/report/mark-limits.ts";
import type { MarkBehalfOutcome } from "./administer-outcomes.ts";
import { changeMarks, type MarkDecision } from "./change-marks.ts";
import { wrongIn } from "./mark-many.ts";
import type { MarkDeps } from "./mark-deps.ts";
import type { ReportGround } from "./read-report.ts";
import { pressedPlace, seenPlace } from "./seen-place.ts";

export interface MarkBehalfInput {
  readonly reportId: string;
  readonly by: PersonRef;
  /** Undefined when none was chosen. */
  readonly place: PlaceRef | undefined;
  /** Who has done it, and what says so, as it was typed. */
  readonly name: string;
  readonly ground: string;
}

/** Records for somebody who is not in Teams, such as the chair of a nämnd, that they have done it, and on what ground. */
export async function markBehalf(deps: MarkDeps, input: MarkBehalfInput): Promise<MarkBehalfOutcome> {
  return changeMarks(deps, input.reportId, (now) => {
    // After the organisation was read: those who became administrators a moment ago are known then.
    if (!deps.organisation.isAdministrator(input.by.aadObjectId))
      return { kind: "answer", outcome: { kind: "notAdministrator" } };
    const { place } = input;
    const faults = faultsOf(input);
    if (place === undefined || faults !== undefined)
      return { kind: "answer", outcome: faults ?? { kind: "faulty", place: "missing" } };
    return decide(deps, { ...input, place }, now);
  });
}

function faultsOf(
  input: MarkBehalfInput,
): Extract<MarkBehalfOutcome, { readonly kind: "faulty" }> | undefined {
  const name = wrongIn(input.name, MOST_MARK_NAME);
  const ground = wrongIn(input.ground, MOST_MARK_REASON);
  if (input.place !== undefined && name === undefined && ground === undefined) return undefined;
  return {
    kind: "faulty",
    ...(input.place === undefined ? { place: "missing" } : {}),
    ...(name === undefined ? {} : { name }),
    ...(ground === undefined ? {} : { ground }),
  };
}

function decide(
  deps: MarkDeps,
  input: MarkBehalfInput & { readonly place: PlaceRef },
  ground: ReportGround,
): MarkDecision<MarkBehalfOutcome> {
  const found = pressedPlace(ground, input);
  if (found.kind !== "found") return { kind: "answer", outcome: found };
  const { by } = input;
  const onBehalfOf = { name: input.name.trim(), ground: input.ground.trim() };
  const change = { by, at: deps.clock.millis(), from: "administrator", onBehalfOf } as const;
  const [first, ...more] = withMarks(ground.report, found.parts, found.marks, change);
  const told = (after: ReportGround, kind: "marked" | "already"): MarkBehalfOutcome => {
    const rows = after.rows.map(({ value }) => value);
    const last = lastChange(found.parts, rows) ?? { kind: "marked" as const, ...change };
    return { ...seenPlace(after, input), kind, change: last };
  };
  if (first === undefined) return { kind: "answer", outcome: told(ground, "already") };
  return { kind: "save", changed: [first, ...more], then: (after) => told(after, "marked") };
}
