import type { SettingsTexts } from "./sv-settings.ts";

/** The words of a conversation's settings, in English. */
export const enSettings: SettingsTexts = {
  settings: {
    headline: "The weekly digest",
    what: {
      channel: "The settings apply to this channel.",
      groupChat: "The settings apply to this group chat.",
      personal: "The settings apply to our own chat.",
    },
    state: {
      never: "No weekly digest comes here yet. Choose a time and save to switch it on.",
      off: "The weekly digest is switched off.",
      on: (weekday, time) => `The weekly digest comes every ${weekday} ${time}.`,
    },
    wasBlocked: (day) =>
      `Teams has stopped my posts here since ${day}. Now that you have written to me, I will try again.`,
    on: "Send the weekly digest here",
    weekday: "Weekday",
    time: "Time",
    timeExample: "08:00",
    language: "Language",
    languages: { sv: "Swedish", en: "English" },
    horizon: "Show stoppdatum",
    weeks: (weeks) => (weeks === 1 ? "1 week ahead" : `${weeks} weeks ahead`),
    quiet: "When nothing happens",
    quietWeeks: { line: "Send one line with the next stoppdatum", nothing: "Send nothing" },
    save: "Save",
    wrong: {
      lead: "Nothing is saved yet. Change what is marked and save again.",
      on: "Choose whether to send the weekly digest here.",
      weekday: "Choose a day from Monday to Friday.",
      time: "Write the time like this: 08:00.",
      language: "Choose Swedish or English.",
      horizonWeeks: "Choose how many weeks ahead you want to see.",
      quietWeeks: "Choose what to send when nothing happens.",
    },
    done: "Done.",
    savedOff: "Done. The weekly digest is switched off here. Type “settings” to switch it on again.",
    savedOffShared:
      "Done. The weekly digest is switched off here. Type “@Styrkedjan settings” to switch it on again.",
    notMet: "I could not save, because I did not know this channel or chat. Press Save once more.",
    conflict: "Somebody else saved the settings at the same time. Type “settings” to see what holds now.",
    conflictShared:
      "Somebody else saved the settings at the same time. Type “@Styrkedjan settings” to see what holds now.",
  },
};
