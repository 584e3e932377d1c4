import type { Instant } from "../time/instant.ts";

/** A nämnd: a political body with a budget of its own. */
export interface Committee {
  /** Key characters, lasting: "socialnamnden". */
  readonly id: string;
  readonly name: string;
}

/** A förvaltning: the officials who work for one committee. */
export interface Department {
  readonly id: string;
  readonly name: string;
  readonly committeeId: string;
}

export const UNIT_KINDS = ["unit", "goal", "processGroup"] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** Something else that reports: a unit of a förvaltning (IT), a goal (Mål 2), a processgrupp. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly kind: UnitKind;
  /** The förvaltning that it belongs to, whose head is its manager; absent for goals and processgrupper. */
  readonly departmentId?: string;
}

/** What can report: a nämnd, a förvaltning, a unit, or one person. */
export const PLACE_KINDS = ["committee", "department", "unit", "person"] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];
export interface PlaceRef {
  readonly kind: PlaceKind;
  /** The id of the nämnd, the förvaltning or the unit; the Entra object id of a person. */
  readonly id: string;
}

export const ROLES = [
  "administrator",
  "reviewer",
  "departmentHead",
  "deputy",
  "member",
  "responsible",
  "substitute",
  "manager",
] as const;
export type Role = (typeof ROLES)[number];

/**
 * What somebody may do besides being an author, which everybody is. A reviewer without a committee reviews all; a member's
 * department is only filled in on forms.
 */
export type RoleGrant =
  | { readonly role: "administrator" }
  | { readonly role: "reviewer"; readonly committeeId?: string }
  | { readonly role: "departmentHead" | "deputy" | "member"; readonly departmentId: string }
  /** Who reports for a place, who may do it instead, and who is told when it is long overdue. */
  | { readonly role: "responsible" | "substitute" | "manager"; readonly of: PlaceRef };

export interface Person {
  /** The Entra object id, in lower case: the only thing that a right is checked against. */
  readonly aadObjectId: string;
  readonly name: string;
  readonly grants: readonly RoleGrant[];
}

/** Who is who, as far as proposals need it; read whole and changed whole. */
export interface Organisation {
  readonly committees: readonly Committee[];
  readonly departments: readonly Department[];
  /** Målområden, as the municipality words them; empty where a proposal's is typed freely. */
  readonly goals: readonly string[];
  readonly people: readonly Person[];
  readonly units: readonly Unit[];
  /** Who has said to be responsible for a place, and what an administrator has said to it. */
  readonly claims: readonly Claim[];
}

/** "Jag är ansvarig för IT": it gives no right before an administrator has confirmed it. */
export interface Claim {
  /** Key characters. */
  readonly id: string;
  readonly by: PersonRef;
  readonly of: PlaceRef;
  readonly at: Instant;
  /** Absent while it waits. A decided one is kept for a while, so that who comes second sees what the first decided. */
  readonly decision?: ClaimDecision;
}

export interface ClaimDecision {
  readonly kind: "confirmed" | "declined";
  readonly by: PersonRef;
  readonly at: Instant;
}

export const EMPTY_ORGANISATION: Organisation = {
  committees: [],
  departments: [],
  goals: [],
  people: [],
  units: [],
  claims: [],
};

/** Somebody who did something, as the activity told it. */
export interface PersonRef {
  /** The Entra object id, in lower case. */
  readonly aadObjectId: string;
  readonly name: string;
}
