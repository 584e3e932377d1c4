import type { PersonRef } from "../organisation/organisation.ts";
import type { Instant } from "../time/instant.ts";
import type { ProposalContent } from "./proposal-content.ts";
import type { FormField, ProposalForm } from "./proposal-form.ts";
import type { ProposalType } from "./proposal-type.ts";

/**
 * Utkast, inlämnat (till förvaltningen), frisläppt, åter för komplettering, tillstyrkt, avstyrkt, beslutat, avslaget,
 * återtaget.
 */
export const PROPOSAL_STATES = [
  "draft",
  "submitted",
  "released",
  "returned",
  "supported",
  "notSupported",
  "decided",
  "rejected",
  "withdrawn",
] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** What somebody may do with a proposal; who may, and in which state, is `rights.ts`. */
export const PROPOSAL_ACTIONS = [
  "edit",
  "submit",
  "withdraw",
  "prioritise",
  "sendBack",
  "release",
  "comment",
  "support",
  "oppose",
  "return",
  "decide",
  "reject",
  "reopen",
] as const;
export type ProposalAction = (typeof PROPOSAL_ACTIONS)[number];

/** One field's old and new value, as people read them in the form; amounts as they were typed. */
export interface FieldChange {
  readonly field: FormField | "priority";
  readonly old: string;
  readonly new: string;
}

/** One thing that happened to a proposal; all are kept. */
export interface ProposalChange {
  /** The proposal's revision that this made. */
  readonly revision: number;
  readonly at: Instant;
  readonly by: PersonRef;
  readonly action: ProposalAction;
  readonly from: ProposalState;
  readonly to: ProposalState;
  readonly fields: readonly FieldChange[];
  readonly comment?: string;
}

export interface Proposal {
  /** Made when the form was opened, so that the same press is the same proposal. Key characters. */
  readonly id: string;
  readonly budgetYear: number;
  readonly type: ProposalType;
  readonly state: ProposalState;
  /** One more with every save; a card names the one that it shows. */
  readonly revision: number;
  /** Given when it is handed in for the first time, and kept. */
  readonly number?: number;
  readonly author: PersonRef;
  /** What the author is working on. */
  readonly form: ProposalForm;
  /** The card whose form was saved last: that it is pressed again is no conflict. */
  readonly savedFrom?: string;
  /** What was last handed in: what everybody but the author sees. */
  readonly content?: ProposalContent;
  /** 1 is first, among the department's proposals of the budget year. */
  readonly priority?: number;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  /** First handed in to the department, and first released by it. */
  readonly submittedAt?: Instant;
  readonly releasedAt?: Instant;
  /** Released after the stoppdatum, by an extension. */
  readonly late?: true;
  /** The last thing said about it: why it came back, or what the reviewer thought. */
  readonly said?: { readonly by: PersonRef; readonly at: Instant; readonly text: string };
}
