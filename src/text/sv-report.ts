/** The words of the part report of reports, in Swedish. */
export const svReport = {
  report: {},
};

export type ReportTexts = typeof svReport;
