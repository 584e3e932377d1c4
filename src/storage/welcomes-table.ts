import type { NewId, WelcomeStore } from "../usecases/ports.ts";
import { hashedKey } from "./keys.ts";
import { statusOf, storageFault, type Tables } from "./tables.ts";
import { writeVersioned } from "./versioned-row.ts";

const ROW = "welcomed";

/** Which conversations have been welcomed; a conversation's own id is not kept. */
export function welcomesTable(tables: Pick<Tables, "welcomes">, newId: NewId): WelcomeStore {
  return {
    claim: async (conversationId) =>
      writeVersioned(
        await tables.welcomes(),
        { partition: hashedKey(conversationId), row: ROW },
        {},
        newId(),
        undefined,
      ),

    release: async (conversationId) => {
      const table = await tables.welcomes();
      try {
        await table.deleteEntity(hashedKey(conversationId), ROW);
      } catch (error) {
        if (statusOf(error) !== 404) throw storageFault(error);
      }
    },
  };
}
