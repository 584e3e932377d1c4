import type { NameOfComments } from "../../domain/follow-up/comment-plans.ts";
import type { FollowUpStore, MonthWish, UnitCommentStore } from "../follow-up-ports.ts";
import type { OrganisationReader } from "../organisation-ports.ts";
import type { MarkDeps } from "../report/mark-deps.ts";
import type { ReportPlanStore } from "../report-ports.ts";

/** What it takes to read months with those who answer for their units. */
export interface CommentGroundDeps {
  readonly followUps: Pick<FollowUpStore, "areas" | "findArea" | "heads" | "find">;
  readonly unitComments: Pick<UnitCommentStore, "ofMonth">;
  readonly organisation: Pick<OrganisationReader, "read" | "isAdministrator">;
}

/** And to see to the reports that ask for their comments. */
export interface CommentPlanDeps extends CommentGroundDeps, MarkDeps {
  readonly organisation: Pick<OrganisationReader, "read" | "isAdministrator">;
  readonly reportPlans: ReportPlanStore;
  readonly nameOfComments: NameOfComments;
}

export interface CommentDeps extends CommentPlanDeps {
  readonly unitComments: UnitCommentStore;
  readonly followUpRefresher?: MonthWish;
}
