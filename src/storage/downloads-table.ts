import { z } from "zod";
import { LANGS } from "../domain/lang.ts";
import type {
  DownloadGrant,
  DownloadStore,
  MemorandumFile,
  SummaryFile,
} from "../usecases/download-ports.ts";
import type { NewId } from "../usecases/ports.ts";
import { hashedKey } from "./keys.ts";
import { recordsIn } from "./records.ts";
import type { Tables } from "./tables.ts";

const GRANT = "grant";
const SIGNING_KEY = { partition: "signing-key", row: "signing-key" };
/** Of a secret of 32 bytes in base64url. */
const SECRET_CHARACTERS = 43;

const fileSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("summary"),
    budgetYear: z.int(),
    version: z.exactOptional(z.int()),
    askedIn: z.exactOptional(z.string()),
  } satisfies Record<keyof SummaryFile, z.ZodType>),
  z.object({
    kind: z.literal("memorandum"),
    areaId: z.string(),
    month: z.string(),
  } satisfies Record<keyof MemorandumFile, z.ZodType>),
]);

const grantSchema: z.ZodType<DownloadGrant> = z.object({
  id: z.string(),
  file: fileSchema,
  aadObjectId: z.string(),
  lang: z.enum(LANGS),
  expiresAt: z.int(),
  usedAt: z.exactOptional(z.int()),
} satisfies Record<keyof DownloadGrant, z.ZodType>);

/** Makes what nobody can guess: 32 random bytes in base64url. */
export type NewSecret = () => string;

interface DownloadsOptions {
  readonly newId: NewId;
  readonly newSecret: NewSecret;
}

export function downloadsTable(
  tables: Pick<Tables, "downloads">,
  { newId, newSecret }: DownloadsOptions,
): DownloadStore {
  const options = { open: tables.downloads, newId, tellCorrupt: undefined };
  const grants = recordsIn({ ...options, schema: grantSchema });
  const secrets = recordsIn({ ...options, schema: z.string().min(SECRET_CHARACTERS) });
  // The id comes back from a link: whatever it holds is a key.
  const keysOf = (id: string) => ({ partition: hashedKey(id), row: GRANT });
  let known: string | undefined;

  /** The first who asks makes it; whoever came second reads that one. */
  async function signingKey(): Promise<string> {
    const found = await secrets.find(SIGNING_KEY);
    if (found !== undefined) return found.value;
    await secrets.save({ keys: SIGNING_KEY, value: newSecret() }, undefined);
    return signingKey();
  }

  return {
    find: (id) => grants.find(keysOf(id)),
    save: (grant, expected) => grants.save({ keys: keysOf(grant.id), value: grant }, expected),
    signingKey: async () => (known ??= await signingKey()),
  };
}
