import type { FollowUpPhrase } from "./phrase.ts";

/** What somebody asks about the month's figures, in English. The first that is said is it. */
export const ENGLISH_QUESTIONS: readonly FollowUpPhrase[] = [];
