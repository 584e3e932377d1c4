import { describe, expect, it } from "vitest";
import type { CalendarEvent } from "../../../src/domain/calendar/calendar-event.ts";
import type { EventDate } from "../../../src/domain/calendar/event-date.ts";
import type { Digest, DigestOccasion } from "../../../src/domain/digest/digest.ts";
import type { Lang } from "../../../src/domain/lang.ts";
import { digestSummary, digestText } from "../../../src/text/digest/digest-text.ts";
import type { DigestReading } from "../../../src/text/digest/occasion.ts";
import { digestSections } from "../../../src/text/digest/sections.ts";
import { aDigest, atEight, onMonday, told } from "../../support/digests.ts";
import { anEvent, day, month, range } from "../../support/events.ts";
import * as rows from "../../support/tidsplan.ts";

const MONDAY = "2023-03-13";
const channel: DigestReading = { lang: "sv", isShared: true };

function textOf(digest: Digest, occasion = onMonday(digest.day), reading = channel): string {
  return digestText(digest, occasion, reading);
}

/** The line of one stoppdatum in this week, as far as its title. */
function whenOf(
  date: EventDate,
  today = MONDAY,
  rest: Partial<CalendarEvent> = {},
  lang: Lang = "sv",
): string {
  const event = anEvent(1, "Sista dag", date, { kind: "stoppdatum", ...rest });
  const digest = aDigest(today, { thisWeek: [told(event, today)], nextWeek: [] });
  return /^• (.*): Sista dag/mu.exec(textOf(digest, undefined, { lang, isShared: true }))?.[1] ?? "";
}

describe("a stoppdatum", () => {
  it.each<[EventDate, string, string, string]>([
    [day("2023-03-17"), MONDAY, "fredag 17 mars (4 dagar kvar)", "Friday 17 March (4 days left)"],
    [day("2023-03-14"), MONDAY, "tisdag 14 mars (i morgon)", "Tuesday 14 March (tomorrow)"],
    [day("2023-03-13"), MONDAY, "måndag 13 mars (i dag)", "Monday 13 March (today)"],
    [day("2023-03-13"), "2023-03-15", "måndag 13 mars (har passerat)", "Monday 13 March (has passed)"],
    [range("2023-03-13", "2023-03-31"), MONDAY, "13–31 mars (18 dagar kvar)", "13–31 March (18 days left)"],
    [
      day("2024-01-03"),
      "2023-12-27",
      "onsdag 3 januari 2024 (7 dagar kvar)",
      "Wednesday 3 January 2024 (7 days left)",
    ],
  ])("on %o tells its days left on %s", (date, today, sv, en) => {
    expect([whenOf(date, today), whenOf(date, today, {}, "en")]).toEqual([sv, en]);
  });

  it.each<[EventDate, string]>([
    [month("2023-03", "31"), "mars (den här månaden)"],
    [{ precision: "week", start: "2023-03-20", end: "2023-03-26" }, "vecka 12 (nästa vecka)"],
    [{ ...day("2023-03-17"), limit: "latest", exclusive: true }, "före fredag 17 mars (om 4 dagar)"],
  ])("counts no days to what states none: %o", (date, words) => {
    expect(whenOf(date)).toBe(words);
  });
});

describe("the digest as text", () => {
  const proposals = told(rows.proposals, MONDAY, "Förvaltningschefen");

  it("tells each event once, and those who are responsible only for what is to come", () => {
    const passed = told({ ...rows.csgInMarch, date: day("2023-03-13") }, "2023-03-15", "Budgetcontroller");
    const ahead = told(rows.proposals, "2023-03-15", "Förvaltningschefen", "Ekonomidirektören");
    const text = textOf(
      aDigest("2023-03-15", { thisWeek: [passed, ahead], stoppdatum: [ahead], ongoing: [ahead] }),
    );

    expect(text.match(/Stoppdatum för förslag/gu)).toHaveLength(1);
    expect(text).toContain("Ansvarar: Förvaltningschefen och Ekonomidirektören");
    expect(text).not.toContain("Budgetcontroller");
  });

  it("lists the stoppdatum that the weeks do not show, and none of the others", () => {
    const later = told(rows.adjustments, MONDAY);
    const text = textOf(
      aDigest(MONDAY, { thisWeek: [proposals], stoppdatum: [proposals, later], horizonWeeks: 12 }),
    );

    expect(text).toContain("Fler stoppdatum inom 12 veckor:\n• onsdag 31 maj (79 dagar kvar)");
    expect(textOf(aDigest(MONDAY, { stoppdatum: [later] }))).toContain("\nStoppdatum inom 4 veckor:");
    expect(textOf(aDigest(MONDAY, { thisWeek: [proposals], stoppdatum: [proposals] }))).not.toContain(
      "inom 4",
    );
  });

  it("tells the next stoppdatum only where none is inside the horizon", () => {
    const nextStoppdatum = told(rows.adjustments, MONDAY);

    expect(textOf(aDigest(MONDAY, { thisWeek: [told(rows.csgInMarch, MONDAY)], nextStoppdatum }))).toContain(
      "Nästa stoppdatum:\n• onsdag 31 maj",
    );
    expect(
      textOf(aDigest(MONDAY, { thisWeek: [proposals], stoppdatum: [proposals], nextStoppdatum })),
    ).not.toContain("31 maj");
  });

  it("says what has changed, with the dates before and now", () => {
    const text = textOf(
      aDigest(MONDAY, {
        changes: [
          { kind: "moved", event: told(rows.mailing, MONDAY), before: month("2023-04", "30") },
          { kind: "added", event: told(rows.board, MONDAY) },
          { kind: "removed", title: "Möte FLU", before: day("2023-03-20") },
        ],
      }),
    );

    expect(text).toMatch(/• fredag 24 mars \(flyttat\): Utskick .*\. Förut: april$/mu);
    expect(text).toContain("• onsdag 7 juni (nytt): Rambudget Kommunstyrelsen");
    expect(text).toContain("• måndag 20 mars (borttaget): Möte FLU");
  });

  it.each<[string, Partial<Digest>, string]>([
    [
      "is quiet",
      { quiet: true },
      "Inget i kalendern den här veckan eller nästa. Det finns inget kommande stoppdatum.",
    ],
    [
      "is quiet until a stoppdatum",
      { quiet: true, nextStoppdatum: told(rows.adjustments, MONDAY) },
      "Inget i kalendern den här veckan eller nästa.\n\nNästa stoppdatum:",
    ],
    [
      "goes on with what began before",
      { ongoing: [told(rows.plans, "2023-07-03")] },
      "Inget nytt börjar den här veckan eller nästa.\n\nPågår nu:",
    ],
    [
      "is quiet but for what goes on",
      { quiet: true, ongoing: [told(rows.plans, "2023-07-03")] },
      "Inget nytt börjar den här veckan eller nästa. Det finns inget kommande stoppdatum.",
    ],
  ])("says in one line that a week %s", (_what, rest, words) => {
    const text = textOf(aDigest(MONDAY, rest));

    expect(text).toContain(words);
    expect(text).not.toContain("Den här veckan:");
  });

  it("does not say that nothing was in a quiet week of which some has passed", () => {
    const event = told(rows.csgInMarch, "2023-03-03");

    expect(textOf(aDigest("2023-03-03", { quiet: true, thisWeek: [event] }))).toContain(
      "Inget mer i kalendern",
    );
  });

  it("tells rows of the same name apart", () => {
    const meetings = ["Kultur- och fritidsnämnden", "Socialnämnden"].map((decisionBody, at) =>
      told(anEvent(at, "Sammanträde", day("2023-03-15"), { decisionBody }), MONDAY),
    );

    expect(textOf(aDigest(MONDAY, { thisWeek: meetings }))).toContain("Sammanträde (Socialnämnden)");
  });
});

describe("why the digest comes", () => {
  const empty = aDigest(MONDAY);

  it.each<[string, Digest, DigestOccasion, DigestReading, string]>([
    [
      "as usual in a channel",
      empty,
      onMonday(MONDAY),
      channel,
      "Det här veckobrevet kommer varje måndag kl. 08.00. Nästa kommer måndag 20 mars. Skriv ”@Styrkedjan inställningar” för att ändra.",
    ],
    [
      "as usual to one person, in English",
      empty,
      onMonday(MONDAY, { schedule: { weekday: 5, time: "13:30" } }),
      { lang: "en", isShared: false },
      "This weekly digest comes every Friday at 13:30. The next one comes on Monday 20 March. Type “settings” to change that.",
    ],
    [
      "before a red day",
      aDigest("2023-04-24"),
      onMonday("2023-04-24", { next: atEight("2023-05-02", "2023-05-01") }),
      channel,
      "Nästa kommer tisdag 2 maj, eftersom måndag 1 maj är röd dag (första maj).",
    ],
    [
      "after a red day",
      aDigest("2023-05-02"),
      onMonday("2023-05-02", { time: atEight("2023-05-02", "2023-05-01") }),
      channel,
      "Veckobrevet kommer i dag, tisdag, eftersom måndag 1 maj är röd dag (första maj).",
    ],
    [
      "after an eve",
      aDigest("2023-06-26"),
      onMonday("2023-06-26", { time: atEight("2023-06-26", "2023-06-23") }),
      channel,
      "Veckobrevet kommer i dag, måndag, eftersom fredag 23 juni är midsommarafton.",
    ],
    [
      "after one that never came",
      empty,
      onMonday(MONDAY, { missed: [atEight("2023-03-06")] }),
      channel,
      "Veckobrevet måndag 6 mars kom inte, eftersom jag inte var i gång då.",
    ],
    [
      "after several that never came",
      empty,
      onMonday(MONDAY, { missed: ["2022-12-27", "2023-01-02", "2023-03-06"].map((each) => atEight(each)) }),
      channel,
      "3 veckobrev, från tisdag 27 december 2022 till måndag 6 mars, kom inte, eftersom jag inte var i gång då.",
    ],
    [
      "late",
      empty,
      onMonday(MONDAY),
      { ...channel, sentOn: "2023-03-14" },
      "Det här är veckobrevet för måndag 13 mars. Det kommer sent, så dagarna är räknade från det datumet.",
    ],
    [
      "to one who asked, where it is on",
      empty,
      { kind: "asked", next: atEight("2023-03-20") },
      { lang: "sv", isShared: false },
      "Du bad om veckobrevet. Nästa kommer av sig självt måndag 20 mars. Skriv ”inställningar” för att ändra.",
    ],
    [
      "to one who asked, where it is not",
      empty,
      { kind: "asked" },
      channel,
      "Du bad om veckobrevet. Skriv ”@Styrkedjan inställningar” om ni vill få det varje vecka.",
    ],
  ])("is said when it comes %s", (_when, digest, occasion, reading, words) => {
    expect(textOf(digest, occasion, reading)).toContain(words);
  });

  it("says that it comes today only on the day itself", () => {
    const occasion = onMonday("2023-05-02", { time: atEight("2023-05-02", "2023-05-01") });
    const text = textOf(aDigest("2023-05-02"), occasion, { ...channel, sentOn: "2023-05-03" });

    expect(text).not.toContain("i dag");
  });
});

describe("the line for notifications", () => {
  const next = told(rows.proposals, MONDAY);

  it.each<[Digest, string, string]>([
    [
      aDigest(MONDAY, { thisWeek: [next], stoppdatum: [next] }),
      "Vecka 11: 1 händelse. Fredag 17 mars (4 dagar kvar): Stoppdatum för förslag",
      "Week 11: 1 event. Friday 17 March (4 days left): Stoppdatum för förslag",
    ],
    [
      aDigest(MONDAY, { changes: [{ kind: "removed", title: "Möte", before: day("2023-03-20") }] }),
      "Vecka 11: inget nytt börjar. 1 ändring.",
      "Week 11: nothing new begins. 1 change.",
    ],
    [
      aDigest(MONDAY, {
        quiet: true,
        nextStoppdatum: told(anEvent(1, "Sista dag", day("2023-09-01"), { kind: "stoppdatum" }), MONDAY),
      }),
      "Vecka 11 är lugn. Stoppdatum fredag 1 september (172 dagar kvar): Sista dag",
      "Week 11 is quiet. Stoppdatum Friday 1 September (172 days left): Sista dag",
    ],
  ])("says the week and the next stoppdatum", (digest, sv, en) => {
    expect(digestSummary(digest, "sv")).toContain(sv);
    expect(digestSummary(digest, "en")).toContain(en);
  });
});

describe("a section that is too long", () => {
  const meetings = (count: number, today: string) =>
    Array.from({ length: count }, (_, at) =>
      told(anEvent(at, `Möte ${at}`, day(at < 3 ? "2023-03-13" : "2023-03-16")), today),
    );

  it("is shown whole when it is just a little longer", () => {
    const [week] = digestSections(aDigest(MONDAY, { thisWeek: meetings(10, MONDAY) }), "sv", 8);

    expect(week?.lines).toHaveLength(10);
    expect(week).toMatchObject({ rest: "" });
  });

  it("is cut, says how much is left, and names the week to ask for", () => {
    const [week] = digestSections(aDigest(MONDAY, { thisWeek: meetings(300, MONDAY) }), "sv", 8);

    expect(week?.lines).toHaveLength(8);
    expect(week).toMatchObject({ rest: "och 292 till", cutWeek: { year: 2023, week: 11 } });
  });

  it("that is empty while something of this week goes on says that nothing new begins", () => {
    const closing = told(anEvent(1, "Bokslut", range("2023-03-15", "2023-03-22")), MONDAY);
    const [, next] = digestSections(aDigest(MONDAY, { thisWeek: [closing] }), "sv", 8);

    expect(next).toMatchObject({ lines: [], rest: "Inget nytt börjar." });
  });

  it("leaves out what has passed first", () => {
    const [week] = digestSections(aDigest("2023-03-15", { thisWeek: meetings(20, "2023-03-15") }), "sv", 8);

    expect(week?.lines[0]?.title).toBe("Möte 3");
    expect(week?.rest).toBe("och 12 till");
  });

  it("loses no stoppdatum that the week leaves out", () => {
    const last = told(rows.proposals, MONDAY);
    const thisWeek = [...meetings(20, MONDAY), last];
    const sections = digestSections(aDigest(MONDAY, { thisWeek, stoppdatum: [last] }), "sv", 8);

    expect(sections.flatMap(({ lines }) => lines.map(({ title }) => title))).toContain(rows.proposals.title);
  });
});
