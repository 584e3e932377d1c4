import { z } from "zod";
import { LANGS } from "../domain/lang.ts";
import type { Reminder } from "../domain/reminder/reminder.ts";
import type { NewId } from "../usecases/ports.ts";
import type { ReminderStore } from "../usecases/reminder-ports.ts";
import { eventDate } from "./calendar-rows.ts";
import { hashedKey, oneOfFilter, partitionFilter } from "./keys.ts";
import { recordsIn, type TellCorrupt } from "./records.ts";
import { removeRow } from "./rows.ts";
import type { Tables } from "./tables.ts";

/** All are read at once to see what is due, and one is found by its id alone; a municipality has some thousands. */
const REMINDERS = "reminder";

const text = z.string();

const knownShape = {
  title: text,
  day: text,
  date: eventDate,
} satisfies Record<keyof Reminder["known"], z.ZodType>;

const reminderSchema: z.ZodType<Reminder> = z.object({
  id: text,
  aadObjectId: text,
  calendarId: text,
  eventId: text,
  year: z.exactOptional(z.int()),
  daysBefore: z.int(),
  usual: z.exactOptional(z.literal(true)),
  time: text,
  lang: z.enum(LANGS),
  createdAt: z.int(),
  known: z.object(knownShape),
} satisfies Record<keyof Reminder, z.ZodType>);

export function remindersTable(
  tables: Pick<Tables, "reminders">,
  newId: NewId,
  tellCorrupt?: TellCorrupt,
): ReminderStore {
  const records = recordsIn({ open: tables.reminders, schema: reminderSchema, newId, tellCorrupt });
  const everybodys = partitionFilter(REMINDERS);
  // The id comes back from a card: whatever it holds is a key.
  const keysOf = (id: string) => ({ partition: REMINDERS, row: hashedKey(id) });
  const list = async (filter: string) => (await records.list(filter)).map(({ value }) => value);
  return {
    list: () => list(everybodys),
    ofPerson: (person) => list(`${everybodys} and ${oneOfFilter("person", [hashedKey(person)])}`),
    find: async (id) => (await records.find(keysOf(id)))?.value,
    insert: async (reminder) => {
      const columns = { person: hashedKey(reminder.aadObjectId) };
      const row = { keys: keysOf(reminder.id), value: reminder, columns };
      return (await records.save(row, undefined)) !== undefined;
    },
    remove: async (id) => {
      const { partition, row } = keysOf(id);
      return removeRow(await tables.reminders(), { partitionKey: partition, rowKey: row });
    },
  };
}
