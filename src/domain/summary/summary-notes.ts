import type { NumberRef } from "../proposal/proposal-type.ts";
import type { Summary } from "./summary.ts";

/** What a reader must know to read the figures right, in the order that it is told. */
export type SummaryNote =
  /** Only what the reader may see is in it. */
  | { readonly kind: "partial" }
  /** Nobody has said the internränta: the capital cost of so many investments is missing. */
  | { readonly kind: "noInternalRate"; readonly investments: number }
  /** The organisation does not know the department, or its nämnd; they stand last, under no nämnd. */
  | { readonly kind: "unknownPlace"; readonly numbers: readonly NumberRef[] }
  /** Assignments may state what they cost, which is in no sum of running costs. */
  | { readonly kind: "assignmentCosts"; readonly assignments: number }
  /** What a reviewer has opposed counts until somebody decides. */
  | { readonly kind: "opposed"; readonly count: number }
  | { readonly kind: "late"; readonly count: number };

/** The notes of a summary; none where its figures need no explanation. */
export function notesOf({ rows, drift, isPartial, counts, budgetYear }: Summary): readonly SummaryNote[] {
  const { investments, assignments } = drift.leftOut;
  const unknown = rows.filter(({ committee, department }) => committee.name === "" || department.name === "");
  const numbers = unknown.map(({ content, number }) => ({ type: content.type, budgetYear, number }));
  const opposed = counts.states.find(({ state }) => state === "notSupported")?.count ?? 0;
  return [
    ...(isPartial ? [{ kind: "partial" } as const] : []),
    ...(investments > 0 ? [{ kind: "noInternalRate", investments } as const] : []),
    ...(unknown.length > 0 ? [{ kind: "unknownPlace", numbers } as const] : []),
    ...(assignments > 0 ? [{ kind: "assignmentCosts", assignments } as const] : []),
    ...(opposed > 0 ? [{ kind: "opposed", count: opposed } as const] : []),
    ...(counts.late > 0 ? [{ kind: "late", count: counts.late } as const] : []),
  ];
}
