import type { PersonRef } from "../../domain/organisation/organisation.ts";
import { readOrder, type OrderFault, type PlacedProposal } from "../../domain/proposal/department-order.ts";
import type { ProposalSave } from "../proposal-ports.ts";
import { MOST_TRIES } from "../tries.ts";
import {
  departmentQueue,
  type DepartmentQueue,
  type DepartmentRefusal,
  type StoredQueue,
} from "./department-queue.ts";
import type { ReviewDeps } from "./review-deps.ts";
import { saveTogether } from "./save-together.ts";

/** The form that orders a department's proposals, as it was sent. */
export interface OrderForm {
  readonly budgetYear: number;
  readonly departmentId: string;
  /** What the form showed, and what was typed there. */
  readonly rows: readonly { readonly proposalId: string; readonly place: number; readonly typed: string }[];
}

export type OrderOutcome =
  | { readonly kind: "ordered"; readonly queue: DepartmentQueue }
  | {
      readonly kind: "faulty";
      readonly queue: DepartmentQueue;
      readonly faults: ReadonlyMap<string, OrderFault>;
    }
  /** Another has ordered them, or one has come or gone, since the form was shown. */
  | { readonly kind: "changed"; readonly queue: DepartmentQueue }
  | DepartmentRefusal
  | { readonly kind: "conflict" };

/** Gives a department's proposals the places that its leader has typed: all of them or none. */
export async function orderDepartment(
  deps: ReviewDeps,
  by: PersonRef,
  form: OrderForm,
): Promise<OrderOutcome> {
  const typed = new Map(form.rows.map((row) => [row.proposalId, row.typed]));
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const queue = await departmentQueue(deps, by, form);
    if (queue.kind !== "queue") return queue;
    if (!isAsShown(form, queue)) return { kind: isDone(form, queue) ? "ordered" : "changed", queue };
    const read = readOrder(queue.placed, typed);
    if (read.kind === "faulty") return { kind: "faulty", queue, faults: read.faults };

    const saves = read.moved.flatMap((moved) => savesOf(deps, by, queue, moved));
    if (!(await saveTogether(deps.proposals, saves))) continue;
    const after = await departmentQueue(deps, by, form);
    return after.kind === "queue" ? { kind: "ordered", queue: after } : after;
  }
  return { kind: "conflict" };
}

/** True while every proposal stands where the form showed it. */
function isAsShown({ rows }: OrderForm, { placed }: DepartmentQueue): boolean {
  return rows.every(({ proposalId, place }) => placeOf(proposalId, placed) === place);
}

/** The same press, arrived again: what was typed is where it should be. */
function isDone({ rows }: OrderForm, { placed }: DepartmentQueue): boolean {
  const moved = rows.filter(({ typed, place }) => typed.trim() !== "" && typed.trim() !== String(place));
  return (
    moved.length > 0 &&
    moved.every(({ proposalId, typed }) => String(placeOf(proposalId, placed)) === typed.trim())
  );
}

function placeOf(id: string, placed: readonly PlacedProposal[]): number | undefined {
  return placed.find(({ proposal }) => proposal.id === id)?.place;
}

function savesOf(
  { clock }: ReviewDeps,
  by: PersonRef,
  { stored }: StoredQueue,
  { proposal, place }: PlacedProposal,
): readonly ProposalSave[] {
  if (place === undefined) return [];
  const { state, priority, revision } = proposal;
  const [at, next] = [clock.millis(), revision + 1];
  const field = { field: "priority", old: String(priority ?? ""), new: String(place) } as const;
  return [
    {
      proposal: { ...proposal, priority: place, revision: next, changedAt: at },
      expected: stored.get(proposal.id)?.version,
      change: { revision: next, at, by, action: "prioritise", from: state, to: state, fields: [field] },
      news: [],
    },
  ];
}
