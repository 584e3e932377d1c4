import type { SettingsTexts } from "./sv-settings.ts";

/** The words of a conversation's settings, in English. */
export const enSettings: SettingsTexts = {
  settings: {},
};
