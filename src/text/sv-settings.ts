/** The words of a conversation's settings, in Swedish. */
export const svSettings = {
  settings: {},
};

export type SettingsTexts = typeof svSettings;
