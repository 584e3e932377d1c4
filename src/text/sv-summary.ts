/** The words of summary, in Swedish. */
export const svSummary = {
  summary: {},
};

export type SummaryTexts = typeof svSummary;
