import { enProposalCard } from "./proposal/en-card.ts";
import { enProposalForm } from "./proposal/en-form.ts";
import { enProposalOutcome } from "./proposal/en-outcome.ts";
import type { ProposalsTexts } from "./sv-proposals.ts";

/** The words of an author's own proposals, in English. */
export const enProposals: ProposalsTexts = {
  proposals: {
    card: enProposalCard,
    form: enProposalForm,
    outcome: enProposalOutcome,
    yes: "Yes",
    window: {
      open: (days, day) =>
        days === 0
          ? `The stoppdatum is today, ${day}`
          : `${days === 1 ? "1 day" : `${days} days`} left to the stoppdatum ${day}`,
      extended: (days, day) =>
        days === 0
          ? "The stoppdatum has passed, but you have been given more time, up to and including today"
          : `The stoppdatum has passed, but you have been given more time, up to and including ${day}`,
      completing: "The proposal came in time and can be completed",
      closed: (day) => `The stoppdatum was ${day}: you can save drafts but not hand in`,
    },
    capital: {
      depreciation: (amount, years) => `${amount} / ${years === 1 ? "1 year" : `${years} years`}`,
      interest: (rate, value) => `${rate} of ${value}`,
      line: (year, formula, sum) => `${year}: ${formula} = ${sum}`,
      noRate: "The internal rate has not been set yet, so the capital cost cannot be calculated.",
    },
    personal: {
      noPerson: "I cannot see who you are, and proposals are handed in under a name. Write to me in Teams.",
      inOurChat: "Let us go on in our own chat.",
      noChat:
        "Proposals are handled in our own chat, and you have not opened it yet. Search for Styrkedjan in Teams, choose Add and type “proposal” to me there.",
      chatFailed:
        "I could not reach you in our own chat. Search for Styrkedjan in Teams, open the chat and type “proposal” there.",
      chatUnsure:
        "I do not know whether my answer reached our own chat. If it is not there, type “my proposals” to me in that chat.",
    },
  },
};
