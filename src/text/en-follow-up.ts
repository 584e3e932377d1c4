import type { FollowUpTexts } from "./sv-follow-up.ts";

/** The words of a month's follow-up, in English. */
export const enFollowUp: FollowUpTexts = {
  followUp: {
    title: (month, area) => `Follow-up ${month}, ${area}`,
    kicker: (month, area) => `Follow-up ${month} · ${area}`,
    fullerKicker: (month, area) => `Fuller follow-up ${month} · ${area}`,
    corrected: (version) => `Corrected table, version ${version}.`,
    total: {
      used: (area, month, outcome, budget) =>
        `${area} has used ${outcome} of the budgeted ${budget} to the end of ${month}.`,
      beside: (area, month, outcome, budget) =>
        `${area} has an outcome of ${outcome} to the end of ${month}. The budget is ${budget}.`,
      outcomeOnly: (area, month, outcome) =>
        `${area} has an outcome of ${outcome} to the end of ${month}. The budget is not in the table.`,
      budgetOnly: (area, month, budget) =>
        `${area} has a budget of ${budget} to the end of ${month}. The outcome is not in the table.`,
      nothing: (area, month) =>
        `${area} has neither a budget nor an outcome to the end of ${month} in the table.`,
    },
    deviation: {
      under: (amount) => `That is ${amount} under budget.`,
      over: (amount) => `That is ${amount} over budget.`,
      none: "That is exactly on budget.",
    },
    headline: {
      under: (month) => `under budget to the end of ${month}`,
      over: (month) => `over budget to the end of ${month}`,
      none: (month) => `exactly on budget to the end of ${month}`,
      unknown: "The deviation cannot be told",
    },
    shares: {
      year: (passed, used) => `${passed} of the year has passed, ${used} of the year's budget is used.`,
      yearOnly: (passed) => `${passed} of the year has passed.`,
      period: (month, used) => `Of the budget to the end of ${month}, ${used} is used.`,
    },
    key: {
      passed: "of the year has passed",
      ofYear: "of the year's budget is used",
      ofPeriod: "of the period's budget is used",
    },
    largest: {
      under: (units) => `Furthest under budget: ${units}.`,
      over: (units) => `Furthest over budget: ${units}.`,
      noneOver: "No unit is over its budget.",
      noneUnder: "No unit is under its budget.",
    },
    over: {
      heading: (limits) => `Reaching the threshold of ${limits}`,
      all: (limits, units) => `Reaching the threshold of ${limits}: ${units}.`,
      others: (units) => `Also: ${units}.`,
      one: (name, deviation) => `${name} ${deviation}`,
      more: (count) => (count === 1 ? "1 more unit" : `${count} more units`),
      none: (limits) => `No unit reaches the threshold of ${limits}.`,
    },
    recommendation: {
      unit: (reason) => `Recommended: the unit handles the deviation, since ${reason}.`,
      political: (body, reason) => `Recommended: ${body} decides what to do, since ${reason}.`,
      reason: {
        within: "it can be handled within the budget",
        "whole-budget": "the deviation may affect the whole budget",
        reallocation: "money has to be moved",
        goals: "the deviation affects the goals of the operations",
      },
    },
    forecast: {
      after: (month) => `The forecast after ${month}`,
      plain: "The forecast",
      surplus: (forecast, amount) => `${forecast} points to a surplus of ${amount} for the whole year.`,
      deficit: (forecast, amount) => `${forecast} points to a deficit of ${amount} for the whole year.`,
      even: (forecast) => `${forecast} points to the year's budget being kept.`,
      outcome: (forecast, amount) => `${forecast} is an outcome of ${amount} for the whole year.`,
      blank: (forecast) => `${forecast} has no total in the table.`,
      none: "The table has no forecast.",
      heading: {
        deviation: "Forecast for the year, deviation in SEK thousand",
        outcome: "Forecast for the year, outcome in SEK thousand",
      },
      ofUnit: (amount) => `Forecast ${amount}`,
    },
    months: {
      deviations: (months) => `Deviation to the end of each month: ${months}.`,
      one: (month, deviation) => `${month} ${deviation}`,
      heading: "Month by month",
      chart: {
        tkr: "Budget and outcome since January, SEK thousand",
        million: "Budget and outcome since January, SEK million",
      },
      rows: "Deviation since January, SEK thousand",
      legend: { budget: "Budget", outcome: "Outcome" },
      axis: {
        tkr: "From January to the end of the month, SEK thousand",
        million: "From January to the end of the month, SEK million",
      },
      gaps: (months) => `Not imported: ${months}.`,
    },
    bars: {
      title: "Deviation by unit, SEK thousand",
      more: (count) => (count === 1 ? "1 more unit deviates." : `${count} more units deviate.`),
    },
    missing: {
      deviation: (units) => `A comment on the deviation is missing from ${units}.`,
      operations: (units) => `A text on the operations is missing from ${units}.`,
      more: (count) => (count === 1 ? "1 more unit" : `${count} more units`),
    },
    comment: {
      about: (cause, effect) => `${cause}. ${effect}.`,
      action: (text) => `Action: ${text}`,
      noAction: "No action is stated.",
      operations: (text) => `Operations: ${text}`,
      by: (name, time) => `${name}, ${time}`,
      earlierTable: (version) => `Written on version ${version} of the table.`,
      one: (unit, said) => `${unit}: ${said}`,
      more: (count) => (count === 1 ? "1 more unit has written." : `${count} more units have written.`),
      heading: "The units on their operations",
      noneYet: "No unit has written a comment yet",
      count: (count) => (count === 1 ? "1 unit has written" : `${count} units have written`),
    },
    cause: {
      volume: "Changed volume",
      price: "Changed prices",
      staffing: "Staffing",
      timing: "Moved in time",
      "one-off": "One-off event",
      decision: "Decided during the year",
      other: "Another cause",
    },
    effect: {
      within: "Handled within the budget",
      budget: "Affects the whole budget",
      reallocation: "Requires that money is moved",
      goals: "Affects the goals of the operations",
    },
    sign: "Deviation is budget less outcome: plus is under budget, minus is over budget.",
    source: (document, version, month) => `Source: ${document}, version ${version}, ${month}.`,
    dated: (day) => `The table is dated ${day}.`,
    unit: {
      used: (outcome, budget, share) => `Outcome ${outcome} of ${budget}${share}`,
      share: (share) => `, ${share}`,
      outcomeOnly: (outcome) => `Outcome ${outcome}, no budget`,
      budgetOnly: (budget) => `Budget ${budget}, no outcome`,
      nothing: "No budget and no outcome",
      unknown: "unknown",
      amounts: "Amounts in SEK thousand, from January to the end of the month.",
    },
    button: {
      units: "All units",
      comments: "Read the comments",
      comment: "Comment",
      summary: "Summary",
      more: "Show more",
      memorandum: "Memorandum",
      settings: "Settings",
      month: (month) => `Show ${month}`,
    },
    ask: {
      comment: (month) => `comment ${month}`,
      show: (month, area) => `follow-up ${month} for ${area}`,
    },
    notImported: {
      headline: (month) => `${month} is not imported`,
      text: (area, months) => `For ${area} these months are imported: ${months}.`,
      one: (area, month) => `For ${area}, only ${month} is imported.`,
      more: (count) => (count === 1 ? "1 more month" : `${count} more months`),
    },
    which: {
      headline: "Which area do you mean?",
      text: "I follow up several areas.",
      noneCalled: (said) => `I follow up no area called ${said}`,
      choose: "Choose one of those that there are.",
      more: (count) =>
        count === 1
          ? "There is 1 more area. Write its name, for example “follow-up for …”."
          : `There are ${count} more areas. Write the area's name, for example “follow-up for …”.`,
    },
    none: {
      headline: "No follow-up has been imported yet",
      text: "When the month's table has been imported, I show it here. Ask whoever runs Styrkedjan to import it.",
      how: "The table is imported on the server with the command “npm run import-follow-up -- the-file.xlsx”. Run it with --dry-run first: it says what it finds and stores nothing.",
    },
  },
};
