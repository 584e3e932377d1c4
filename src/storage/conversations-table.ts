import { z } from "zod";
import type { DigestSettings, LastDigest } from "../domain/digest/digest-settings.ts";
import {
  CONVERSATION_KINDS,
  type KnownConversation,
  type Reach,
} from "../domain/directory/known-conversation.ts";
import { LANGS } from "../domain/lang.ts";
import type { ConversationStore } from "../usecases/delivery-ports.ts";
import type { NewId } from "../usecases/ports.ts";
import { hashedKey, partitionFilter } from "./keys.ts";
import { recordsIn, type TellCorrupt } from "./records.ts";
import type { Tables } from "./tables.ts";

/** Whom to post to is asked of all conversations at once. */
const CONVERSATIONS = "conversation";

const text = z.string();
const maybe = z.exactOptional(text);

const reach: z.ZodType<Reach> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("active") }),
  z.object({ kind: z.literal("blocked"), since: z.int(), status: z.int() }),
  z.object({ kind: z.literal("removed"), since: z.int() }),
]);

const digestShape = {
  on: z.boolean(),
  weekday: z.literal([1, 2, 3, 4, 5, 6, 7]),
  time: text,
  lang: z.enum(LANGS),
  horizonWeeks: z.int(),
  quietWeeks: z.enum(["line", "nothing"]),
  since: z.int(),
  owed: z.exactOptional(z.object({ nominal: text, day: text, due: z.int() })),
} satisfies Record<keyof DigestSettings, z.ZodType>;

const lastDigestShape = {
  due: z.int(),
  versions: z.record(text, text),
} satisfies Record<keyof LastDigest, z.ZodType>;

const conversationSchema: z.ZodType<KnownConversation> = z.object({
  id: text,
  kind: z.enum(CONVERSATION_KINDS),
  serviceUrl: text,
  tenantId: text,
  botId: text,
  name: maybe,
  teamId: maybe,
  teamName: maybe,
  aadObjectId: maybe,
  reach,
  digest: z.exactOptional(z.object(digestShape)),
  lastDigest: z.exactOptional(z.object(lastDigestShape)),
} satisfies Record<keyof KnownConversation, z.ZodType>);

export function conversationsTable(
  tables: Pick<Tables, "conversations">,
  newId: NewId,
  tellCorrupt?: TellCorrupt,
): ConversationStore {
  const records = recordsIn({ open: tables.conversations, schema: conversationSchema, newId, tellCorrupt });
  const keysOf = (id: string) => ({ partition: CONVERSATIONS, row: hashedKey(id) });
  return {
    list: () => records.list(partitionFilter(CONVERSATIONS)),
    find: (id) => records.find(keysOf(id)),
    save: (conversation, expected) =>
      records.save({ keys: keysOf(conversation.id), value: conversation }, expected),
  };
}
