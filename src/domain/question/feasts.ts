import type { CalendarDate } from "../time/calendar-date.ts";
import { addDays, calendarDate } from "../time/civil-day.ts";

/** The seasons, the summer leave and the feasts that people count from: first and last day in a year. */
const ANCHORS: Readonly<Record<string, readonly [string, string]>> = {
  sommaren: ["06-01", "08-31"],
  sommar: ["06-01", "08-31"],
  summer: ["06-01", "08-31"],
  sommarlovet: ["06-15", "08-15"],
  sommaruppehallet: ["07-01", "07-31"],
  semestern: ["07-01", "07-31"],
  semestrarna: ["07-01", "07-31"],
  semestertider: ["07-01", "07-31"],
  semester: ["07-01", "07-31"],
  sommarsemestern: ["07-01", "07-31"],
  holidays: ["07-01", "07-31"],
  vacation: ["07-01", "07-31"],
  vacations: ["07-01", "07-31"],
  midsommar: ["06-21", "06-25"],
  midsummer: ["06-21", "06-25"],
  jul: ["12-24", "12-26"],
  julen: ["12-24", "12-26"],
  christmas: ["12-24", "12-26"],
  jullovet: ["12-23", "12-31"],
  julhelgen: ["12-24", "12-26"],
  mellandagarna: ["12-27", "12-30"],
  nyar: ["12-31", "12-31"],
  arsskiftet: ["12-31", "12-31"],
  nyaret: ["12-31", "12-31"],
  hosten: ["09-01", "11-30"],
  autumn: ["09-01", "11-30"],
  fall: ["09-01", "11-30"],
  varen: ["03-01", "05-31"],
  spring: ["03-01", "05-31"],
};
/** The names of them, for patterns. */
export const ANCHOR = `(${[...Object.keys(ANCHORS), "pask", "pasken", "easter"].join("|")})`;

/** First and last day of an anchor in a year; Easter moves. */
export function anchorDays(name: string, year: number): readonly [CalendarDate, CalendarDate] | undefined {
  if (/^(pask|easter)/u.test(name)) {
    const sunday = easterSunday(year);
    return [addDays(sunday, -2), addDays(sunday, 1)];
  }
  const days = ANCHORS[name];
  return days && [`${year}-${days[0]}`, `${year}-${days[1]}`];
}

/** Easter Sunday by the Gregorian computus. */
function easterSunday(year: number): CalendarDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skipped = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (skipped + 19 * golden + 15) % 30;
  const moon =
    epact -
    Math.floor(epact / 28) *
      (1 - Math.floor(epact / 28) * Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  return addDays(calendarDate(year, 3, 28), moon - weekday);
}
