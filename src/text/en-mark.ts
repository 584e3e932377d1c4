import type { MarkTexts } from "./sv-mark.ts";

/** The words of the part mark of reports, in English. */
export const enMark = {
  mark: {},
} satisfies MarkTexts;
