import type { CalendarSnapshot } from "../domain/digest/calendar-snapshot.ts";
import type { Reminder } from "../domain/reminder/reminder.ts";

export interface ReminderStore {
  /** Everybody's. */
  list(): Promise<readonly Reminder[]>;
  ofPerson(aadObjectId: string): Promise<readonly Reminder[]>;
  find(id: string): Promise<Reminder | undefined>;
  /** False when one of that id is there. */
  insert(reminder: Reminder): Promise<boolean>;
  /** False when it was not there any longer. */
  remove(id: string): Promise<boolean>;
}

export interface SnapshotStore {
  find(calendarId: string, version: string): Promise<CalendarSnapshot | undefined>;
  /** Keeps it; one that is there is left as it is. */
  keep(snapshot: CalendarSnapshot): Promise<void>;
}
