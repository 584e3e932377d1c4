import type { SummaryTexts } from "./sv-summary.ts";

/** The words of the compiled summary, in English. */
export const enSummary = {
  summary: {
    name: "Summary",
    headline: (budgetYear) =>
      `Summary of proposals, budget ${budgetYear} with plan ${budgetYear + 1}–${budgetYear + 2}`,
    version: (version, day) => `Version ${version}, published ${day}`,
    now: (day) => `As of ${day}`,
    section: {
      efficiency: "Efficiencies",
      investment: "Investments",
      operating: "Running-cost changes",
      assignment: "Assignments",
    },
    none: "No proposal has been released yet.",
    counts: (count, types) => `${count === 1 ? "1 proposal" : `${count} proposals`}: ${types}.`,
    states: {
      released: (count) => `${count} released`,
      supported: (count) => `${count} supported`,
      notSupported: (count) => `${count} opposed`,
      decided: (count) => `${count} decided`,
    },
    yearAmount: (year, amount) => `${amount} in ${year}`,
    unit: "Amounts in SEK thousand",
    drift: {
      title: "Net effect on running costs",
      operating: "Running-cost changes",
      runningCost: "Changed running cost of investments",
      capitalCost: "Capital cost of investments",
      efficiency: "Efficiencies, which are deducted",
      net: "Net effect",
      meaning: "A positive number is more cost. The expenditure of investments is not included.",
    },
    meaning: {
      efficiency: (year) =>
        `Each year is compared with the budget of ${year}. A saving is a positive number.`,
      investment: () =>
        "The amounts are the expenditure of each year. They are never added to running costs.",
      operating: (year) =>
        `Each year is compared with the budget of ${year}. More cost is a positive number.`,
      assignment: () => "What assignments cost is not counted in the net effect.",
    },
    internalRate: (rate) => `Internal rate: ${rate}`,
    difference: {
      title: (since) => `Changed since version ${since}`,
      nothing: (since) => `Nothing has changed since version ${since}.`,
      sentence: (since, parts) => `Since version ${since}: ${parts}.`,
      added: (count) => `${count} new`,
      changed: (count) => `${count} changed`,
      recosted: (count) => `${count} with another capital cost`,
      gone: {
        withdrawn: (count) => `${count} withdrawn`,
        returned: (count) => `${count} returned for completion`,
        submitted: (count) => `${count} back with the department`,
        rejected: (count) => `${count} rejected`,
        unknown: (count) => `${count} removed`,
      },
      net: (year, before, after) =>
        `The net effect of ${year} is ${after}. In the version before it was ${before}.`,
      total: (name, year, before, after) => `${name} ${year}: ${after}, in the version before ${before}.`,
    },
    note: {
      partial: "Only the proposals that you may see are here.",
      noInternalRate: (investments) =>
        `The internal rate has not been set. Therefore the capital cost of ${investments === 1 ? "1 investment" : `${investments} investments`} is missing.`,
      unknownPlace: (count, numbers) =>
        count === 1
          ? `${numbers} belongs to a department that is not in the organisation.`
          : `${numbers} belong to departments that are not in the organisation.`,
      assignmentCosts: (assignments) =>
        `The cost of ${assignments === 1 ? "1 assignment" : `${assignments} assignments`} is not counted in the net effect.`,
      opposed: (count) =>
        count === 1
          ? "1 opposed proposal is included until it has been decided."
          : `${count} opposed proposals are included until they have been decided.`,
      late: (count) =>
        `${count === 1 ? "1 proposal" : `${count} proposals`} came after the stoppdatum, with more time.`,
      more: (count) => `${count} more`,
    },
    unknownCommittee: "Unknown committee",
    unknownDepartment: "Unknown department",
    sheet: {
      type: "Type",
      committee: "Committee",
      count: "Count",
      number: "Number",
      state: "State",
      late: "Late",
      yes: "Yes",
      sum: "Sum",
      sumShown: "Sum of what is shown",
      capitalCost: (year) => `Capital cost ${year} (SEK thousand)`,
      land: "Land, not depreciated",
      depreciation: "Depreciation time (years)",
      change: "Change",
      what: "What is changed",
      before: (year) => `Before ${year} (SEK thousand)`,
      after: (year) => `Now ${year} (SEK thousand)`,
      kind: { added: "New", changed: "Changed", recosted: "Another capital cost", unknown: "Removed" },
      field: {
        title: (before) => `Title (before: “${before}”)`,
        state: (before) => `State (before: ${before})`,
        priority: (before) => `Priority (before: ${before})`,
        place: (before) => `Committee or department (before: ${before})`,
        late: "Late",
        text: "Texts and choices",
      },
      noPriority: "none",
      amount: (name, before, after) => `${name}: ${before} → ${after}`,
      blank: "blank",
      page: "Page &P of &N",
    },
  },
} satisfies SummaryTexts;
