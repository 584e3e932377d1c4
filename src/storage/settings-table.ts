import { z } from "zod";
import { AppError } from "../errors.ts";
import type { NewId, SettingsStore } from "../usecases/ports.ts";
import { joinText, splitText } from "./entity.ts";
import type { Tables } from "./tables.ts";
import { readRow, writeVersioned } from "./versioned-row.ts";

const ACTIVE = { partition: "settings", row: "active-calendars" };
const ids = z.array(z.string());

export function settingsTable(tables: Pick<Tables, "settings">, newId: NewId): SettingsStore {
  return {
    activeCalendars: async () => {
      const row = await readRow(await tables.settings(), ACTIVE);
      if (row === undefined) return { ids: [], version: undefined };
      return { ids: parseIds(joinText("ids", row)), version: String(row["version"]) };
    },

    setActiveCalendars: async (chosen, expected) => {
      const properties = splitText("ids", JSON.stringify(chosen));
      return writeVersioned(await tables.settings(), ACTIVE, properties, newId(), expected);
    },
  };
}

function parseIds(text: string | undefined): string[] {
  try {
    return ids.parse(JSON.parse(text ?? ""));
  } catch (cause) {
    throw new AppError("storage.corrupt", "The stored choice of calendars cannot be read.", { cause });
  }
}
