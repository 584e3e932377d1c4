import type { SummaryTexts } from "./sv-summary.ts";

/** The words of summary, in English. */
export const enSummary = {
  summary: {},
} satisfies SummaryTexts;
