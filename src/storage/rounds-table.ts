import { z } from "zod";
import { ROUND_MATTERS, type Extension, type Round, type RoundChange } from "../domain/proposal/round.ts";
import type { NewId } from "../usecases/ports.ts";
import type { RoundStore } from "../usecases/proposal-ports.ts";
import { partitionFilter } from "./keys.ts";
import { personSchema } from "./proposal-rows.ts";
import { recordsIn, type TellCorrupt } from "./records.ts";
import type { Tables } from "./tables.ts";

/** One a year, read together. */
const ROUNDS = "round";

const text = z.string();

const extensionShape = {
  id: text,
  to: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("committee"), committeeId: text }),
    z.object({ kind: z.literal("proposal"), proposalId: text }),
  ]),
  until: text,
  reason: text,
  by: personSchema,
  at: z.int(),
} satisfies Record<keyof Extension, z.ZodType>;

const changeShape = {
  at: z.int(),
  by: personSchema,
  matter: z.enum(ROUND_MATTERS),
  of: z.exactOptional(text),
  old: text,
  new: text,
} satisfies Record<keyof RoundChange, z.ZodType>;

const stoppdatumShape = {
  calendarId: text,
  eventId: text,
  known: z.object({ title: text, day: text }),
} satisfies Record<keyof Round["stoppdatum"], z.ZodType>;

const roundSchema: z.ZodType<Round> = z.object({
  budgetYear: z.int(),
  stoppdatum: z.object(stoppdatumShape),
  internalRate: z.exactOptional(z.number()),
  amountLimit: z.exactOptional(z.number()),
  shortestLife: z.number(),
  channelId: z.exactOptional(text),
  extensions: z.array(z.object(extensionShape)),
  confirmed: z.object({ by: personSchema, at: z.int() }),
  revision: z.int(),
  history: z.array(z.object(changeShape)),
  isTakenBack: z.exactOptional(z.literal(true)),
} satisfies Record<keyof Round, z.ZodType>);

export function roundsTable(
  tables: Pick<Tables, "rounds">,
  newId: NewId,
  tellCorrupt?: TellCorrupt,
): RoundStore {
  const records = recordsIn({ open: tables.rounds, schema: roundSchema, newId, tellCorrupt });
  const keysOf = (budgetYear: number) => ({ partition: ROUNDS, row: String(budgetYear) });
  return {
    list: async () => {
      const rounds = await records.list(partitionFilter(ROUNDS));
      return rounds.toSorted((a, b) => b.value.budgetYear - a.value.budgetYear);
    },
    find: (budgetYear) => records.find(keysOf(budgetYear)),
    save: (round, expected) => records.save({ keys: keysOf(round.budgetYear), value: round }, expected),
  };
}
