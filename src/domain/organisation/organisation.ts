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

export const ROLES = ["administrator", "reviewer", "departmentHead", "deputy", "member"] as const;
export type Role = (typeof ROLES)[number];

/**
 * What somebody may do besides being an author, which everybody is. A reviewer without a committee reviews all; a member's
 * department is only filled in on forms.
 */
export type RoleGrant =
  | { readonly role: "administrator" }
  | { readonly role: "reviewer"; readonly committeeId?: string }
  | { readonly role: "departmentHead" | "deputy" | "member"; readonly departmentId: string };

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
}

export const EMPTY_ORGANISATION: Organisation = { committees: [], departments: [], goals: [], people: [] };

/** Somebody who did something, as the activity told it. */
export interface PersonRef {
  /** The Entra object id, in lower case. */
  readonly aadObjectId: string;
  readonly name: string;
}
