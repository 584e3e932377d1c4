import type { KnownConversation } from "../domain/directory/known-conversation.ts";
import type { Lang } from "../domain/lang.ts";
import { texts } from "./texts.ts";

/** Where a post goes, as people call it: "Budget (Ekonomi)", "Anna Berg"; undefined when no activity has told. */
export function placeName(conversation: KnownConversation, lang: Lang): string | undefined {
  const t = texts[lang].place;
  const { kind, name, teamName } = conversation;
  // Teams does not name the first channel of a team: everybody sees it under the name of their own language.
  const own = name ?? (kind === "channel" && teamName !== undefined ? t.general : undefined);
  if (own === undefined || kind !== "channel" || teamName === undefined) return own;
  return t.inTeam(own, teamName);
}

/** The same, with some word for a place that has no name or is not known any longer. */
export function placeText(conversation: KnownConversation | undefined, lang: Lang): string {
  const t = texts[lang].place;
  if (conversation === undefined) return t.unknown;
  return placeName(conversation, lang) ?? t.unnamed[conversation.kind];
}
