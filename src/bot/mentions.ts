import type { Activity, Mention } from "botbuilder";

/** More than anybody asks; what follows is not read. */
const MOST_CHARACTERS = 2_000;

type Message = Pick<Partial<Activity>, "text" | "entities" | "recipient">;

/** Whether the message names the bot itself. */
export function mentionsBot(message: Message): boolean {
  return mentionsOf(message).some(({ mentioned }) => mentioned.id === message.recipient?.id);
}

/** What a person wrote: without the bot's own name, with other people's names as plain words, and bounded in length. */
export function writtenText(message: Message): string {
  let text = typeof message.text === "string" ? message.text : "";
  for (const mention of mentionsOf(message)) {
    const name = mention.mentioned.id === message.recipient?.id ? " " : mention.text.replace(/<[^>]*>/gu, "");
    if (mention.text !== "") text = text.replace(mention.text, () => name);
  }
  return text
    .slice(0, MOST_CHARACTERS)
    .replace(/<at[^>]*>|<\/at>/gu, " ")
    .replace(/&nbsp;|\s+/gu, " ")
    .replace(/&lt;/gu, "<")
    .replace(/&gt;/gu, ">")
    .replace(/&quot;/gu, '"')
    .replace(/&amp;/gu, "&")
    .trim();
}

/** Entities come from outside: what is not a whole mention is none. */
function mentionsOf({ entities }: Message): { mentioned: { id: string }; text: string }[] {
  if (!Array.isArray(entities)) return [];
  return entities
    .filter((entity): entity is Mention => (entity as Partial<Mention> | null)?.type === "mention")
    .map(({ mentioned, text }: Partial<Mention>) => ({
      mentioned: { id: String(mentioned?.id) },
      text: typeof text === "string" ? text : "",
    }));
}
