import { committeeIdOf, isAdministratorIn, leads, reviews } from "../organisation/grants.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { Proposal, ProposalAction, ProposalState } from "./proposal.ts";

/** What somebody is to one proposal. */
export const RELATIONS = ["author", "leader", "reviewer", "administrator"] as const;
export type Relation = (typeof RELATIONS)[number];

interface Rule {
  /** Where it leads; undefined leaves the state as it is. */
  readonly to?: ProposalState;
  readonly who: readonly Relation[];
}

const AUTHOR: readonly Relation[] = ["author"];
const LEADER: readonly Relation[] = ["leader"];
const REVIEWER: readonly Relation[] = ["reviewer"];
const ADMINISTRATOR: readonly Relation[] = ["administrator"];
const EVERYBODY_NEAR: readonly Relation[] = ["author", "leader", "reviewer", "administrator"];

const REVIEWED: Readonly<Partial<Record<ProposalAction, Rule>>> = {
  comment: { who: EVERYBODY_NEAR },
  support: { to: "supported", who: REVIEWER },
  oppose: { to: "notSupported", who: REVIEWER },
  return: { to: "returned", who: REVIEWER },
  decide: { to: "decided", who: ADMINISTRATOR },
  reject: { to: "rejected", who: ADMINISTRATOR },
};

/**
 * Who may do what in which state: all of it stands here. The customer's rule behind it: "Förvaltningschefen ansvarar för
 * att underlagen är färdigställda" (tidsplan 2024, row of 17 March 2023). What is not here is not allowed.
 */
export const RIGHTS: Readonly<Record<ProposalState, Readonly<Partial<Record<ProposalAction, Rule>>>>> = {
  draft: {
    edit: { who: AUTHOR },
    submit: { to: "submitted", who: AUTHOR },
    withdraw: { to: "withdrawn", who: AUTHOR },
  },
  submitted: {
    edit: { who: AUTHOR },
    submit: { to: "submitted", who: AUTHOR },
    withdraw: { to: "withdrawn", who: ["author", "leader"] },
    prioritise: { who: LEADER },
    sendBack: { to: "returned", who: LEADER },
    release: { to: "released", who: LEADER },
    comment: { who: ["author", "leader"] },
  },
  released: {
    ...REVIEWED,
    prioritise: { who: LEADER },
    withdraw: { to: "withdrawn", who: ["author", "leader"] },
  },
  returned: {
    edit: { who: AUTHOR },
    submit: { to: "submitted", who: AUTHOR },
    withdraw: { to: "withdrawn", who: ["author", "leader"] },
    comment: { who: EVERYBODY_NEAR },
  },
  supported: REVIEWED,
  notSupported: REVIEWED,
  decided: { reopen: { to: "released", who: ADMINISTRATOR } },
  rejected: { reopen: { to: "released", who: ADMINISTRATOR } },
  withdrawn: {},
};

/** What a person is to a proposal, from the organisation as it is now. */
export function relationsTo(
  proposal: Pick<Proposal, "author" | "content" | "form">,
  organisation: Organisation,
  who: { readonly aadObjectId: string; readonly isAdministrator: boolean },
): ReadonlySet<Relation> {
  const { aadObjectId } = who;
  const departmentId = proposal.content?.departmentId;
  const committeeId = committeeIdOf(organisation, departmentId);
  const is: Readonly<Record<Relation, boolean>> = {
    author: proposal.author.aadObjectId === aadObjectId,
    leader: departmentId !== undefined && leads(organisation, aadObjectId, departmentId),
    reviewer: committeeId !== undefined && reviews(organisation, aadObjectId, committeeId),
    administrator: who.isAdministrator || isAdministratorIn(organisation, aadObjectId),
  };
  return new Set(RELATIONS.filter((relation) => is[relation]));
}

export type Permission =
  | { readonly kind: "allowed"; readonly to: ProposalState }
  /** Nobody may, in this state. */
  | { readonly kind: "wrongState" }
  /** Others may, in this state. */
  | { readonly kind: "notYours" };

/** Whether somebody may do a thing with a proposal in its present state, and where that leads. */
export function permissionFor(
  action: ProposalAction,
  state: ProposalState,
  relations: ReadonlySet<Relation>,
): Permission {
  const rule = RIGHTS[state][action];
  if (rule === undefined) return { kind: "wrongState" };
  if (!rule.who.some((relation) => relations.has(relation))) return { kind: "notYours" };
  return { kind: "allowed", to: rule.to ?? state };
}

/** States that only the author sees: nothing has been handed in yet. */
const UNSEEN: ReadonlySet<ProposalState> = new Set(["draft"]);
/** States that a proposal has when the department has let it go. */
export const RELEASED_STATES: ReadonlySet<ProposalState> = new Set([
  "released",
  "supported",
  "notSupported",
  "decided",
  "rejected",
]);

/**
 * Whether somebody may read a proposal: authors their own, leaders what their department has got, reviewers and
 * administrators what has been released once.
 */
export function mayRead(
  proposal: Pick<Proposal, "state" | "content" | "releasedAt">,
  relations: ReadonlySet<Relation>,
): boolean {
  if (relations.has("author")) return true;
  if (UNSEEN.has(proposal.state) || proposal.content === undefined) return false;
  if (relations.has("leader")) return true;
  return proposal.releasedAt !== undefined && (relations.has("reviewer") || relations.has("administrator"));
}
