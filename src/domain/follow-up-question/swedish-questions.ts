import type { FollowUpPhrase } from "./phrase.ts";

/** What somebody asks about the month's figures, in Swedish. The first that is said is it. */
export const SWEDISH_QUESTIONS: readonly FollowUpPhrase[] = [];
