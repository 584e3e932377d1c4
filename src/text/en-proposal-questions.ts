import type { ProposalQuestionTexts } from "./sv-proposal-questions.ts";

/** What is answered to questions about proposals that have been handed in, in English. */
export const enProposalQuestions = {
  proposalQuestions: {
    proposals: { one: "proposal", several: "proposals" },
    some: (count, what) => (count === 0 ? `No ${what}` : `${count} ${what}`),
    readable: (some) => `${some} that you may read`,
    from: (place) => ` from ${place}`,
    comeIn: (some, from) => `${some}${from}`,
    inSummary: (some, from) => `${some}${from} in the summary`,
    byYou: (some) => `${some} handed in by you`,
    noneByYou: (what) => `You have not handed in any ${what}`,
    yourDepartment: "your department",
    lackReview: (some, from) => `${some}${from} not reviewed`,
    inState: (some, from, state) => `${some}${from} ${state}`,
    states: {
      supported: () => "supported",
      notSupported: () => "opposed",
      decided: () => "decided",
      rejected: () => "rejected",
      returned: () => "returned for completion",
    },
    sum: (type, amount, year, from) => `${type}${from} ${year}: ${amount}`,
    sums: (some, from) => `The sum of ${some}${from}`,
    years: (years) => `Amounts for ${years}.`,
    neverAdded: "Investments are expenditure. They are never added to running costs.",
    amounts: (amounts) => `SEK ${amounts} thousand`,
    count: (count) => String(count),
    page: (shown, all) =>
      `These are ${shown} of ${all}. Ask for one committee or one type, and you will see fewer.`,
    open: "Show",
    openTitle: (number) => `Show ${number}`,
    basis: {
      all: (year) => `For budget ${year}, of what the departments have released.`,
      some: (year) => `For budget ${year}, of what you may read.`,
      version: (year, version, day) =>
        `From version ${version} of the summary for budget ${year}, published ${day}.`,
    },
    noRound: {
      headline: "No budget round is confirmed yet",
      text: "When an administrator has confirmed its stoppdatum, proposals can be handed in, and then I can answer.",
    },
    noRoundOf: {
      headline: (year) => `There is no budget round for ${year}`,
      text: "Ask without a year, and I will answer about the present one.",
    },
    noVersion: {
      headline: (year) => `No summary for budget ${year} has been published yet`,
      text: "Here I answer from what is published alone. Ask me in our own chat, and I will answer from what you may read.",
    },
    noPlace: {
      headline: "I cannot find that committee or department",
      text: (names) => `The committees are ${names}.`,
      none: "There are no committees yet. An administrator adds them with “organisation”.",
    },
    buttons: {
      summary: { title: "The summary", asks: "summary" },
      mine: { title: "My proposals", asks: "my proposals" },
      review: { title: "Review", asks: "review" },
    },
  },
} satisfies ProposalQuestionTexts;
