import { digestCard, type CardContext } from "../../src/cards/cards.ts";
import type { CalendarEvent } from "../../src/domain/calendar/calendar-event.ts";
import type { Digest, DigestEvent, DigestOccasion } from "../../src/domain/digest/digest.ts";
import { digestReports } from "../../src/domain/digest/digest-report.ts";
import { addDays } from "../../src/domain/time/civil-day.ts";
import { instantInStockholm } from "../../src/domain/time/stockholm.ts";
import { aPlaceStanding, aStanding } from "./board-cases.ts";
import type { CardCase } from "./card-case.ts";
import { aDigest, atEight, onMonday, told } from "./digests.ts";
import { anEvent, day, month, range } from "./events.ts";
import { itResponsible } from "./organisation.ts";
import { personRef } from "./proposals.ts";
import { aPlan, aReport, AUTUMN } from "./reports.ts";
import * as rows from "./tidsplan.ts";

const SPRING = "2023-03-13";
const channel: CardContext = { submitId: "press-1", isShared: true };

function digestOf(
  digest: Digest,
  occasion: DigestOccasion = onMonday(digest.day),
  context: CardContext = channel,
): CardCase {
  const isShared = context.isShared === true;
  return (lang) => digestCard(digest, occasion, { lang, isShared }, context);
}

const proposals = told(rows.proposals, SPRING, "Förvaltningschefen");
const mailing = told(rows.mailing, SPRING, "Område ekonomi");
const strategicDay = told(rows.strategicDay, SPRING, "Område ekonomi samt Område strategi och styrning");
const review = anEvent(40, "Stoppdatum för synpunkter på planeringsförutsättningarna", day("2023-04-06"), {
  kind: "stoppdatum",
});
const work = anEvent(41, "Arbete med verksamhetsplaner", range("2023-02-20", "2023-03-31"), {
  kind: "period",
});
const normal = aDigest(SPRING, {
  thisWeek: [told(rows.csgInMarch, SPRING), proposals].map((each, at) =>
    at === 0
      ? told({ ...rows.csgInMarch, date: { ...day("2023-03-14"), startTime: "13:00" } }, SPRING)
      : each,
  ),
  nextWeek: [mailing],
  stoppdatum: [proposals, told(review, SPRING)],
  ongoing: [told(work, SPRING)],
});

const moved = { ...rows.mailing, date: day("2023-03-28") };
const changes = aDigest(SPRING, {
  thisWeek: [proposals],
  nextWeek: [],
  stoppdatum: [proposals],
  changes: [
    { kind: "moved", event: told(moved, SPRING), before: rows.mailing.date },
    { kind: "moved", event: strategicDay, before: month("2023-04", "30") },
    { kind: "added", event: told(review, SPRING) },
    { kind: "removed", title: rows.ksoMeeting.title, before: rows.ksoMeeting.date },
  ],
});

const yearlyDay = "2023-03-27";
const yearlyEvents: Record<"closing" | "limits" | "plans", CalendarEvent> = {
  closing: anEvent(1, "Bokslut", { precision: "month-range", start: "--01-01", end: "--03-31" }),
  limits: anEvent(4, "Beslut om planeringsförutsättningar", month("--04", "30"), { kind: "decision" }),
  plans: anEvent(9, "Stoppdatum för verksamhetsplaner", day("--04-14"), { kind: "stoppdatum" }),
};
const yearly = aDigest(yearlyDay, {
  calendarNames: ["Orsa kommuns kommunplansprocess"],
  nextWeek: [told(yearlyEvents.limits, yearlyDay, "KS")],
  stoppdatum: [told(yearlyEvents.plans, yearlyDay)],
  ongoing: [told(yearlyEvents.closing, yearlyDay, "Kommunchef")],
});

/** As much as a calendar can hold, with titles as long as documents have them. */
const heavyEvents: readonly DigestEvent[] = Array.from({ length: 300 }, (_, at) =>
  told(
    anEvent(at + 1, `${rows.secondMailing.title}, del ${at + 1}`, day(addDays(SPRING, at % 7)), {
      kind: at % 3 === 0 ? "stoppdatum" : "mailing",
    }),
    SPRING,
    "Område ekonomi samt Område strategi och styrning",
  ),
);
const heavy = aDigest(SPRING, {
  thisWeek: heavyEvents,
  nextWeek: heavyEvents.map(({ event }) => told({ ...event, date: day("2023-03-21") }, SPRING)),
  stoppdatum: heavyEvents.filter(({ event }) => event.kind === "stoppdatum"),
  ongoing: heavyEvents.map(({ event }) =>
    told({ ...event, date: range("2023-03-01", "2023-04-20") }, SPRING),
  ),
  changes: heavyEvents.map((event) => ({ kind: "moved", event, before: day("2023-03-10") })),
});

const foul =
  "**Möte** [klicka](http://exempel.se) <b>nu</b> ${title} {{DATE(2023-01-01)}} # 1. 🙂 `x` \u202E7\u202C";
const hostileEvent = anEvent(1, foul, day("2023-03-17"), { kind: "stoppdatum" });
const hostile = aDigest(SPRING, {
  calendarNames: [foul],
  thisWeek: [told(hostileEvent, SPRING, foul)],
  stoppdatum: [told(hostileEvent, SPRING, foul)],
  changes: [{ kind: "removed", title: foul, before: day("2023-03-18") }],
});

const hrMissing = aPlaceStanding({ name: "HR" });
const itDone = aPlaceStanding({
  done: { by: personRef(itResponsible), at: instantInStockholm("2022-11-04", "14:05"), late: false },
});
const analysisStanding = aStanding([hrMissing, itDone]);
const goalsStanding = aStanding(
  Array.from({ length: 9 }, (_, at) => aPlaceStanding({ name: `Mål ${at + 1}` })),
  {
    report: aReport({
      plan: aPlan({ id: "mal", name: "Rapport per mål", act: "approve" }),
      stoppdatum: "2022-11-03",
    }),
  },
);
const foulStanding = aStanding([aPlaceStanding({ name: foul })], {
  report: aReport({ plan: aPlan({ id: "foul", name: foul }), stoppdatum: "2022-12-01" }),
});
const standings = [analysisStanding, goalsStanding, foulStanding];
const completeStandings = [aStanding([itDone])];
const manyStandings = Array.from({ length: 40 }, (_, at) =>
  aStanding([...goalsStanding.places], { report: aReport({ plan: aPlan({ id: `plan-${at}` }) }) }),
);

const SUMMER = "2023-07-17";
const MAY = "2023-05-02";

/** The weekly digest in every state that a channel can meet. */
export const digestCases: Record<string, CardCase> = {
  "digest.normal": digestOf(normal),
  "digest.quiet": digestOf(
    aDigest(SUMMER, {
      quiet: true,
      nextStoppdatum: told({ ...rows.proposals, date: day("2023-11-10") }, SUMMER, "Förvaltningschefen"),
    }),
  ),
  "digest.quiet-none-left": digestOf(aDigest(SUMMER, { quiet: true })),
  "digest.moved-red-day": digestOf(
    aDigest(MAY, {
      thisWeek: [told(rows.ksoMeeting, MAY)],
      nextStoppdatum: told(rows.adjustments, MAY),
    }),
    onMonday(MAY, { time: atEight(MAY, "2023-05-01"), next: atEight("2023-05-08") }),
  ),
  "digest.changes": digestOf(changes),
  "digest.missed": digestOf(
    normal,
    onMonday(SPRING, { missed: [atEight("2023-02-27"), atEight("2023-03-06")] }),
  ),
  "digest.next-moved": digestOf(
    aDigest("2023-04-24", { horizonWeeks: 8, stoppdatum: [told(rows.adjustments, "2023-04-24")] }),
    onMonday("2023-04-24", { next: atEight(MAY, "2023-05-01") }),
    { submitId: "press-1" },
  ),
  "digest.asked": digestOf(
    normal,
    { kind: "asked", next: atEight("2023-03-20") },
    {
      submitId: "press-1",
      movedTo: SPRING,
    },
  ),
  "digest.asked-off": digestOf(normal, { kind: "asked" }),
  "digest.heavy": digestOf(heavy),
  "digest.yearly": digestOf(yearly),
  "digest.hostile": digestOf(hostile),
  "digest.reports": digestOf(aDigest(AUTUMN, { reports: digestReports(standings, AUTUMN) })),
  "digest.reports-complete": digestOf(
    aDigest(AUTUMN, { thisWeek: [], reports: digestReports(completeStandings, AUTUMN) }),
  ),
  "digest.reports-many": digestOf(aDigest(AUTUMN, { reports: digestReports(manyStandings, AUTUMN) })),
  "digest.reports-mine": digestOf(
    aDigest(AUTUMN, { reports: digestReports(standings, AUTUMN, itResponsible.aadObjectId) }),
    onMonday(AUTUMN),
    { submitId: "press-1" },
  ),
};
