import { nextDigest } from "../domain/digest/digest-times.ts";
import type { DigestSettings } from "../domain/digest/digest-settings.ts";
import {
  readSettingsForm,
  saysTheSame,
  type DigestChoice,
  type SettingsField,
  type SettingsForm,
} from "../domain/digest/settings-form.ts";
import { savedSettings } from "../domain/digest/saved-settings.ts";
import type { KnownConversation } from "../domain/directory/known-conversation.ts";
import type { ScheduledTime } from "../domain/schedule/weekly.ts";
import type { Instant } from "../domain/time/instant.ts";
import { changeConversation } from "./change-conversation.ts";
import type { ConversationStore } from "./delivery-ports.ts";
import type { Clock } from "./ports.ts";

export interface SettingsDeps {
  readonly conversations: ConversationStore;
  readonly clock: Clock;
}

export interface PresentSettings {
  /** Undefined for a conversation that is not known yet. */
  readonly conversation: KnownConversation | undefined;
  readonly next: ScheduledTime | undefined;
}

export type SaveSettingsOutcome =
  | { readonly kind: "saved"; readonly settings: DigestSettings; readonly next: ScheduledTime | undefined }
  | { readonly kind: "unreadable"; readonly fields: readonly SettingsField[] }
  /** The bot has not met the conversation. */
  | { readonly kind: "unknownConversation" }
  /** Somebody else saved the whole time. */
  | { readonly kind: "conflict" };

/** What holds for the digest of a conversation, and when the next one comes. */
export async function presentSettings(deps: SettingsDeps, conversationId: string): Promise<PresentSettings> {
  const found = await deps.conversations.find(conversationId);
  return { conversation: found?.value, next: nextOf(found?.value.digest, deps.clock.millis()) };
}

/** Saves what a form chooses for a conversation. The same choice again changes nothing. */
export async function saveSettings(
  { conversations, clock }: SettingsDeps,
  conversationId: string,
  form: SettingsForm,
): Promise<SaveSettingsOutcome> {
  const read = readSettingsForm(form);
  if (read.kind === "unreadable") return read;
  const now = clock.millis();
  let settings: DigestSettings | undefined;
  const written = await changeConversation(conversations, conversationId, (present) => {
    settings = undefined;
    if (present === undefined) return undefined;
    settings = settingsAfter(present.digest, read.choice, now);
    return settings === present.digest ? undefined : { ...present, digest: settings };
  });
  if (written === "conflict") return { kind: "conflict" };
  if (settings === undefined) return { kind: "unknownConversation" };
  return { kind: "saved", settings, next: nextOf(settings, now) };
}

function settingsAfter(
  present: DigestSettings | undefined,
  choice: DigestChoice,
  now: Instant,
): DigestSettings {
  if (present !== undefined && saysTheSame(present, choice)) return present;
  return savedSettings(present, choice, now);
}

function nextOf(settings: DigestSettings | undefined, now: Instant): ScheduledTime | undefined {
  return settings === undefined ? undefined : nextDigest(settings, now);
}
