import type { ReportTexts } from "./sv-report.ts";

/** The words of the part report of reports, in English. */
export const enReport = {
  report: {},
} satisfies ReportTexts;
