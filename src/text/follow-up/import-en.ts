import type { FollowUpImportTexts } from "./import-sv.ts";

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
export const enFollowUpImport: FollowUpImportTexts = {
  column: {
    monthBudget: (month) => `budget for ${month}`,
    monthOutcome: (month) => `outcome for ${month}`,
    monthDeviation: (month) => `deviation for ${month}`,
    monthShare: (month) => `percent of the budget for ${month}`,
    yearBudget: () => "budget for the year",
    budget: (month) => `budget until the end of ${month}`,
    outcome: (month) => `outcome until the end of ${month}`,
    deviation: (month) => `deviation until the end of ${month}`,
    share: (month) => `percent of the budget until the end of ${month}`,
    forecast: () => "forecast",
  },
  between: (from, to) => `between ${from} and ${to}`,
  theMonth: "the month",
  blank: "blank",
  title: (month, area) => `Follow-up of ${month}, ${area}`,
  isNewArea: "The area is new.",
  counts: ({ rows, sums, total: name }) =>
    `${many(rows, "unit", "units")}${sums === 0 ? "" : `, of which ${many(sums, "is a subtotal", "are subtotals")}`}. The total is called ${name}.`,
  unit: (isSaid) =>
    isSaid
      ? "Amounts in SEK thousand."
      : "Amounts in SEK thousand. The table does not say so, and I take it for granted.",
  figure: {
    budget: (month) => `Budget until the end of ${month}`,
    outcome: (month) => `Outcome until the end of ${month}`,
    deviation: () => "Deviation, plus is under budget",
    share: () => "Percent of the budget",
    yearBudget: () => "Budget for the year",
  },
  sums: {
    none: "Subtotals: none. All rows are counted in the total directly.",
    one: (sum, parts) => `Subtotal: ${sum} is the sum of ${parts}.`,
  },
  forecast: {
    none: "Forecast: the table has none.",
    holds: {
      deviation: (heading) =>
        `Forecast: “${heading}” is the deviation from the year's budget, plus is a surplus.`,
      outcome: (heading) => `Forecast: “${heading}” is the outcome of the whole year.`,
    },
  },
  checks: {
    right: "Check: every printed figure is right within rounding.",
    warnings: (count) => `Check: ${many(count, "warning", "warnings")}.`,
    more: (count) => `… and ${many(count, "warning", "warnings")} more.`,
  },
  beside: {
    heading: "Beside the table:",
    nothing: "Nothing beside the table tells the case number, the case officer or dates.",
    fact: {
      caseNumber: "Case number (diarienummer)",
      unit: "Unit",
      head: "Head",
      caseOfficer: "Case officer",
      dated: "Date of the tjänsteskrivelse",
      tableDated: "Date of the table",
      caveat: "Caveat",
      body: "Body",
      bodyMeets: "Meeting",
      paragraph: "Paragraph",
    },
  },
  units: {
    all: (count) =>
      count === 1
        ? "Comments: the unit has somebody responsible to ask."
        : `Comments: all ${count} units have somebody responsible to ask.`,
    some: (count, of) => `Comments: ${count} of ${of} units have somebody responsible to ask.`,
    none: "Comments: none of the units has anybody responsible to ask.",
    likely: (unit, place) => `${unit} is probably ${place} of the organisation.`,
    nobodys: (names) => `Nobody is responsible in the organisation for: ${names}.`,
    unknown: (names) => `Not in the organisation: ${names}.`,
    more: (count) => `${count} more`,
  },
  settings: (isWithoutLimits, isWithoutReceivers) => {
    const why = [
      ...(isWithoutLimits ? ["no limit is set, so no unit is asked to comment"] : []),
      ...(isWithoutReceivers ? ["no channel is chosen, so the follow-up is not posted"] : []),
    ].join(", and ");
    return `Still to do: ${why}. Write “follow-up settings” to Styrkedjan in Teams.`;
  },
  change: (change) => {
    switch (change.kind) {
      case "rowAdded":
        return `+ ${change.name} is new`;
      case "rowRemoved":
        return `− ${change.name} is gone`;
      case "renamed":
        return `~ ${change.before} is written ${change.after}`;
      case "reordered":
        return "~ The rows stand in another order";
      case "told":
        return `~ ${change.what}: ${change.before} → ${change.after}`;
    }
  },
  changed: {
    partOf: (name) => `${name}, part of`,
    total: "the total directly",
    forecast: "What the forecast holds",
    forecastHeading: "The forecast's heading",
    holds: { deviation: "deviation from the year's budget", outcome: "outcome of the whole year" },
  },
  moreChanges: (count) => `… and ${many(count, "difference", "differences")} more.`,
  dryRun: "Dry run: nothing has been saved. Run without --dry-run to import.",
  notSaved: "Nothing has been saved.",
  saved: (version, month) => `Done. ${month} has been saved as version ${version}.`,
  corrected: (version, month) =>
    `Done. The corrected table has been saved as version ${version} of ${month}.`,
  differs: (before) => `This differs from version ${before}:`,
  unchanged: (version) => `The table is there already, as version ${version}. Nothing had to be changed.`,
  conflict: "Somebody else imported at the same time. Try again.",
  usage: `Imports the month's follow-up of budget and outcome from a table (.csv or .xlsx):

  npm run -s import-follow-up -- FILE [FLAGS]

Headings are read as they stand: Budget nov, Redovisning t o m nov, Avvikelse, % av budget, Årsbudget, Prognos …
Case number, case officer, dates and caveat are read from a second sheet, or from a file of its own with two columns.
Beside table.csv the file table-uppgifter.csv of the same folder is read by itself.

  --dry-run             shows what the table says and saves nothing
  --confirm             says yes to what the dry run has shown
  --forecast deviation  the forecast is the deviation from the year's budget (outcome: the outcome of the year)
  --way N               the rows add up in way N, where they add up in several
  --facts FILE          the file with what stands beside the table
  --month 2025-11       the month, where the table does not say it
  --of "NAME"           the area, where the table does not say it
  --today 2025-11-24    the day of the import instead of today
  --lang en             answers in English
  --data DIR            that data folder instead of .data`,
};
