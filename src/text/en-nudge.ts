import type { NudgeTexts } from "./sv-nudge.ts";

/** The words of the part nudge of reports, in English. */
export const enNudge = {
  nudge: {},
} satisfies NudgeTexts;
