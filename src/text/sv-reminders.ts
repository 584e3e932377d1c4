/** The words of personal reminders, in Swedish. */
export const svReminders = {
  reminders: {},
};

export type RemindersTexts = typeof svReminders;
