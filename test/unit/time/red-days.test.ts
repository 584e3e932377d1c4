import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, toCalendarDate, toDayNumber } from "../../../src/domain/time/civil-day.ts";
import {
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  redDayOf,
} from "../../../src/domain/time/red-days.ts";
import { weekdayOf } from "../../../src/domain/time/weekday.ts";

const anyDay = fc
  .integer({ min: toDayNumber("1990-01-01"), max: toDayNumber("2099-12-31") })
  .map(toCalendarDate);

function redDaysOf(year: number): string[] {
  return Array.from({ length: 366 }, (_, at) => addDays(`${year}-01-01`, at))
    .filter((day) => day.startsWith(String(year)))
    .flatMap((day) => {
      const redDay = redDayOf(day);
      return redDay ? [`${day.slice(5)} ${redDay.kind} ${redDay.name.sv} | ${redDay.name.en}`] : [];
    });
}

describe("days that nobody works on", () => {
  it("are the red days and every eve, in both languages", () => {
    expect(redDaysOf(2023)).toEqual([
      "01-01 red nyårsdagen | New Year's Day",
      "01-05 eve trettondagsafton | Twelfth Night",
      "01-06 red trettondedag jul | Epiphany",
      "04-07 red långfredagen | Good Friday",
      "04-08 eve påskafton | Easter Eve",
      "04-09 red påskdagen | Easter Sunday",
      "04-10 red annandag påsk | Easter Monday",
      "04-30 eve valborgsmässoafton | Walpurgis Night",
      "05-01 red första maj | Labour Day",
      "05-18 red Kristi himmelsfärdsdag | Ascension Day",
      "05-27 eve pingstafton | Whitsun Eve",
      "05-28 red pingstdagen | Whit Sunday",
      "06-06 red nationaldagen | National Day",
      "06-23 eve midsommarafton | Midsummer Eve",
      "06-24 red midsommardagen | Midsummer Day",
      "11-03 eve allhelgonaafton | All Saints' Eve",
      "11-04 red alla helgons dag | All Saints' Day",
      "12-24 eve julafton | Christmas Eve",
      "12-25 red juldagen | Christmas Day",
      "12-26 red annandag jul | Boxing Day",
      "12-31 eve nyårsafton | New Year's Eve",
    ]);
  });

  it.each([
    ["2060-06-06", "nationaldagen", "pingstafton that year too"],
    ["2285-04-30", "Kristi himmelsfärdsdag", "valborgsmässoafton every year"],
    ["2024-03-29", "långfredagen", "before the clock is changed"],
    ["2024-12-25", "juldagen", "a leap year"],
  ])("%s is %s: %s", (day, name) => {
    expect(redDayOf(day)?.name.sv).toBe(name);
  });

  it.each([
    ["2023-04-06", "skärtorsdagen"],
    ["2023-03-05", "Vasaloppet"],
    ["2023-05-29", "annandag pingst, which was red until 2004"],
    ["2023-12-13", "Lucia"],
    ["2023-03-18", "an ordinary Saturday"],
  ])("%s is not one: %s", (day) => {
    expect(redDayOf(day)).toBeUndefined();
  });
});

describe("a working day", () => {
  it.each([
    ["2023-03-17", true],
    ["2023-04-06", true],
    ["2023-12-13", true],
    ["2023-03-18", false],
    ["2023-03-19", false],
    ["2023-05-01", false],
    ["2023-06-23", false],
    ["2023-12-31", false],
  ])("%s: %s", (day, works) => {
    expect(isWorkingDay(day)).toBe(works);
  });

  it.each([
    ["2023-03-17", "2023-03-17", "2023-03-17"],
    ["2023-03-18", "2023-03-20", "2023-03-17"],
    ["2023-04-07", "2023-04-11", "2023-04-06"],
    ["2023-12-25", "2023-12-27", "2023-12-22"],
    ["2024-12-31", "2025-01-02", "2024-12-30"],
    ["2025-12-24", "2025-12-29", "2025-12-23"],
  ])("%s: the next is %s, and the one before %s", (day, next, previous) => {
    expect([nextWorkingDay(day), previousWorkingDay(day)]).toEqual([next, previous]);
  });

  it("is never five days away or more from any weekday, and nothing works in between", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const next = nextWorkingDay(day);
        const between = Array.from({ length: daysBetween(day, next) }, (_, at) => addDays(day, at));

        expect(isWorkingDay(next)).toBe(true);
        expect(between.some(isWorkingDay)).toBe(false);
        expect(between.length).toBeLessThan(weekdayOf(day) <= 5 ? 6 : 7);
        expect(previousWorkingDay(next)).toBe(next);
      }),
    );
  });
});
