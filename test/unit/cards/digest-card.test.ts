import { describe, expect, it } from "vitest";
import { digestCard } from "../../../src/cards/cards.ts";
import type { AdaptiveCard } from "../../../src/cards/render.ts";
import type { CalendarEvent } from "../../../src/domain/calendar/calendar-event.ts";
import { makeDigest } from "../../../src/domain/digest/make-digest.ts";
import type { CalendarChange } from "../../../src/domain/digest/digest.ts";
import { LANGS } from "../../../src/domain/lang.ts";
import { addDays } from "../../../src/domain/time/civil-day.ts";
import { aDigest, onMonday, told } from "../../support/digests.ts";
import { aCalendar, anEvent, day } from "../../support/events.ts";

const MONDAY = "2023-03-13";
const MOST_BYTES = 27 * 1024;

function bytesOf(card: AdaptiveCard): number {
  return Buffer.byteLength(JSON.stringify(card));
}

function questionsOf({ actions = [] }: AdaptiveCard): (string | undefined)[] {
  return actions.map((action) => (action as { data?: { question?: string } }).data?.question);
}

/** Words that weigh the most in a card, in every field that it shows. */
const FOUL = '"\\*_~`[]<>🙂'.repeat(30);

function manyRows(count: number, rest: (at: number) => Partial<CalendarEvent>): CalendarEvent[] {
  return Array.from({ length: count }, (_, at) => anEvent(at, `Händelse ${at}`, day(MONDAY), rest(at)));
}

describe.each(LANGS)("a digest of very much (%s)", (lang) => {
  const reading = { lang, isShared: true };
  const context = { submitId: "press-1", isShared: true };

  it("fits with 45 000 events in the calendar, and asks for the weeks that it cuts", () => {
    const events = manyRows(45_000, (at) => ({
      date: day(addDays("2022-09-01", at % 600)),
      kind: at % 5 === 0 ? "stoppdatum" : "meeting",
    }));
    const digest = makeDigest({ calendars: [aCalendar(events)], day: MONDAY, horizonWeeks: 12, changes: [] });

    const card = digestCard(digest, onMonday(MONDAY), reading, context);

    expect(bytesOf(card)).toBeLessThanOrEqual(MOST_BYTES);
    expect(questionsOf(card).slice(0, 2)).toEqual(
      lang === "sv"
        ? ["vad händer vecka 11 2023?", "vad händer vecka 12 2023?"]
        : ["what happens in week 11 2023?", "what happens in week 12 2023?"],
    );
  });

  it("fits with 300 rows of the heaviest words in each of its parts", () => {
    const rows = manyRows(300, () => ({ title: FOUL, kind: "stoppdatum" }));
    const week = rows.map((event) => told(event, MONDAY, FOUL, FOUL));
    const next = rows.map((event) => told({ ...event, date: day("2023-03-21") }, MONDAY, FOUL));
    const later = rows.map((event) => told({ ...event, date: day("2023-04-03") }, MONDAY, FOUL));
    const changes = rows.flatMap((event, at): CalendarChange[] => [
      { kind: "moved", event: told(event, MONDAY), before: day(`2023-03-${10 + (at % 9)}`) },
      { kind: "removed", title: FOUL, before: day("2023-03-20") },
    ]);
    const digest = aDigest(MONDAY, {
      calendarNames: [FOUL, FOUL],
      thisWeek: week,
      nextWeek: next,
      stoppdatum: [...week, ...later],
      ongoing: rows.map((event) => told({ ...event, id: `andra ${event.id}` }, MONDAY, FOUL)),
      changes,
    });

    const card = digestCard(digest, onMonday(MONDAY), reading, context);

    expect(bytesOf(card)).toBeLessThanOrEqual(MOST_BYTES);
    expect(card.actions).toHaveLength(4);
  });
});
