import { beforeAll, describe, expect, it } from "vitest";
import { loadCalendars } from "../../../../src/cli/calendars-from-files.ts";
import type { ProcessCalendar } from "../../../../src/domain/calendar/calendar-event.ts";
import {
  proposedPlanId,
  proposeReports,
  type ReportProposal,
} from "../../../../src/domain/report/propose-reports.ts";
import { aCalendar, anEvent, day, month, range } from "../../../support/events.ts";

const AUTUMN_2022 = "2022-09-01";
let calendars: readonly ProcessCalendar[];
beforeAll(async () => {
  calendars = [...(await loadCalendars("samples")), ...(await loadCalendars("test/fixtures/calendars"))];
});

const brief = ({ day: until, name, act, reporting }: ReportProposal) => [until, name, act, reporting];
const proposedOf = (title: string, rest: Parameters<typeof anEvent>[3] = {}, date = day("2023-04-03")) =>
  proposeReports([aCalendar([anEvent(1, title, date, rest)])], AUTUMN_2022);

describe("the reports that a calendar speaks of", () => {
  it.each([
    [
      "tidsplan-2024",
      [
        ["2022-11-18", "Omvärldsanalys", "mark", "processGroup"],
        ["2023-01-15", "Rapport per mål avseende omvärldsanalys", "approve", "goal"],
        ["2023-10-05", "Verksamhetsplaner inför 2024", "mark", "committee"],
      ],
    ],
    // It states no day, and none is invented.
    ["hallstahammar-styrmodell", []],
    ["orsa-kommunplan", []],
    // "Slutligt godkännande" is the council's decision.
    ["malprocess", []],
    ["bjorkfors-region-arshjul", [["2023-03-01", "Nämndernas budgetskrivelser", "mark", "committee"]]],
  ])("are those of the sample %s", (id, expected) => {
    const calendar = calendars.filter((each) => each.id === id);

    expect(calendar).toHaveLength(1);
    expect(proposeReports(calendar, AUTUMN_2022).map(brief)).toEqual(expected);
  });

  it.each([
    ["Stoppdatum för förslag på uppdrag, investeringar, drift, effektiviseringar", "stoppdatum"],
    ["Stoppdatum – Förslag på justeringar i budgetdokument från remissrundan", "stoppdatum"],
    ["Stoppdatum för synpunkter på rapporten", "stoppdatum"],
    ["Utskick av rapport Omvärldsanalys per mål", "mailing"],
    ["Beslut delårsrapport", "decision"],
    ["Möte om inlämning av rapporter", "meeting"],
    ["Beredning delårsrapport", "report"],
    ["Möte FSG", "meeting"],
  ] as const)("are not %s", (title, kind) => {
    expect(proposedOf(title, { kind })).toEqual([]);
  });

  it.each([
    ["Sista dag för inlämning av delårsrapport", "Delårsrapport", "mark"],
    ["Månadsrapporten klarmarkeras", "Månadsrapporten", "mark"],
    ["Stoppdatum för klarmarkering", "Klarmarkering", "mark"],
    ["Årsrapporten ska vara godkänd", "Årsrapporten", "approve"],
  ])("%s is %s", (title, name, act) => {
    const kind = title.startsWith("Stoppdatum") ? "stoppdatum" : "other";

    expect(proposedOf(title, { kind }).map((each) => [each.name, each.act])).toEqual([[name, act]]);
  });

  it("leave open who reports where no word tells", () => {
    expect(proposedOf("Inlämning av delårsrapport").map(({ reporting }) => reporting)).toEqual([undefined]);
  });

  it("take those who take part for those who report, where the title does not say", () => {
    const proposed = proposedOf("Inlämning av delårsrapport", { officials: "Enhetschefer" });

    expect(proposed.map(({ reporting }) => reporting)).toEqual(["unit"]);
  });

  it("end with the last day of a range, and are not proposed of a month", () => {
    const title = "Nämnderna arbetar med sina verksamhetsplaner";

    expect(proposedOf(title, {}, range("2023-06-23", "2023-10-05")).map((each) => each.day)).toEqual([
      "2023-10-05",
    ]);
    expect(proposedOf(title, {}, month("2023-10", "31"))).toEqual([]);
  });

  it("are next year's when this year's day has passed and the row comes back every year", () => {
    const date = day("--03-15");
    const asked = (today: string) =>
      proposeReports([aCalendar([anEvent(1, "Inlämning av rapporter", date)])], today).map(
        (each) => each.day,
      );

    expect(asked("2023-03-15")).toEqual(["2023-03-15"]);
    expect(asked("2023-03-16")).toEqual(["2024-03-15"]);
  });

  it("have an id that is the same for everybody, and another the next time", () => {
    const name = "Omvärldsanalys";

    expect(proposedPlanId({ name, day: "2022-11-18" })).toBe("omvarldsanalys-2022-11-18");
    expect(proposedPlanId({ name, day: "2023-11-17" })).not.toBe(proposedPlanId({ name, day: "2022-11-18" }));
    expect(proposedPlanId({ name: "å".repeat(200), day: "2022-11-18" }).length).toBeLessThan(80);
  });
});
