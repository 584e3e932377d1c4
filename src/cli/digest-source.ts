import type { ProcessCalendar } from "../domain/calendar/calendar-event.ts";
import type { KnownConversation } from "../domain/directory/known-conversation.ts";
import type { Lang } from "../domain/lang.ts";
import type { CalendarDate } from "../domain/time/calendar-date.ts";
import { addDays } from "../domain/time/civil-day.ts";
import { instantInStockholm } from "../domain/time/stockholm.ts";
import { digestCommandTexts } from "../text/digest/digest-command.ts";
import { cacheActiveCalendars } from "../usecases/active-calendars.ts";
import { createDigestReports } from "../usecases/digest-reports.ts";
import { createMakeDigest } from "../usecases/make-digest.ts";
import type { PlanDigestsDeps } from "../usecases/plan-digests.ts";
import type { CalendarReader } from "../usecases/ports.ts";
import type { SnapshotStore } from "../usecases/reminder-ports.ts";
import type { OpenedService } from "./io.ts";

/** Where the digests of a dry run come from. */
export interface DigestSource extends PlanDigestsDeps {
  readonly calendars: CalendarReader;
}

/** Longer than any run of red days: a digest that was moved is found by the day that it is moved to. */
const SINCE_DAYS = 14;

/** How far ahead a digest looks where nobody has chosen. */
const USUAL_WEEKS = 4;

/** What the service itself would post. The snapshots are read and not written: a dry run leaves no trace. */
export function storedDigests(stores: OpenedService): DigestSource {
  const { conversations, occurrences, deliveries } = stores;
  const snapshots: SnapshotStore = {
    find: (calendarId, version) => stores.snapshots.find(calendarId, version),
    keep: () => Promise.resolve(),
  };
  const calendars = cacheActiveCalendars(stores);
  const organisation = { read: async () => (await stores.organisations.read()).organisation };
  // Each command reads once.
  const clock = { real: () => 0 };
  const reports = createDigestReports({ ...stores, calendars, organisation, clock });
  const makeDigest = createMakeDigest({ calendars, snapshots, reports });
  return { conversations, occurrences, deliveries, calendars, makeDigest };
}

/** What a channel with the usual settings would get of one calendar, without any storage. */
export function sampleDigests(
  calendar: ProcessCalendar,
  day: CalendarDate,
  { lang, weeks = USUAL_WEEKS }: { readonly lang: Lang; readonly weeks?: number },
): DigestSource {
  const stored = [{ calendar, version: "sample" }];
  const calendars: CalendarReader = {
    active: () => Promise.resolve([calendar]),
    stored: () => Promise.resolve(stored),
  };
  const snapshots: SnapshotStore = { find: () => Promise.resolve(undefined), keep: () => Promise.resolve() };
  const value = usualChannel(day, lang, weeks);
  return {
    calendars,
    makeDigest: createMakeDigest({ calendars, snapshots }),
    conversations: { list: () => Promise.resolve([{ value, version: "sample" }]) },
    occurrences: { between: () => Promise.resolve([]) },
    deliveries: { find: () => Promise.resolve(undefined) },
  };
}

function usualChannel(day: CalendarDate, lang: Lang, horizonWeeks: number): KnownConversation {
  return {
    id: "sample",
    kind: "channel",
    serviceUrl: "",
    tenantId: "",
    botId: "",
    name: digestCommandTexts[lang].sampleChannel,
    reach: { kind: "active" },
    digest: {
      on: true,
      weekday: 1,
      time: "08:00",
      lang,
      horizonWeeks,
      quietWeeks: "line",
      since: instantInStockholm(addDays(day, -SINCE_DAYS)),
    },
  };
}
