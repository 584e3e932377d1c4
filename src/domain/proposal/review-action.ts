import type { PersonRef } from "../organisation/organisation.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import type { Proposal, ProposalAction, ProposalChange } from "./proposal.ts";
import { permissionFor, type Relation } from "./rights.ts";
import type { Window } from "./window.ts";

/** What a leader, a reviewer or an administrator does with a proposal by a button; the author may comment too. */
export const REVIEW_ACTIONS = [
  "release",
  "sendBack",
  "comment",
  "support",
  "oppose",
  "return",
  "decide",
  "reject",
  "reopen",
] as const satisfies readonly ProposalAction[];
export type ReviewAction = (typeof REVIEW_ACTIONS)[number];

/** Characters that a comment may have. */
export const MOST_COMMENT = 2_000;

/** Who gets something back, or is opposed, is told why. */
const NEEDS_COMMENT = ["sendBack", "comment", "oppose", "return"] as const;

/** True for what is not done without a word. */
export function needsComment(action: ReviewAction): action is (typeof NEEDS_COMMENT)[number] {
  return NEEDS_COMMENT.some((each) => each === action);
}

export interface ActionWish {
  readonly action: ReviewAction;
  readonly by: PersonRef;
  /** What they are to the proposal. */
  readonly relations: ReadonlySet<Relation>;
  /** As it was typed. */
  readonly comment: string;
  readonly at: Instant;
  /** Whether it may be released now; looked at for nothing else. */
  readonly window: Window;
}

export type ActionRefusal =
  /** Nobody may, in its state. */
  | { readonly kind: "wrongState" }
  /** Others may. */
  | { readonly kind: "notYours" }
  | { readonly kind: "needsComment" }
  | { readonly kind: "longComment" }
  /** The stoppdatum has passed, and nobody has given more time. */
  | { readonly kind: "tooLate"; readonly stoppdatum: CalendarDate };

export type Acted =
  { readonly kind: "acted"; readonly proposal: Proposal; readonly change: ProposalChange } | ActionRefusal;

/** What a proposal becomes by an action and the change that is kept of it, or why not. Rights are those of `rights.ts`. */
export function actOn(proposal: Proposal, wish: ActionWish): Acted {
  const { action, by, at, window } = wish;
  const comment = wish.comment.trim();
  const permission = permissionFor(action, proposal.state, wish.relations);
  if (permission.kind !== "allowed") return permission;
  if (comment === "" && needsComment(action)) return { kind: "needsComment" };
  if (comment.length > MOST_COMMENT) return { kind: "longComment" };
  if (action === "release" && window.kind === "closed")
    return { kind: "tooLate", stoppdatum: window.stoppdatum };

  const revision = proposal.revision + 1;
  const said = comment === "" ? {} : { said: { by, at, text: comment } };
  const { state: from } = proposal;
  return {
    kind: "acted",
    proposal: {
      ...proposal,
      ...said,
      ...(action === "release" ? releasedFields(proposal, at, window) : {}),
      state: permission.to,
      revision,
      changedAt: at,
    },
    change: {
      ...{ revision, at, by, action, from, to: permission.to, fields: [] },
      ...(comment === "" ? {} : { comment }),
    },
  };
}

/** Late is what was released for the first time after the stoppdatum; completing it later does not make it so. */
function releasedFields(
  { releasedAt }: Proposal,
  at: Instant,
  { kind }: Window,
): Pick<Proposal, "releasedAt" | "late"> {
  if (releasedAt !== undefined) return {};
  return { releasedAt: at, ...(kind === "extended" ? { late: true } : {}) };
}
