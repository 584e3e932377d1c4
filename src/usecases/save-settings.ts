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
import type { ConversationStore, Stored } from "./delivery-ports.ts";
import type { Clock } from "./ports.ts";

/** Others write the same row when they are seen in the conversation; so many in a row is somebody else's fault. */
const MOST_TRIES = 5;

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
  deps: SettingsDeps,
  conversationId: string,
  form: SettingsForm,
): Promise<SaveSettingsOutcome> {
  const read = readSettingsForm(form);
  if (read.kind === "unreadable") return read;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const found = await deps.conversations.find(conversationId);
    if (found === undefined) return { kind: "unknownConversation" };
    const settings = await trySave(deps, found, read.choice);
    if (settings !== undefined)
      return { kind: "saved", settings, next: nextOf(settings, deps.clock.millis()) };
  }
  return { kind: "conflict" };
}

/** The settings that hold now; undefined when somebody else was first. */
async function trySave(
  { conversations, clock }: SettingsDeps,
  { value, version }: Stored<KnownConversation>,
  choice: DigestChoice,
): Promise<DigestSettings | undefined> {
  const present = value.digest;
  if (present !== undefined && saysTheSame(present, choice)) return present;
  const settings = savedSettings(present, choice, clock.millis());
  const saved = await conversations.save({ ...value, digest: settings }, version);
  return saved === undefined ? undefined : settings;
}

function nextOf(settings: DigestSettings | undefined, now: Instant): ScheduledTime | undefined {
  return settings === undefined ? undefined : nextDigest(settings, now);
}
