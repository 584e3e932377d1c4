import type { FollowUpConfirmTexts } from "./import-confirm-sv.ts";

const total = (amount: string | undefined): string =>
  amount === undefined ? "" : ` The total is ${amount}.`;

export const enFollowUpConfirm: FollowUpConfirmTexts = {
  propose: {
    heading: "Nothing has been saved yet. Is this right?",
    headingDry: "This needs a yes when the table is imported:",
    area: (name, others) => `${name} is a new area. It is none of those that are there: ${others}.`,
    ahead: (month) => `The follow-up is of ${month}, which has not begun.`,
    parts: (sum, parts) => `${sum} is a subtotal: the sum of ${parts}.`,
    noParts: "There are no subtotals: all rows are counted in the total directly.",
    forecast: {
      deviation: (heading, amount) =>
        `“${heading}” is the deviation from the year's budget, where plus is a surplus.${total(amount)}`,
      outcome: (heading, amount) => `“${heading}” is the outcome of the whole year.${total(amount)}`,
    },
    forecastOpen: (heading) =>
      `What does “${heading}” hold? Choose --forecast deviation for the deviation from the year's budget, or --forecast outcome for the outcome of the whole year.`,
    forecastBefore: {
      deviation: "Before, the forecast was the deviation from the year's budget.",
      outcome: "Before, the forecast was the outcome of the whole year.",
    },
    place: (unit, place) => `${unit} is called ${place} in the organisation.`,
    warnings: (count) =>
      count === 1
        ? "The table is to be saved as it is, in spite of the warning above."
        : `The table is to be saved as it is, in spite of the ${count} warnings above.`,
    command: "If all of it is right, run:",
    commands: "If the rest is right, run the line that fits:",
    otherForecast: (flag) => `Is the forecast something else? Change to ${flag}.`,
    otherParts:
      "Is the subtotal wrong? Add the column “Part of” to the table, with the subtotal's name on the rows that are part of it.",
    otherArea: "Does the table belong to an area that is there? Add --of and the area's name.",
  },
  ask: {
    parts: "Are the subtotals right?",
    area: "Is the area to be added?",
    ahead: "Is it the right month?",
    places: "Are they the same units?",
    warnings: "Is the table to be saved in spite of the warnings?",
    forecast: (heading, likely) =>
      `What does “${heading}” hold?\n  1  the deviation from the year's budget, plus is a surplus${likely === "deviation" ? " (probably)" : ""}\n  2  the outcome of the whole year${likely === "outcome" ? " (probably)" : ""}\n`,
    way: (ways) => `Which of the ${ways} ways is right?`,
    yes: ["yes", "y"],
    no: ["no", "n"],
    yesOrNo: "yes/no",
    oneOf: (numbers) => `Answer ${numbers}, or no to stop.`,
  },
};
