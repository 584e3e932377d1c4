import type { PersonRef } from "../organisation/organisation.ts";
import type { Instant } from "../time/instant.ts";
import { formChanges } from "./form-changes.ts";
import { formOfContent } from "./form-of-content.ts";
import type { ProposalContent } from "./proposal-content.ts";
import type { Proposal, ProposalChange, ProposalState } from "./proposal.ts";

interface Done {
  readonly proposal: Proposal;
  readonly change: ProposalChange;
}

/** A proposal that has been handed in to the department, or handed in again; its number is given when it is stored. */
export function handedIn(present: Proposal, content: ProposalContent, by: PersonRef, at: Instant): Done {
  const { state: from, content: before } = present;
  const revision = present.revision + 1;
  const fields = before === undefined ? [] : formChanges(formOfContent(before), formOfContent(content));
  return {
    proposal: {
      ...inDepartment(present, content.departmentId),
      state: "submitted",
      revision,
      content,
      changedAt: at,
      submittedAt: present.submittedAt ?? at,
    },
    change: { revision, at, by, action: "submit", from, to: "submitted", fields },
  };
}

/** A proposal that its author, or its department, has taken back. */
export function takenBack(present: Proposal, to: ProposalState, by: PersonRef, at: Instant): Done {
  const { state: from } = present;
  const revision = present.revision + 1;
  return {
    proposal: { ...present, state: to, revision, changedAt: at },
    change: { revision, at, by, action: "withdraw", from, to, fields: [] },
  };
}

/** Its place among another department's proposals is not its place here. */
function inDepartment(present: Proposal, departmentId: string): Proposal {
  if (present.content === undefined || present.content.departmentId === departmentId) return present;
  const { priority, ...rest } = present;
  return priority === undefined ? present : rest;
}
