import type { Month } from "../../domain/follow-up/follow-up.ts";
import type { MonthSummary } from "../../domain/follow-up/month-summary.ts";
import type { FollowUpView } from "../follow-up-submits.ts";

/** What of a month is shown, and from where: `shown` rows of a longer view have been. */
export interface FollowUpShown {
  readonly summary: MonthSummary;
  readonly view: FollowUpView;
  readonly shown: number;
  /** The newest month before it that is imported; a post has none, since it stands among them. */
  readonly earlier?: Month;
}
