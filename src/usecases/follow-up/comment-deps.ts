import type { NameOfComments } from "../../domain/follow-up/comment-plans.ts";
import type { Month } from "../../domain/follow-up/follow-up.ts";
import type { FollowUpStore, UnitCommentStore } from "../follow-up-ports.ts";
import type { OrganisationReader } from "../organisation-ports.ts";
import type { MarkDeps } from "../report/mark-deps.ts";
import type { ReportPlanStore } from "../report-ports.ts";

/** What is told that a month is told otherwise than before; it sees to its posts by itself and never fails. */
export interface MonthWish {
  wanted(areaId: string, month: Month): void;
}

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
