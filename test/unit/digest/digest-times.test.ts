import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DigestSettings } from "../../../src/domain/digest/digest-settings.ts";
import { digestTimes, nextDigest } from "../../../src/domain/digest/digest-times.ts";
import { savedSettings } from "../../../src/domain/digest/saved-settings.ts";
import { isoWeekOf } from "../../../src/domain/time/iso-week.ts";
import { instantInStockholm } from "../../../src/domain/time/stockholm.ts";
import type { Weekday } from "../../../src/domain/time/weekday.ts";

const at = (date: string, time?: string): number => instantInStockholm(date, time);

function settings(chosen: Partial<DigestSettings>): DigestSettings {
  return {
    on: true,
    weekday: 1,
    time: "08:00",
    lang: "sv",
    horizonWeeks: 4,
    quietWeeks: "line",
    since: at("2023-01-01"),
    ...chosen,
  };
}

/** The settings after a save, as they are stored. */
function saved(
  former: DigestSettings | undefined,
  chosen: Partial<DigestSettings>,
  now: number,
): DigestSettings {
  const { on, weekday, time, lang, horizonWeeks, quietWeeks } = settings({ ...former, ...chosen });
  return savedSettings(former, { on, weekday, time, lang, horizonWeeks, quietWeeks }, now);
}

const WEDNESDAY = { weekday: 3 } as const;
const FRIDAY = { weekday: 5 } as const;

describe("a digest is due", () => {
  it("never while it is switched off", () => {
    const off = settings({ on: false });

    expect(digestTimes(off, at("2023-03-01"), at("2023-04-01"))).toEqual([]);
    expect(nextDigest(off, at("2023-03-01"))).toBeUndefined();
  });

  it("only for what the schedule names after the save", () => {
    const since = at("2023-03-13", "08:00");
    const days = digestTimes(settings({ since }), at("2023-03-01"), at("2023-04-01")).map(({ day }) => day);

    expect(days).toEqual(["2023-03-20", "2023-03-27"]);
    expect(nextDigest(settings({ since }), at("2023-01-02"))?.day).toBe("2023-03-20");
    expect(nextDigest(settings({ since: since - 1 }), at("2023-03-01"))?.day).toBe("2023-03-13");
  });

  it("also when a red day has moved it, by the moment that the schedule named", () => {
    const before = settings({ ...FRIDAY, since: at("2023-06-23", "07:59") });
    const after = settings({ ...FRIDAY, since: at("2023-06-23", "08:00") });
    const [from, until] = [at("2023-06-24"), at("2023-06-27")];

    expect(digestTimes(before, from, until).map(({ day }) => day)).toEqual(["2023-06-26"]);
    expect(digestTimes(after, from, until)).toEqual([]);
    expect(nextDigest(after, from)?.nominal).toBe("2023-06-30");
  });
});

describe("after a save the next digest comes", () => {
  it.each([
    ["first ever, before the week's time", undefined, {}, ["2023-03-13", "07:59"], "2023-03-13"],
    ["first ever, after the week's time", undefined, {}, ["2023-03-13", "08:01"], "2023-03-20"],
    ["first ever, later in the week that is named", undefined, FRIDAY, ["2023-03-13", "09:00"], "2023-03-17"],
    [
      "to a later day before the week's has come",
      settings({}),
      FRIDAY,
      ["2023-03-13", "07:00"],
      "2023-03-17",
    ],
    ["to a later day when the week's has come", settings({}), FRIDAY, ["2023-03-13", "08:00"], "2023-03-24"],
    [
      "to an earlier day before the week's has come",
      settings(FRIDAY),
      { weekday: 1 },
      ["2023-03-15", "09:00"],
      "2023-03-20",
    ],
    [
      "on again, later in a week that had none",
      settings({ on: false }),
      WEDNESDAY,
      ["2023-03-14", "09:00"],
      "2023-03-15",
    ],
    [
      "to another language on a red Monday, before the Tuesday",
      settings({}),
      { lang: "en" },
      ["2023-05-01", "10:00"],
      "2023-05-02",
    ],
    [
      "to another time on a red Monday, before the Tuesday",
      settings({}),
      { time: "10:00" },
      ["2023-05-01", "11:00"],
      "2023-05-02",
    ],
    [
      "to a later day on a red Monday, before the Tuesday",
      settings({}),
      WEDNESDAY,
      ["2023-05-01", "11:00"],
      "2023-05-03",
    ],
    [
      "to another time in the weekend after midsommarafton",
      settings(FRIDAY),
      { time: "10:00" },
      ["2023-06-25", "11:00"],
      "2023-06-26",
    ],
    [
      "to a day that has gone by in the week of midsommarafton",
      settings(FRIDAY),
      WEDNESDAY,
      ["2023-06-25", "11:00"],
      "2023-06-28",
    ],
    [
      "to Monday, when last week's has just come on a Monday",
      settings(FRIDAY),
      { weekday: 1, time: "10:00" },
      ["2023-06-26", "09:00"],
      "2023-06-26",
    ],
  ] as const)("%s", (_, former, chosen, [date, time], day) => {
    const now = at(date, time);

    expect(nextDigest(saved(former, { on: true, ...chosen }, now), now)?.day).toBe(day);
  });

  it("the next week, however often it is switched off and on after the week's has come", () => {
    const tuesday = at("2023-03-14");
    const off = saved(settings({}), { on: false }, tuesday);
    const on = saved(off, { on: true, ...WEDNESDAY }, tuesday + 1000);
    const changed = saved(on, FRIDAY, tuesday + 2000);

    expect([on, changed].map((each) => nextDigest(each, tuesday)?.day)).toEqual(["2023-03-22", "2023-03-24"]);
  });

  it("on the earlier day that was chosen last, while a red day still holds the week's back", () => {
    const monday = at("2023-05-01", "11:00");
    const wednesday = saved(settings({}), WEDNESDAY, monday);

    expect(nextDigest(saved(wednesday, { weekday: 2, time: "10:00" }, monday + 1000), monday)?.day).toBe(
      "2023-05-02",
    );
  });

  it("and nothing is due any more that the save came too late for", () => {
    const sunday = at("2023-06-25", "11:00");

    expect(digestTimes(saved(settings(FRIDAY), WEDNESDAY, sunday), at("2023-06-19"), sunday)).toEqual([]);
  });

  it("and what had fallen due a moment before is still owed, also after a second save", () => {
    const once = saved(settings({}), FRIDAY, at("2023-03-13", "08:00"));
    const twice = saved(once, WEDNESDAY, at("2023-03-13", "08:01"));
    const due = (each: DigestSettings) =>
      digestTimes(each, at("2023-03-13", "07:59"), at("2023-03-19")).map(({ day }) => day);

    expect([due(once), due(twice)]).toEqual([["2023-03-13"], ["2023-03-13"]]);
    expect(due(saved(settings({}), { on: false }, at("2023-03-13", "08:00")))).toEqual([]);
  });

  it("but not what fell due more than a day ago", () => {
    const late = saved(settings({}), FRIDAY, at("2023-03-14", "08:01"));

    expect(digestTimes(late, at("2023-03-13"), at("2023-03-19"))).toEqual([]);
  });

  it("keeps the moment of a schedule that stays, so that what is due just now is not lost", () => {
    const former = settings({});

    expect(saved(former, { horizonWeeks: 8 }, at("2023-03-13", "08:00")).since).toBe(former.since);
  });

  it("ends the week on Sunday night in Stockholm, also when the clock is changed then", () => {
    expect(saved(settings({}), FRIDAY, at("2023-03-20", "09:00")).since).toBe(at("2023-03-27") - 1);
  });

  it("from now on, when the settings were saved by a clock that has been moved back", () => {
    const former = settings({ since: at("2026-01-01") });
    const now = at("2023-03-14");

    expect(saved(former, {}, now).since).toBe(now);
  });
});

describe("whatever is saved and when", () => {
  const anySave = fc.record({
    wait: fc.integer({ min: 60_000, max: 9 * 86_400_000 }),
    weekday: fc.integer({ min: 1, max: 5 }).map((day) => day as Weekday),
    time: fc.constantFrom("00:00", "08:00", "08:30", "16:45"),
    on: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false)),
  });
  const anyStart = fc.integer({ min: at("2022-12-01"), max: at("2026-12-31") });

  it("no week has two digests", () => {
    fc.assert(
      fc.property(anyStart, fc.array(anySave, { maxLength: 14 }), (start, saves) => {
        let now = start;
        let current: DigestSettings | undefined;
        // One that is owed is found again, and made once.
        const planned = new Map<number, string>();
        for (const { wait, ...chosen } of saves) {
          const until = now + wait;
          // What is due is planned with the settings of the moment; a save comes between two looks.
          if (current)
            for (const { due, nominal } of digestTimes(current, now, until))
              planned.set(due, weekOf(nominal));
          now = until;
          current = saved(current, chosen, now);
        }

        const weeks = [...planned.values()];
        expect(weeks).toEqual([...new Set(weeks)]);
      }),
      { numRuns: 300 },
    );
  });

  it("nothing that fell due within a day before it is lost, unless it is switched off", () => {
    const gap = fc.integer({ min: 0, max: 86_399_999 });
    const choice = anySave.map(({ weekday, time }) => ({ weekday, time, on: true }));
    fc.assert(
      fc.property(anyStart, gap, choice, (start, late, chosen) => {
        const former = saved(undefined, {}, start);
        const { due = 0 } = nextDigest(former, start) ?? {};
        const found = digestTimes(saved(former, chosen, due + late), due - 1, due + late);

        expect(found.map((time) => time.due)).toContain(due);
      }),
    );
  });

  it("no week is without, as long as the schedule stays and it is on", () => {
    const waits = fc.array(fc.integer({ min: 60_000, max: 9 * 86_400_000 }), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(anyStart, waits, (start, gaps) => {
        let now = start;
        let current = saved(undefined, {}, now);
        const planned: number[] = [];
        for (const [nth, gap] of gaps.entries()) {
          planned.push(...digestTimes(current, now, now + gap).map(({ due }) => due));
          now += gap;
          current = saved(current, { horizonWeeks: (nth % 12) + 1 }, now);
        }
        const untouched = digestTimes(saved(undefined, {}, start), start, now);

        expect(planned).toEqual(untouched.map(({ due }) => due));
      }),
      { numRuns: 100 },
    );
  });
});

function weekOf(day: string): string {
  const { year, week } = isoWeekOf(day);
  return `${year} ${week}`;
}
