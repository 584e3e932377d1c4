import type { ProposalOutcomeTexts } from "./sv-outcome.ts";

/** What is said when an author has done something with a proposal, or could not, in English. */
export const enProposalOutcome: ProposalOutcomeTexts = {
  preview: {
    kicker: "This is how others read the proposal",
    goesTo: (department, leader) =>
      `The proposal goes to ${department}. ${leader} orders it by priority and releases it.`,
    kept: "The draft is saved.",
    tooLate: "Do you need to hand it in? Ask an administrator, often the budget controller, for more time.",
  },
  receipt: {
    kicker: "Receipt",
    received: (when) => `Handed in ${when}`,
    plain: (number, title, when) => `Receipt: ${number}, “${title}”, was handed in ${when}.`,
    keepsNumber: "Others now read what you sent last.",
  },
  saved: {
    headline: "The draft is saved",
    text: (title) => `“${title}” has not been handed in yet. Type “my proposals” when you want to go on.`,
    handedIn: (title) =>
      `The changes in “${title}” are saved. Others see them only when you have sent the proposal again.`,
    cut: (fields) => `The text was too long and has been cut in: ${fields}.`,
  },
  draftCode: (code) =>
    `The code of the draft is ${code}. With it the administrator can give that draft alone more time.`,
  tooLate: {
    headline: "The stoppdatum has passed",
    text: (day) =>
      `The stoppdatum was ${day}, so the proposal has not been handed in. It is saved as a draft. Ask an administrator, often the budget controller, for more time.`,
  },
  gone: {
    headline: "I cannot find that proposal",
    text: "It does not exist, or you may not read it. Check the number, or type “my proposals” to see yours.",
  },
  busy: "Many are handing in right now, so the proposal did not get a number. It is saved as a draft. Open it and send it again.",
  conflict:
    "The proposal was changed several times at once, so nothing has been done. This is how it stands now.",
  changed:
    "The proposal has changed since you got the card, so nothing has been done. This is how it stands now.",
  wrongState: (state) =>
    `That cannot be done now, because the proposal’s state is “${state}”. Nothing has changed.`,
  notYours: "Only others may do that with the proposal. Nothing has changed.",
  notSaved: {
    headline: "It could not be saved",
    text: "The proposal was saved several times at once. What you typed is still in the form. Try again in a while.",
  },
  notOpen: {
    headline: "It could not be saved",
    text: "The budget round is no longer open. What you typed is still in the form. Try again when an administrator, often the budget controller, has opened it.",
  },
  withdraw: {
    headline: (title) => `Withdraw “${title}”?`,
    text: "The proposal will no longer count. You can copy it if you change your mind.",
    leaderText: "The proposal will no longer count. Its author is told.",
    removeHeadline: (title) => `Remove the draft “${title}”?`,
    removeText: "The draft will no longer be among your proposals.",
  },
  withdrawn: {
    headline: "The proposal has been withdrawn",
    text: (title) => `“${title}” no longer counts.`,
    removedHeadline: "The draft has been removed",
    removedText: (title) => `“${title}” is no longer among your proposals.`,
  },
  mine: {
    kicker: (year) => `Budget ${year}`,
    headline: (count) => (count === 1 ? "You have 1 proposal" : `You have ${count} proposals`),
    none: "You have no proposals yet",
    noneText: "Press New proposal to begin. What you type is saved as a draft.",
    noMore: "The list has changed. Type “my proposals” to see all of them.",
    unsent: "Has changes that have not been sent.",
    savedAt: (when) => `Saved ${when}`,
  },
};
