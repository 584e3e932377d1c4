import { enCards } from "./en-cards.ts";
import type { Texts } from "./sv.ts";

export const en = {
  welcome: {
    headline: "Hello, I am Styrkedjan",
    text: "I read the municipality's planning calendar for you. Ask in your own words, and I answer with the date, who does what and where it is written.",
    try: "Try a question:",
  },
  help: {
    headline: "Ask about the planning year",
    text: "I answer from the calendar, and only with what it says.",
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
        what: "How long is left",
        example: "“How many days are left until …?”",
      },
    ],
    commands: "Type **calendar** for an overview, or **help** to see this again.",
    adminCommands: "You are an administrator. Type **calendars** to choose which calendars I answer from.",
    try: "Questions that work now:",
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
      greeting: "Ask me about the planning year, and I look in the calendar.",
      thanks: "Ask again whenever you need.",
      goodbye: "I am here when you need the calendar.",
      ok: "Tell me if you want to know more.",
      "who-are-you":
        "I answer questions about the municipality's planning calendar, and only with what it says.",
      "how-are-you": "The calendar is open. What do you want to know?",
    },
    try: "You can ask, for example:",
  },
  decline: {
    headline: "I don't know that",
    outside: "I only answer what the calendar says.",
    unknownWords: (words: readonly string[]) =>
      `The calendar says nothing about ${words.map((word) => `“${word}”`).join(" or ")}.`,
    near: "Do you mean one of these?",
    try: "This I can answer:",
  },
  clarify: {
    headline: {
      event: "Which event do you mean?",
      period: "Which time do you mean?",
      "second-event": "What should I compare with?",
    },
    text: "Write the whole question, and I find the right one.",
    try: "For example:",
  },
  overview: {
    today: (day: string) => `Today is ${day}.`,
    nextStoppdatum: "Next stoppdatum",
    noStoppdatum: "No more stoppdatum",
    nothingLeft: "Everything in the calendar has passed",
    upcoming: "Coming up after that",
    ongoing: "Going on now",
    left: (left: number, total: number) =>
      left === 0
        ? `All ${total} events have passed.`
        : `${left} of ${total} ${total === 1 ? "event" : "events"} ${left === 1 ? "is" : "are"} left.`,
    stoppdatumLeft: (left: number) => (left === 0 ? "No stoppdatum is left." : `${left} stoppdatum left.`),
    yearly: "The calendar states no years. It holds for every year.",
    undated: (rows: number) =>
      rows === 1 ? "One row has no date that I can read." : `${rows} rows have no date that I can read.`,
  },
  calendars: {
    headline: "Which calendars should I answer from?",
    text: "The choice holds for everybody in the municipality.",
    label: "Active calendars",
    choice: (name: string, events: number) => `${name} (${events} ${events === 1 ? "event" : "events"})`,
    required: "Choose at least one calendar.",
    save: "Save the choice",
    saved: (names: string) => `Done. I now answer from ${names}.`,
    notAllowed: (names: string) =>
      `Only administrators can change calendars. Right now I answer from ${names}. Type calendar for an overview.`,
    gone: "One of the calendars no longer exists. Type calendars and choose again.",
    conflict: "Somebody else just changed the choice. Type calendars to see it, and choose again.",
    inPersonalChat: "You choose calendars in our own chat. Open it and type calendars there.",
    noneStored: "There is no calendar to answer from yet. Ask an administrator to import one.",
  },
  ...enCards,
  hints: {
    mentionMe: "In channels and group chats I answer when you mention me with @.",
    emptyMention: "Write your question after my name, for example “what happens next week?”.",
    attachment: "I can only read text. Write your question, and I answer.",
  },
  errors: {
    unexpected: (reference: string) =>
      `Something went wrong on my side. Try again in a moment. If that does not help, tell whoever runs Styrkedjan and give them ${reference}.`,
    unavailable: (reference: string) =>
      `I cannot reach the calendar right now. Try again in a moment. The error has number ${reference}.`,
    oldCard: "That card is too old to answer. Write your question, and you get a new one.",
  },
  clock: (day: string) => `The bot's clock shows ${day}.`,
} satisfies Texts;
