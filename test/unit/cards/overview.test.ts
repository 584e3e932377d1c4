import { describe, expect, it } from "vitest";
import { overviewOf } from "../../../src/cards/overview.ts";
import { overviewText } from "../../../src/cards/overview-card.ts";
import { aCalendar, anEvent, day, month } from "../../support/events.ts";
import * as rows from "../../support/tidsplan.ts";

const tidsplan = aCalendar(rows.tidsplanRows);

describe("the calendar at a glance", () => {
  it("finds the next stoppdatum and what comes besides it", () => {
    const overview = overviewOf([tidsplan], "2023-03-06");

    expect(overview.nextStoppdatum?.event).toBe(rows.proposals);
    expect(overview.upcoming.map(({ event }) => event)).toEqual([
      rows.mailing,
      rows.strategicDay,
      rows.secondMailing,
      rows.ksoMeeting,
    ]);
    expect(overview).toMatchObject({ left: 11, total: 18, stoppdatumLeft: 2 });
  });

  it("counts a stoppdatum that is today as left", () => {
    expect(overviewOf([tidsplan], "2023-03-17")).toMatchObject({
      nextStoppdatum: { event: rows.proposals, standing: "today" },
      stoppdatumLeft: 2,
    });
  });

  it("keeps what goes on apart from what comes", () => {
    const overview = overviewOf([tidsplan], "2023-08-01");

    expect(overview.ongoing.map(({ event }) => event)).toEqual([rows.plans]);
    expect(overview.upcoming.map(({ event }) => event)).toEqual([rows.boardMeetings]);
  });

  it("looks one year ahead in a calendar without years, over New Year too", () => {
    const january = anEvent(1, "Omvärldsdagen", day("--01-20"));
    const march = anEvent(2, "Bokslutsdag", month("--03", "31"));
    const overview = overviewOf([aCalendar([january, march], { yearly: true })], "2023-11-06");

    expect(overview.upcoming.map(({ start }) => start)).toEqual(["2024-01-20", "2024-03-01"]);
  });

  it("shows once what goes on now and comes back within the year", () => {
    const march = anEvent(2, "Bokslutsdag", month("--03", "31"));
    const overview = overviewOf([aCalendar([march], { yearly: true })], "2023-03-06");

    expect(overview).toMatchObject({ ongoing: [{ event: march }], upcoming: [], left: 1 });
  });

  it("puts several calendars in one order", () => {
    const other = aCalendar([anEvent(1, "Nämnd", day("2023-03-10"))], { id: "b", name: "Nämnder" });
    const overview = overviewOf([tidsplan, other], "2023-03-06");

    expect(overview.names).toEqual(["Tidsplan för Mål och budget 2024", "Nämnder"]);
    expect(overview.upcoming[0]?.event.title).toBe("Nämnd");
  });

  it("is said in words as well", () => {
    const text = overviewText(overviewOf([tidsplan], "2023-03-06"), "sv");

    expect(text).toContain("fredag 17 mars 2023");
    expect(text).toContain("Stoppdatum för förslag på uppdrag");
    expect(text).toContain("11 av 18 händelser är kvar.");
  });

  it("says so when nothing is left, and in an empty calendar", () => {
    expect(overviewText(overviewOf([tidsplan], "2025-01-01"), "sv")).toContain(
      "Allt i kalendern har passerat",
    );
    expect(overviewOf([], "2025-01-01")).toMatchObject({
      total: 0,
      nextStoppdatum: undefined,
      yearly: false,
    });
  });
});
