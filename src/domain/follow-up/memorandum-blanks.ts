import type { MonthSummary, UnitSummary } from "./month-summary.ts";
import { partsOfMonth } from "./months.ts";

/** What the head of a tjänsteskrivelse has of its own; its date is always known. */
export const HEAD_FACTS = ["caseNumber", "unit", "head", "caseOfficer"] as const;
export type HeadFact = (typeof HEAD_FACTS)[number];

/** What a person has to write, since nothing that was imported or commented says it. */
export type MemorandumBlank =
  | { readonly kind: "head"; readonly fact: HeadFact }
  /** The body that the case goes to first. */
  | { readonly kind: "body" }
  /** Cause, action and effect of a unit over the threshold. */
  | { readonly kind: "deviation"; readonly name: string }
  /** Its comment was written beside an earlier version of the table: does it still hold? */
  | { readonly kind: "oldComment"; readonly name: string; readonly version: number }
  /** The fuller report has a forecast that is made after its month. */
  | { readonly kind: "forecast" }
  /** Of one unit, or of all where nobody has written anything. */
  | { readonly kind: "operations"; readonly name?: string }
  /** What is recommended to be decided politically needs a proposal of its own, which nobody has made. */
  | { readonly kind: "consequence" }
  | { readonly kind: "sendTo"; readonly purpose: "knowledge" | "action" };

interface BlankGround {
  readonly summary: MonthSummary;
  readonly bodies: readonly (string | undefined)[];
  readonly deviations: readonly UnitSummary[];
  readonly operations: readonly { readonly name: string; readonly text?: string }[];
}

/** All that is left to write, in the order of the document. */
export function blanksOf({
  summary,
  bodies,
  deviations,
  operations,
}: BlankGround): readonly MemorandumBlank[] {
  const { facts } = summary;
  return [
    ...HEAD_FACTS.filter((fact) => facts[fact] === undefined).map(
      (fact) => ({ kind: "head", fact }) as const,
    ),
    ...(bodies.includes(undefined) ? [{ kind: "body" } as const] : []),
    ...deviations.flatMap((unit) => deviationBlank(unit, summary.version) ?? []),
    ...(lacksForecast(summary) ? [{ kind: "forecast" } as const] : []),
    ...operationsBlanks(operations),
    ...(isPolitical(deviations) ? [{ kind: "consequence" } as const] : []),
    { kind: "sendTo", purpose: "knowledge" },
    { kind: "sendTo", purpose: "action" },
  ];
}

/** What is left to write of a unit's deviation, if anything. */
export function deviationBlank(
  { name, isOver, comment }: UnitSummary,
  version: number,
): Extract<MemorandumBlank, { readonly kind: "deviation" | "oldComment" }> | undefined {
  if (comment?.deviation === undefined) return isOver ? { kind: "deviation", name } : undefined;
  return comment.version === version ? undefined : { kind: "oldComment", name, version: comment.version };
}

/** True where the fuller report has no forecast that was made after its own month. After December there is nothing to foretell. */
export function lacksForecast({
  isFuller,
  month,
  forecast,
}: Pick<MonthSummary, "isFuller" | "month" | "forecast">): boolean {
  const { month: number } = partsOfMonth(month);
  if (!isFuller || number === 12) return false;
  return forecast?.total === undefined || (forecast.after !== undefined && forecast.after !== number);
}

/** True where some deviation is recommended to be decided politically. */
export function isPolitical(deviations: readonly UnitSummary[]): boolean {
  return deviations.some(({ recommendation }) => recommendation?.level === "political");
}

function operationsBlanks(operations: BlankGround["operations"]): readonly MemorandumBlank[] {
  if (operations.length === 0) return [{ kind: "operations" }];
  return operations.flatMap(({ name, text }) => (text === undefined ? [{ kind: "operations", name }] : []));
}
