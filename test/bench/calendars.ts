import { loadCalendars } from "../../src/cli/calendars-from-files.ts";
import type { CalendarEvent, ProcessCalendar } from "../../src/domain/calendar/calendar-event.ts";

/** Words that tell one copy of a row from the next, as the rows of a large organisation would differ. */
const BODIES = [
  ...["barn- och utbildningsnämnden", "socialnämnden", "kultur- och fritidsnämnden", "miljönämnden"],
  ...["samhällsbyggnadsnämnden", "överförmyndarnämnden", "valnämnden", "tekniska nämnden"],
  ...["gymnasienämnden", "äldrenämnden", "arbetsmarknadsnämnden", "byggnadsnämnden", "fastighetsnämnden"],
];

export async function sampleCalendar(): Promise<ProcessCalendar> {
  const calendars = await loadCalendars("samples");
  const calendar = calendars.find(({ id }) => id === "tidsplan-2024");
  if (calendar === undefined) throw new Error("the sample tidsplan-2024 is missing");
  return calendar;
}

/** The sample with so many events: its own rows first, then the same rows for one body after another. */
export function grownTo(count: number, sample: ProcessCalendar): ProcessCalendar {
  const events = Array.from({ length: count }, (_, at): CalendarEvent => {
    const event = sample.events[at % sample.events.length];
    if (event === undefined) throw new Error("the sample is empty");
    const copy = Math.floor(at / sample.events.length);
    return copy === 0 ? event : varied(event, copy, at);
  });
  return { ...sample, id: `grown-${count}`, events };
}

function varied(event: CalendarEvent, copy: number, at: number): CalendarEvent {
  const body = BODIES[copy % BODIES.length] ?? "";
  return {
    ...event,
    id: `${event.id}-${copy}`,
    title: `${event.title} för ${body} ${copy}`,
    source: { ...event.source, row: at + 1 },
  };
}
