import type { KnownConversation } from "../directory/known-conversation.ts";

/** Fewer letters begin too many words. */
const LEAST_BEGINNING = 3;
/** Teams does not name the first channel of a team: people call it so. */
const FIRST_CHANNEL = "allmänt general";

/** The conversations that a person means by some words: each is a word of its name or its team's, or begins one. */
export function namedPlaces(
  conversations: readonly KnownConversation[],
  text: string,
): readonly KnownConversation[] {
  const asked = wordsOf(text);
  if (asked.length === 0) return [];
  return conversations.filter((conversation) => {
    const words = wordsOf(nameOf(conversation));
    return asked.every((word) =>
      words.some((own) => own === word || (word.length >= LEAST_BEGINNING && own.startsWith(word))),
    );
  });
}

function nameOf({ kind, name, teamName = "" }: KnownConversation): string {
  return `${name ?? (kind === "channel" ? FIRST_CHANNEL : "")} ${teamName}`;
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
