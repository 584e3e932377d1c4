import type { CalendarSnapshot } from "../domain/digest/calendar-snapshot.ts";
import { changesBetween, snapshotOf } from "../domain/digest/calendar-changes.ts";
import type { LastDigest } from "../domain/digest/digest-settings.ts";
import type { Digest } from "../domain/digest/digest.ts";
import { makeDigest } from "../domain/digest/make-digest.ts";
import type { DigestReport } from "../domain/digest/digest-report.ts";
import type { CalendarDate } from "../domain/time/calendar-date.ts";
import type { ReadDigestReports } from "./digest-reports.ts";
import type { CalendarReader, StoredCalendar } from "./ports.ts";
import type { SnapshotStore } from "./reminder-ports.ts";

export interface MakeDigestDeps {
  readonly calendars: CalendarReader;
  readonly snapshots: SnapshotStore;
  /** Absent where no reports are told of. */
  readonly reports?: ReadDigestReports;
}

export interface DigestWanted {
  readonly day: CalendarDate;
  readonly horizonWeeks: number;
  /** The digest that the conversation got last; what has changed since is told. */
  readonly last: Pick<LastDigest, "versions"> | undefined;
  /** The Entra object id of the one person who reads it: then it tells what that person has left to do of reports. */
  readonly reader?: string | undefined;
}

export interface MadeDigest {
  readonly digest: Digest;
  /** What it tells of each calendar, to be remembered when it has arrived; kept as snapshots. */
  readonly versions: LastDigest["versions"];
}

export type MakeDigest = (wanted: DigestWanted) => Promise<MadeDigest>;

/** Hundreds of channels get the same digest in the same minute: it is made once for as many wishes as differ. */
const MOST_MADE = 16;

/** Makes digests from the active calendars and the reports as they are now. */
export function createMakeDigest({ calendars, snapshots, reports: readReports }: MakeDigestDeps): MakeDigest {
  const made = new Map<string, Promise<MadeDigest>>();
  const keep = keepOnce(snapshots);
  return async (wanted) => {
    const [stored, reports = []] = await Promise.all([
      calendars.stored(),
      readReports?.(wanted.day, wanted.reader),
    ]);
    const { day, horizonWeeks, last } = wanted;
    const key = JSON.stringify([day, horizonWeeks, versionsOf(stored), last?.versions, reports.map(toldOf)]);
    const known = made.get(key);
    if (known !== undefined) return await known;
    const making = make({ stored, reports, wanted, snapshots, keep });
    made.set(key, making);
    const [oldest] = made.keys();
    if (made.size > MOST_MADE && oldest !== undefined) made.delete(oldest);
    // What failed is tried again by the next one who wants it.
    making.catch(() => made.delete(key));
    return await making;
  };
}

/** All of a report that a digest tells. */
function toldOf({ report, ...told }: DigestReport): unknown {
  return [report.id, report.plan.revision, report.stoppdatum, told];
}

interface Making {
  readonly stored: readonly StoredCalendar[];
  readonly reports: readonly DigestReport[];
  readonly wanted: DigestWanted;
  readonly snapshots: SnapshotStore;
  readonly keep: (stored: StoredCalendar) => Promise<void>;
}

async function make({ stored, reports, wanted, snapshots, keep }: Making): Promise<MadeDigest> {
  const { day, horizonWeeks, last } = wanted;
  const before = await toldBefore(stored, last?.versions ?? {}, snapshots);
  const calendars = stored.map(({ calendar }) => calendar);
  const changes = changesBetween(before, calendars, day);
  const digest = makeDigest({ calendars, day, horizonWeeks, changes, reports });
  await Promise.all(stored.map(keep));
  return { digest, versions: versionsOf(stored) };
}

/** A snapshot never changes, and to keep one of a whole calendar takes a while: one instance does it once. */
function keepOnce(snapshots: SnapshotStore): (stored: StoredCalendar) => Promise<void> {
  const kept = new Map<string, string>();
  return async (stored) => {
    const { calendar, version } = stored;
    if (kept.get(calendar.id) === version) return;
    await snapshots.keep(snapshotOf(stored));
    kept.set(calendar.id, version);
  };
}

/** The calendars that have been saved since, as they were told; one whose snapshot is gone has nothing to be compared with. */
async function toldBefore(
  stored: readonly StoredCalendar[],
  versions: LastDigest["versions"],
  snapshots: SnapshotStore,
): Promise<readonly CalendarSnapshot[]> {
  const found = await Promise.all(
    stored.map(async ({ calendar: { id }, version }) => {
      const told = versions[id];
      return told === undefined || told === version ? undefined : await snapshots.find(id, told);
    }),
  );
  return found.filter((snapshot) => snapshot !== undefined);
}

function versionsOf(stored: readonly StoredCalendar[]): LastDigest["versions"] {
  return Object.fromEntries(stored.map(({ calendar, version }) => [calendar.id, version]));
}
