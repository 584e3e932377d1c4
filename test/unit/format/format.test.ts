import { describe, expect, it } from "vitest";
import { readDate } from "../../../src/domain/calendar/date-notation/read-date.ts";
import { formatBareDate, formatDate, formatDay, formatTime } from "../../../src/text/format.ts";
import { joinList } from "../../../src/text/format-list.ts";
import { formatDaysAway, formatRelation } from "../../../src/text/format-relative.ts";
import type { EventDate } from "../../../src/domain/calendar/event-date.ts";

function read(text: string): EventDate {
  const reading = readDate(text);
  if (reading.kind === "unreadable") throw new Error(`${text} is not read`);
  return reading.date;
}

describe("a date for people", () => {
  it.each([
    ["17/3 2023", "fredag 17 mars 2023", "Friday 17 March 2023"],
    ["2023-03-17 13:00-16:00", "fredag 17 mars 2023 kl. 13.00–16.00", "Friday 17 March 2023, 13:00–16:00"],
    ["17/3 2023 kl 13", "fredag 17 mars 2023 kl. 13.00", "Friday 17 March 2023 at 13:00"],
    [
      "17/3 2023 kl 9.30 – slut",
      "fredag 17 mars 2023 kl. 09.30 till slut",
      "Friday 17 March 2023, 09:30 until the end",
    ],
    ["6 - 8 feb 2023", "6–8 februari 2023", "6–8 February 2023"],
    ["23 juni – 5 oktober 2023", "23 juni–5 oktober 2023", "23 June–5 October 2023"],
    ["22 dec – 11 jan 2023", "22 december 2022–11 januari 2023", "22 December 2022–11 January 2023"],
    ["v. 12 2023", "vecka 12 2023", "week 12 2023"],
    ["v. 6-8 2023", "vecka 6–8 2023", "week 6–8 2023"],
    ["v. 50–2", "vecka 50–vecka 2 varje år", "week 50–week 2 every year"],
    ["2023-12", "december 2023", "December 2023"],
    ["kvartal 1 2023", "januari–mars 2023", "January–March 2023"],
    ["okt 2023–jan 2024", "oktober 2023–januari 2024", "October 2023–January 2024"],
    ["oktober – januari", "oktober–januari varje år", "October–January every year"],
    ["i början av mars 2023", "början av mars 2023", "early March 2023"],
    ["månadsskiftet maj/juni 2023", "månadsskiftet maj/juni 2023", "the turn of the month May/June 2023"],
    ["årsskiftet 2023/24", "årsskiftet 2023/2024", "the turn of the year 2023/2024"],
    ["tredje veckan i september", "tredje veckan i september varje år", "third week of September every year"],
    ["per sista februari", "sista februari varje år", "the last day of February every year"],
    ["hösten 2019", "hösten 2019", "autumn 2019"],
    ["vår/sommar 2026", "våren/sommaren 2026", "spring/summer 2026"],
    ["vintern 2023", "vintern 2023/2024", "winter 2023/2024"],
    ["vt 2024", "vårterminen 2024", "spring term 2024"],
    ["2026-", "från 2026", "from 2026"],
    ["fr.o.m. 15 mars 2023", "från onsdag 15 mars 2023", "from Wednesday 15 March 2023"],
    ["senast den 30 november 2022", "senast onsdag 30 november 2022", "by Wednesday 30 November 2022"],
    ["senast mars 2023", "senast i mars 2023", "by March 2023"],
    ["före 1 mars 2023", "före onsdag 1 mars 2023", "before Wednesday 1 March 2023"],
    ["prel. 21 januari 2023", "ungefär lördag 21 januari 2023", "about Saturday 21 January 2023"],
    ["april och september", "april och september varje år", "April and September every year"],
    [
      "16 feb, 13 april och 8 juni 2023",
      "torsdag 16 februari, torsdag 13 april och torsdag 8 juni 2023",
      "Thursday 16 February, Thursday 13 April and Thursday 8 June 2023",
    ],
    [
      "varannan tisdag 5 september – 12 december 2023",
      "varannan tisdag, 5 september–12 december 2023",
      "varannan tisdag, 5 September–12 December 2023",
    ],
    ["varannan tisdag", "varannan tisdag", "varannan tisdag"],
    ["första måndagen i mars", "första måndagen i mars varje år", "första måndagen i mars every year"],
  ])("%s", (written, swedish, english) => {
    expect([formatDate(read(written), "sv"), formatDate(read(written), "en")]).toEqual([swedish, english]);
  });

  it.each([
    ["17 mars 2023 kl. 13", "17 mars kl. 13.00"],
    ["22 dec – 11 jan 2023", "22 december–11 januari"],
    ["v. 12 2023", "vecka 12"],
    ["december 2023", "december"],
    ["vintern 2023", "vintern"],
    ["mars", "mars"],
    ["senast 5 maj 2023", "senast 5 maj"],
    ["2026-", "från 2026"],
  ])("%s, short", (written, expected) => {
    expect(formatDate(read(written), "sv", "short")).toBe(expected);
  });

  it("can be shown without what is said about it", () => {
    const date = read("senast 5 maj 2023 kl. 18.00");

    expect(formatBareDate(date, "sv", "medium")).toBe("5 maj 2023");
    expect(formatTime(date, "sv")).toBe("kl. 18.00");
    expect(formatTime(read("5 maj 2023"), "sv")).toBe("");
    expect(formatDay("2023-05-05", "en")).toBe("Friday 5 May 2023");
  });

  it("shows no day that the document does not state", () => {
    const stated = [
      "mars 2023",
      "slutet av mars 2023",
      "hösten 2023",
      "v. 12 2023",
      "från 2026",
      "månadsskiftet maj/juni",
    ];

    for (const text of stated) {
      const numbers = formatDate(read(text), "sv").match(/\d+/g) ?? [];
      expect(
        numbers.every((number) => number.length === 4 || text.includes(number)),
        text,
      ).toBe(true);
    }
  });
});

describe("where a date stands from today", () => {
  it.each([
    ["17 mars 2023", "om 11 dagar", "in 11 days"],
    ["6 mars 2023", "i dag", "today"],
    ["7 mars 2023", "i morgon", "tomorrow"],
    ["5 mars 2023", "i går", "yesterday"],
    ["3 mars 2023", "för 3 dagar sedan", "3 days ago"],
    ["1 mars – 20 maj 2023", "pågår, 75 dagar kvar", "ongoing, 75 days left"],
    ["1–7 mars 2023", "pågår, 1 dag kvar", "ongoing, 1 day left"],
    ["1–6 mars 2023", "pågår, sista dagen är i dag", "ongoing, today is the last day"],
    ["1–3 mars 2023", "för 3 dagar sedan", "3 days ago"],
    ["8–9 mars 2023", "om 2 dagar", "in 2 days"],
    ["mars 2023", "den här månaden", "this month"],
    ["april 2023", "nästa månad", "next month"],
    ["december 2023", "om 9 månader", "in 9 months"],
    ["februari 2023", "förra månaden", "last month"],
    ["mars–april 2023", "pågår", "ongoing"],
    ["slutet av mars 2023", "den här månaden", "this month"],
    ["v. 10 2023", "den här veckan", "this week"],
    ["v. 11 2023", "nästa vecka", "next week"],
    ["v. 7 2023", "för 3 veckor sedan", "3 weeks ago"],
    ["hösten 2023", "om 6 månader", "in 6 months"],
    ["2024", "nästa år", "next year"],
    ["2021", "för 2 år sedan", "2 years ago"],
    ["från 2022", "pågår", "ongoing"],
    ["från 17 mars 2023", "om 11 dagar", "in 11 days"],
  ])("%s", (written, swedish, english) => {
    const date = read(written);

    expect([formatRelation(date, "2023-03-06", "sv"), formatRelation(date, "2023-03-06", "en")]).toEqual([
      swedish,
      english,
    ]);
  });

  it("is one day in the singular", () => {
    expect([1, -1, 0, 2].map((days) => formatDaysAway(days, "sv"))).toEqual([
      "i morgon",
      "i går",
      "i dag",
      "om 2 dagar",
    ]);
  });
});

describe("a list", () => {
  it("has commas and one word before its last", () => {
    expect(joinList([], "sv")).toBe("");
    expect(joinList(["a"], "sv")).toBe("a");
    expect(joinList(["a", "b"], "sv")).toBe("a och b");
    expect(joinList(["a", "b", "c"], "sv", "or")).toBe("a, b eller c");
    expect(joinList(["a", "b", "c"], "en")).toBe("a, b and c");
  });
});
