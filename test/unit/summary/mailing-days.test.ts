import { beforeAll, describe, expect, it } from "vitest";
import { loadCalendars } from "../../../src/cli/calendars-from-files.ts";
import type { ProcessCalendar } from "../../../src/domain/calendar/calendar-event.ts";
import { eventKey, mailingDays } from "../../../src/domain/summary/mailing-days.ts";
import { aCalendar, anEvent, day, month } from "../../support/events.ts";
import { aRoundStanding } from "../../support/proposals.ts";

let samples: readonly ProcessCalendar[];

beforeAll(async () => {
  samples = await loadCalendars("samples");
});

const TITLE = "Utskick av sammanställning av inkomna förslag";
const daysIn = (...events: ReturnType<typeof anEvent>[]): readonly string[] =>
  mailingDays([aCalendar(events)], aRoundStanding()).map((each) => each.day);

describe("the days for sending the sammanställning out", () => {
  it("are the three of the customer's tidsplan, from the stoppdatum to the political preparation", () => {
    const days = mailingDays(samples, aRoundStanding());

    expect(days.map((each) => each.day)).toEqual(["2023-03-24", "2023-04-05", "2023-05-05"]);
  });

  it("are those of the round's own calendar", () => {
    const elsewhere = aRoundStanding();
    const round = {
      ...elsewhere.round,
      stoppdatum: { ...elsewhere.round.stoppdatum, calendarId: "orsa-kommunplan" },
    };

    expect(mailingDays(samples, { ...elsewhere, round })).toEqual([]);
  });

  it("are stated by the document: a month is no day", () => {
    const mailing = { kind: "mailing" } as const;
    expect(
      daysIn(
        anEvent(1, TITLE, day("2023-04-05"), mailing),
        anEvent(2, TITLE, month("2023-04", "30"), mailing),
        anEvent(3, TITLE, { ...day("2023-04-07"), approximate: true }, mailing),
        anEvent(4, TITLE, { ...day("2023-04-08"), limit: "latest", exclusive: true }, mailing),
      ),
    ).toEqual(["2023-04-05"]);
  });

  it("are none before the stoppdatum, nor in another year", () => {
    const mailing = { kind: "mailing" } as const;
    expect(
      daysIn(
        anEvent(1, TITLE, day("2023-03-16"), mailing),
        anEvent(2, TITLE, day("2023-03-17"), mailing),
        anEvent(3, TITLE, day("2024-04-05"), mailing),
      ),
    ).toEqual(["2023-03-17"]);
  });

  it("are those of mailings alone, of this round's proposals", () => {
    expect(
      daysIn(
        anEvent(1, "Möte om sammanställning av förslag", day("2023-04-05"), { kind: "meeting" }),
        anEvent(2, "Utskick av kallelse", day("2023-04-05"), { kind: "mailing" }),
        anEvent(3, `${TITLE} utifrån verksamhetsplaner`, day("2023-10-13"), { kind: "mailing" }),
      ),
    ).toEqual([]);
  });

  it("come back every year where the calendar is yearly", () => {
    expect(daysIn(anEvent(1, TITLE, day("--04-05"), { kind: "mailing" }))).toEqual(["2023-04-05"]);
  });
});

describe("an event's key", () => {
  it("holds characters that a table takes, and is another for another event", () => {
    const keys = ["a/b", "a_b", "a b", "åäö?#", "a_00002fb"].map((id) => eventKey({ id }));

    for (const key of keys) expect(key).toMatch(/^[\w-]+$/u);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
