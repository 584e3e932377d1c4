import { enArea } from "./en-area.ts";
import { enMemorandum } from "./en-memorandum.ts";
import { enCards } from "./en-cards.ts";
import { enDigest } from "./en-digest.ts";
import { enPosts } from "./en-posts.ts";
import { enReminders } from "./en-reminders.ts";
import { enOrganisation } from "./en-organisation.ts";
import { enProposalFaults } from "./en-proposal-faults.ts";
import { enProposalQuestions } from "./en-proposal-questions.ts";
import { enProposalWords } from "./en-proposal-words.ts";
import { enProposals } from "./en-proposals.ts";
import { enReview } from "./en-review.ts";
import { enRound } from "./en-round.ts";
import { enSummary } from "./en-summary.ts";
import { enSummaryCard } from "./en-summary-card.ts";
import { enReport } from "./en-report.ts";
import { enMark } from "./en-mark.ts";
import { enBoard } from "./en-board.ts";
import { enNudge } from "./en-nudge.ts";
import { enReportQuestions } from "./en-report-questions.ts";
import { enSettings } from "./en-settings.ts";
import { enFollowUp } from "./en-follow-up.ts";
import { enFollowUpAnswers } from "./en-follow-up-answers.ts";
import { enUnitComment } from "./en-unit-comment.ts";
import type { Texts } from "./sv.ts";

export const en = {
  welcome: {
    headline: "Hello, I am Styrkedjan",
    text: "I read the municipality's planning calendar for you. Ask in your own words, and I will answer with the date, who does what and where it is written.",
    try: "Try a question:",
  },
  help: {
    headline: "Ask about the planning year",
    text: "My answers come from the calendar and from the month's follow-up. What they do not say, I do not know. A stoppdatum is the last day to hand something in.",
    topics: [
      {
        what: "When something happens",
        example: "“When is …?”",
      },
      {
        what: "Who is responsible or takes part",
        example: "“Who is responsible for …?”",
      },
      {
        what: "What is coming up",
        example: "“What happens next week?”",
      },
      {
        what: "How much time is left",
        example: "“How many days are left until …?”",
      },
      {
        what: "A reminder in our own chat",
        example: "“Remind me 3 days before …”",
      },
      {
        what: "A proposal for the budget",
        example: "“I want to hand in a proposal”",
      },
      {
        what: "That your part of a report is done",
        example: "“Mark as done”",
      },
      {
        what: "How it goes against the budget",
        example: "“How is … doing?”",
      },
    ],
    commands:
      "Type “calendar” for an overview, “weekly digest” for this week and the next, or “my reminders” to see yours. Type “my proposals” to see your proposals and “summary” to see what has been released. Type “reports” to see what is to be marked as done and “what am I missing?” to see what you have left. Type “follow-up” to see the month against the budget and “comment” to write about your unit. Heads of department type “our proposals”, and reviewers type “review”. Type “settings” to get the digest every week or change it, and “help” to see this again.",
    adminCommands:
      "You are an administrator. Type “calendars” to choose which calendars I use, “organisation” to see and change who has which role, “budget round” to decide the stoppdatum of proposals, “reports” to add and change reports, “follow-up settings” to decide thresholds and receivers, “memorandum” to get a draft, or “posts” to see what I have posted.",
    try: "Try for example:",
  },
  smalltalk: {
    headline: {
      greeting: "Hello",
      thanks: "You are welcome",
      goodbye: "Goodbye",
      ok: "Good",
      "who-are-you": "I am Styrkedjan",
      "how-are-you": "Fine, thank you",
    },
    text: {
      greeting: "Ask me about the planning year, and I will look it up.",
      thanks: "Ask again whenever you like.",
      goodbye: "I am here when you need the calendar.",
      ok: "Ask again whenever you like.",
      "who-are-you":
        "I answer questions about the municipality's planning calendar. What it does not say, I do not know.",
      "how-are-you": "What do you want to know about the planning year?",
    },
    try: "You can ask, for example:",
  },
  decline: {
    headline: "I do not know that",
    outside: "It is not in the calendar.",
    unknownWords: (words: readonly string[]) =>
      `The calendar says nothing about ${words.map((word) => `“${word}”`).join(" or ")}.`,
    near: "Do you mean one of these?",
    try: "I can answer these:",
  },
  clarify: {
    headline: {
      event: "Which event do you mean?",
      period: "Which period do you mean?",
      "second-event": "Which two events should I compare?",
    },
    text: {
      event: "Write the whole question, and I will find the right one.",
      period: "Write for example “week 12” or “in March”.",
      "second-event": "Write the whole question, and I will find the right ones.",
    },
    try: "For example:",
  },
  overview: {
    today: (day: string) => `Today is ${day}.`,
    nextStoppdatum: "Next stoppdatum",
    nothingLeft: "Everything in the calendar has passed",
    upcoming: "Coming up after that",
    ongoing: "Ongoing",
    left: (left: number, total: number) =>
      left === 0
        ? total === 1
          ? "The only event has passed."
          : `All ${total} events have passed.`
        : `${left} of ${total} ${total === 1 ? "event" : "events"} ${left === 1 ? "is" : "are"} left.`,
    stoppdatumLeft: (left: number) =>
      left === 0 ? "No stoppdatum is left." : `${left} stoppdatum ${left === 1 ? "is" : "are"} left.`,
    yearly: "The calendar gives no years. It applies every year.",
    undated: (rows: number) =>
      rows === 1 ? "One row has no date that I can read." : `${rows} rows have no date that I can read.`,
  },
  calendars: {
    headline: "Which calendars should I use?",
    text: "The choice applies to everybody in the municipality.",
    label: "Active calendars",
    choice: (name: string, events: number) => `${name} (${events} ${events === 1 ? "event" : "events"})`,
    required: "Choose at least one calendar.",
    save: "Save the choice",
    saved: (names: string) => `Done. I now use ${names}.`,
    notAllowed: (names: string) =>
      `Only administrators can change calendars. Right now I use ${names}. Type “calendar” for an overview.`,
    gone: "One of the calendars no longer exists. Type “calendars” and choose again.",
    conflict: "Somebody else just changed the choice. Type “calendars” and choose again.",
    inPersonalChat: "You choose calendars in our own chat. Open it and type “calendars” there.",
    noneStored: "There is no calendar yet. Ask an administrator to import one.",
  },
  ...enCards,
  ...enDigest,
  ...enPosts,
  ...enReminders,
  ...enSettings,
  ...enOrganisation,
  ...enProposalFaults,
  ...enProposalQuestions,
  ...enProposalWords,
  ...enProposals,
  ...enReview,
  ...enRound,
  ...enSummary,
  ...enReport,
  ...enMark,
  ...enBoard,
  ...enNudge,
  ...enReportQuestions,
  ...enSummaryCard,
  ...enFollowUp,
  ...enFollowUpAnswers,
  ...enArea,
  ...enMemorandum,
  ...enUnitComment,
  hints: {
    mentionMe: "In channels and group chats I answer when you write @Styrkedjan.",
    digestHere: "Would you like a weekly digest here? Write “@Styrkedjan settings”.",
    emptyMention: "Write your question after my name, for example “what happens next week?”.",
    attachment: "I can only read text. Write your question, and I will answer.",
  },
  errors: {
    unexpected: (reference: string) =>
      `Something went wrong on my side. Try again in a moment. If that does not help, tell whoever runs Styrkedjan and give them error number ${reference}.`,
    unavailable: (reference: string) =>
      `I cannot reach the calendar right now. Try again in a moment. If that does not help, tell whoever runs Styrkedjan. Error number: ${reference}.`,
    oldCard: "That card no longer works. Ask again to get a new one.",
  },
  clock: (day: string) => `Test date: today is ${day}.`,
} satisfies Texts;
