import type { RemindersTexts } from "./sv-reminders.ts";

/** The words of personal reminders, in English. */
export const enReminders: RemindersTexts = {
  reminders: {},
};
