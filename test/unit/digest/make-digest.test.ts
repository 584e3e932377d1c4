import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadCalendars } from "../../../src/cli/calendars-from-files.ts";
import type { CalendarEvent } from "../../../src/domain/calendar/calendar-event.ts";
import type { EventDate } from "../../../src/domain/calendar/event-date.ts";
import { readDate } from "../../../src/domain/calendar/date-notation/read-date.ts";
import type { Digest, DigestEvent } from "../../../src/domain/digest/digest.ts";
import { makeDigest } from "../../../src/domain/digest/make-digest.ts";
import { aCalendar, anEvent, day, month, range } from "../../support/events.ts";
import { proposals, tidsplanRows } from "../../support/tidsplan.ts";

const samples = await loadCalendars(fileURLToPath(new URL("../../../samples/", import.meta.url)));
const tidsplan = samples.filter(({ id }) => id === "tidsplan-2024");

function digestOf(events: readonly CalendarEvent[], on: string, horizonWeeks = 4): Digest {
  return makeDigest({ calendars: [aCalendar(events)], day: on, horizonWeeks, changes: [] });
}

/** As a document writes it: "2026-", "april och september". */
function read(text: string): EventDate {
  const reading = readDate(text);
  if (reading.kind === "unreadable") throw new Error(`${text} is not read`);
  return reading.date;
}

const briefly = ({ start, event, standing }: DigestEvent): string =>
  `${start} ${event.title.split(" ").slice(0, 2).join(" ")} ${standing}`;
const titles = (events: readonly DigestEvent[]): string[] => events.map(({ event }) => event.title);
const placesOf = (digest: Digest): Record<string, string[]> => ({
  this: titles(digest.weeks[0].events),
  next: titles(digest.weeks[1].events),
  ongoing: titles(digest.ongoing),
});

describe("the digest of the customer's calendar", () => {
  it("tells of the week and the next, and who is responsible", () => {
    const { weeks, calendarNames } = makeDigest({
      calendars: tidsplan,
      day: "2023-03-13",
      horizonWeeks: 4,
      changes: [],
    });

    expect(calendarNames).toEqual(tidsplan.map(({ name }) => name));
    expect(weeks.map(({ week, days }) => [week.week, days.start, days.end])).toEqual([
      [11, "2023-03-13", "2023-03-19"],
      [12, "2023-03-20", "2023-03-26"],
    ]);
    expect(weeks.map(({ events }) => events.map(briefly))).toEqual([
      ["2023-03-17 Stoppdatum för upcoming"],
      ["2023-03-24 Utskick av upcoming"],
    ]);
    expect(weeks.flatMap(({ events }) => events.map(({ responsible }) => responsible))).toEqual([
      ["Förvaltningschefen"],
      ["Område ekonomi"],
    ]);
  });

  it("lists the stoppdatum of its horizon, and the next beyond it", () => {
    const on = (horizonWeeks: number): Digest =>
      makeDigest({ calendars: tidsplan, day: "2023-05-08", horizonWeeks, changes: [] });

    expect([on(3), on(4)].map(({ stoppdatum }) => stoppdatum.map(briefly))).toEqual([
      [],
      ["2023-05-31 Stoppdatum – upcoming"],
    ]);
    expect([on(3), on(4)].map(({ nextStoppdatum }) => nextStoppdatum?.start)).toEqual([
      "2023-05-31",
      undefined,
    ]);
  });

  it("keeps the summer's long work among what goes on, and calls such a week quiet", () => {
    const digest = makeDigest({ calendars: tidsplan, day: "2023-07-03", horizonWeeks: 4, changes: [] });

    expect(digest.quiet).toBe(true);
    expect(digest.ongoing.map(briefly)).toEqual([
      "2023-06-23 Nämnderna arbetar ongoing",
      "2023-06-23 Möte FSG ongoing",
    ]);
  });

  it("loses no event with a day in a year of Mondays", () => {
    const told = new Set<string>();
    for (let on = Date.UTC(2022, 7, 29); on < Date.UTC(2024, 0, 31); on += 7 * 86_400_000) {
      const monday = new Date(on).toISOString().slice(0, 10);
      const { weeks } = makeDigest({ calendars: tidsplan, day: monday, horizonWeeks: 4, changes: [] });
      for (const { event } of weeks[0].events) told.add(event.id);
    }

    expect(tidsplan[0]?.events.filter(({ id }) => !told.has(id)).map(({ title }) => title)).toEqual([]);
  });
});

describe("an event stands", () => {
  const on = "2023-03-15";

  it.each<[string, EventDate, "this" | "next" | "ongoing" | undefined]>([
    ["on this week's Monday, which has passed", day("2023-03-13"), "this"],
    ["on the day itself", day("2023-03-15"), "this"],
    ["on this week's Sunday", day("2023-03-19"), "this"],
    ["on next week's Monday", day("2023-03-20"), "next"],
    ["on next week's Sunday", day("2023-03-26"), "next"],
    ["on the Monday after", day("2023-03-27"), undefined],
    ["on last week's Sunday", day("2023-03-12"), undefined],
    ["on days from this week on", range("2023-03-14", "2023-04-14"), "this"],
    ["on days that began before this week", range("2023-03-10", "2023-03-15"), "ongoing"],
    ["on days that began before this week and ended in it", range("2023-03-10", "2023-03-14"), undefined],
    ["in this week, and no day is stated", read("v. 11 2023"), "this"],
    ["in next week", read("v. 12 2023"), "next"],
    ["in weeks that began earlier", read("v. 10–12 2023"), "ongoing"],
    ["in weeks of which this is the first", read("v. 11–13 2023"), "ongoing"],
    ["in the month", month("2023-03", "31"), "ongoing"],
    ["in a part of the month that begins next week", read("slutet av mars 2023"), "next"],
    ["in a part of the month that is now", read("mitten av mars 2023"), "ongoing"],
    ["in the season", read("våren 2023"), "ongoing"],
    ["before the season", read("före våren 2023"), undefined],
    ["in the year", read("2023"), undefined],
    ["in half a year", read("första halvåret 2023"), undefined],
    ["from a day in this week on, without an end", read("från 16 mars 2023"), "this"],
    ["from an earlier day on, without an end", read("från 1 mars 2023"), undefined],
    ["on days for more than half a year", range("2022-10-01", "2023-06-30"), undefined],
    [
      "on days for more than half a year, of which the last come",
      range("2022-08-01", "2023-03-24"),
      "ongoing",
    ],
    ["on a day of every year", read("16 mars"), "this"],
    ["in a month of every year", read("mars"), "ongoing"],
    ["in the second of two months", read("januari och mars 2023"), "ongoing"],
  ])("%s", (_, date, place) => {
    const expected = { this: [], next: [], ongoing: [], ...(place && { [place]: ["Mötet"] }) };

    expect(placesOf(digestOf([anEvent(1, "Mötet", date)], on))).toEqual(expected);
  });

  it("in the week of its first day when it is a month to come, and among what goes on from that day", () => {
    const april = [anEvent(1, "Nämndsmöten", month("2023-04", "30"))];

    expect(placesOf(digestOf(april, "2023-03-27"))).toMatchObject({ this: ["Nämndsmöten"], ongoing: [] });
    expect(placesOf(digestOf(april, "2023-03-20"))).toMatchObject({ next: ["Nämndsmöten"], ongoing: [] });
    expect(placesOf(digestOf(april, "2023-04-01"))).toMatchObject({ this: [], ongoing: ["Nämndsmöten"] });
  });

  it.each<[string, EventDate, string, "this" | "ongoing" | undefined]>([
    ["in the week that its year begins in", read("2024"), "2024-01-01", "this"],
    ["nowhere when half a year soon is over", read("första halvåret 2023"), "2023-06-26", undefined],
    [
      "nowhere when it has no end, though the year soon is over",
      read("från 1 november 2023"),
      "2023-11-15",
      undefined,
    ],
    [
      "among what goes on, before the month is over",
      read("före utgången av mars 2023"),
      "2023-03-22",
      "ongoing",
    ],
  ])("%s", (_, date, today, place) => {
    const expected = { this: [], next: [], ongoing: [], ...(place && { [place]: ["Mötet"] }) };

    expect(placesOf(digestOf([anEvent(1, "Mötet", date)], today))).toEqual(expected);
  });

  it("twice when its row has two dates in the two weeks", () => {
    const { weeks } = digestOf([anEvent(1, "Mötet", read("16 och 23 mars 2023"))], on);

    expect(weeks.map(({ events }) => events.map(({ start, date }) => [start, date.also]))).toEqual([
      [["2023-03-16", undefined]],
      [["2023-03-23", undefined]],
    ]);
  });

  it("over the turn of the year in weeks 52 and 1", () => {
    const events = [anEvent(1, "Nyårsmöte", day("2025-01-02")), anEvent(2, "Julmöte", day("2024-12-27"))];
    const { weeks } = digestOf(events, "2024-12-23");

    expect(weeks.map(({ week }) => week)).toEqual([
      { year: 2024, week: 52 },
      { year: 2025, week: 1 },
    ]);
    expect(weeks.map(({ events: found }) => titles(found))).toEqual([["Julmöte"], ["Nyårsmöte"]]);
  });

  it("by first day, then what ends first, then by the clock", () => {
    const events = [
      anEvent(1, "Remiss", range("2023-03-16", "2023-03-24")),
      anEvent(2, "Eftermiddag", { ...day("2023-03-16"), startTime: "13:00" }),
      anEvent(3, "Förmiddag", { ...day("2023-03-16"), startTime: "09:00" }),
      anEvent(4, "Hela dagen", day("2023-03-16")),
      anEvent(5, "Dagen före", day("2023-03-15")),
    ];

    expect(titles(digestOf(events, on).weeks[0].events)).toEqual([
      "Dagen före",
      "Hela dagen",
      "Förmiddag",
      "Eftermiddag",
      "Remiss",
    ]);
  });
});

describe("the stoppdatum of a digest", () => {
  const stoppdatum = (date: EventDate): CalendarEvent =>
    anEvent(1, "Stoppdatum", date, { kind: "stoppdatum" });

  it.each<[string, EventDate, "listed" | "next" | undefined]>([
    ["yesterday's", day("2023-03-14"), undefined],
    ["today's", day("2023-03-15"), "listed"],
    ["the last of two weeks", day("2023-03-29"), "listed"],
    ["one day later", day("2023-03-30"), "next"],
    ["days that end in time", range("2023-03-01", "2023-03-29"), "listed"],
    ["days that begin in time and end later", range("2023-03-16", "2023-03-30"), "next"],
    ["a week that ends in time", read("v. 12 2023"), "listed"],
    ["the month", month("2023-03", "31"), "listed"],
    ["the next month", month("2023-04", "30"), "next"],
    ["before a week that ends in time", read("före v. 12 2023"), "listed"],
    ["the month, at the latest", read("senast i mars 2023"), "listed"],
    ["before the season that has begun", read("före våren 2023"), undefined],
    ["before the season to come", read("före sommaren 2023"), "next"],
    ["the year", read("2023"), undefined],
    ["in ten days of every year", read("25 mars"), "listed"],
    ["of every year, a month ago", read("15 februari"), "next"],
  ])("%s", (_, date, place) => {
    const { stoppdatum: listed, nextStoppdatum } = digestOf([stoppdatum(date)], "2023-03-15", 2);

    // One of every year comes round again beyond the horizon as well.
    expect([listed.length, ...(listed.length === 0 ? [nextStoppdatum !== undefined] : [])]).toEqual(
      place === "listed" ? [1] : [0, place === "next"],
    );
  });

  it("come by last day, and are told of in the weeks as well", () => {
    const digest = digestOf(
      [
        stoppdatum(range("2023-03-14", "2023-03-24")),
        { ...stoppdatum(day("2023-03-23")), title: "Inlämning" },
      ],
      "2023-03-13",
    );

    expect(titles(digest.stoppdatum)).toEqual(["Inlämning", "Stoppdatum"]);
    expect(placesOf(digest)).toEqual({ this: ["Stoppdatum"], next: ["Inlämning"], ongoing: [] });
    expect(digest.stoppdatum.map(({ daysToEnd }) => daysToEnd)).toEqual([10, 11]);
  });

  it("are not the next as well when they are a month that goes on beyond the horizon", () => {
    const digest = digestOf([stoppdatum(month("2023-03", "31"))], "2023-03-13", 1);

    expect(digest.stoppdatum).toHaveLength(1);
    expect(digest.nextStoppdatum).toBeUndefined();
  });

  it("has as its next the nearest of all calendars, beyond the horizon", () => {
    const digest = makeDigest({
      calendars: [aCalendar(tidsplanRows), aCalendar([stoppdatum(day("2023-05-02"))])],
      day: "2023-04-03",
      horizonWeeks: 2,
      changes: [],
    });

    expect(digest.nextStoppdatum?.start).toBe("2023-05-02");
  });
});

describe("a week is quiet", () => {
  const quiet = (events: readonly CalendarEvent[], horizonWeeks = 1): boolean =>
    digestOf(events, "2023-03-15", horizonWeeks).quiet;

  it("when nothing is left of the two weeks, whatever goes on or has passed", () => {
    expect(quiet([])).toBe(true);
    expect(
      quiet([anEvent(1, "Passerat", day("2023-03-13")), anEvent(2, "Pågår", month("2023-03", "31"))]),
    ).toBe(true);
  });

  it("not when something begins, or has begun since Monday and goes on", () => {
    expect(quiet([anEvent(1, "Mötet", day("2023-03-24"))])).toBe(false);
    expect(quiet([anEvent(1, "Remiss", range("2023-03-13", "2023-03-15"))])).toBe(false);
  });

  it("not when a stoppdatum is inside the horizon", () => {
    const later = [{ ...proposals, date: day("2023-04-10") }];

    expect([quiet(later, 3), quiet(later, 4)]).toEqual([true, false]);
  });

  it("not when something has changed", () => {
    const changes = [{ kind: "removed", title: "Mötet", before: day("2023-06-01") }] as const;

    expect(makeDigest({ calendars: [], day: "2023-03-15", horizonWeeks: 4, changes })).toMatchObject({
      quiet: false,
      changes,
    });
  });
});

describe("who is responsible", () => {
  it.each([
    ["those who are named so", { responsible: "Ekonomichefen" }, ["Ekonomichefen"]],
    [
      "those who have a task, each once",
      { comment: "Budgetcontroller upprättar tjänsteskrivelse samt ansvarar för dragning." },
      ["Budgetcontroller"],
    ],
    [
      "whom the clause names, and not who opens the meeting",
      { comment: "KSO inleder, budgetcontroller ansvarar för dragning." },
      ["budgetcontroller"],
    ],
    [
      "nobody who only tells or presents",
      { comment: "Ekonomidirektören informerar samt genomför dragning." },
      [],
    ],
    ["nobody who only takes part or decides", { politicians: "Nämnden", decisionBody: "KF" }, []],
  ])("%s", (_, columns, expected) => {
    const { weeks } = digestOf([anEvent(1, "Mötet", day("2023-03-15"), columns)], "2023-03-15");

    expect(weeks[0].events[0]?.responsible).toEqual(expected);
  });
});
