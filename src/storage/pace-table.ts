import { z } from "zod";
import type { PaceShare, PaceStore } from "../usecases/delivery-ports.ts";
import type { NewId } from "../usecases/ports.ts";
import { recordsIn } from "./records.ts";
import type { Tables } from "./tables.ts";

/** All shares in one row: who takes one has seen the others'. */
const SHARES = { partition: "pace", row: "shares" };

const shareShape = {
  instance: z.string(),
  perSecond: z.number(),
  until: z.int(),
} satisfies Record<keyof PaceShare, z.ZodType>;
const sharesSchema: z.ZodType<readonly PaceShare[]> = z.array(z.object(shareShape));

export function paceTable(tables: Pick<Tables, "pace">, newId: NewId): PaceStore {
  const records = recordsIn({ open: tables.pace, schema: sharesSchema, newId, tellCorrupt: undefined });
  return {
    shares: async () => {
      const row = await records.find(SHARES);
      return { shares: row?.value ?? [], version: row?.version };
    },
    setShares: async (shares, expected) =>
      (await records.save({ keys: SHARES, value: shares }, expected)) !== undefined,
  };
}
