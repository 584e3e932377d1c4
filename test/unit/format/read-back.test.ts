import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDate } from "../../../src/domain/calendar/date-notation/read-date.ts";
import { toDayNumber } from "../../../src/domain/time/civil-day.ts";
import { LANGS } from "../../../src/domain/lang.ts";
import { formatDate } from "../../../src/text/format.ts";
import { datedDate, yearlyDate } from "./dates.ts";
import type { EventDate } from "../../../src/domain/calendar/event-date.ts";
import type { CalendarDate } from "../../../src/domain/time/calendar-date.ts";

function readBack(text: string): EventDate | string {
  const reading = readDate(text);
  return reading.kind === "read" ? reading.date : `${text}: ${reading.reason}`;
}

/** Two days of one month share its name in a text, and two days that follow each other are read as one stretch. */
function isApart(before: CalendarDate, day: CalendarDate): boolean {
  return before.slice(0, 7) !== day.slice(0, 7) && toDayNumber(day) - toDayNumber(before) > 1;
}

describe.each(LANGS)("a date written in %s is read back the same", (lang) => {
  it.each(["long", "medium"] as const)("with its year, %s", (style) => {
    fc.assert(
      fc.property(datedDate, (date) => {
        const text = formatDate(date, lang, style);

        expect(readBack(text), text).toEqual(date);
      }),
      { numRuns: 1500 },
    );
  });

  it("without a year, as coming back every year", () => {
    fc.assert(
      fc.property(yearlyDate, (date) => {
        const text = formatDate(date, lang);
        const reading = readDate(text);

        expect(reading, text).toMatchObject({ kind: "read", everyYear: true, date });
      }),
      { numRuns: 1500 },
    );
  });

  it("when it is several", () => {
    fc.assert(
      fc.property(fc.array(datedDate, { minLength: 2, maxLength: 4 }), (dates) => {
        const days = [...new Set(dates.map((date) => date.start))].sort();
        const [first, ...others] = days
          .filter((start, i) => {
            const before = days[i - 1];
            return before === undefined || isApart(before, start);
          })
          .map((start): EventDate => ({ precision: "day", start, end: start }));
        if (first === undefined || others.length === 0) return;
        const date = { ...first, also: others };

        expect(readBack(formatDate(date, lang, "medium"))).toEqual(date);
        expect(readBack(formatDate(date, lang, "long"))).toEqual(date);
      }),
    );
  });
});
