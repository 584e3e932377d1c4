import {
  answerCard,
  calendarsCard,
  type CardContext,
  moreCard,
  overviewCard,
  welcomeCard,
} from "../../src/cards/cards.ts";
import type { Answer, AnsweredEvent } from "../../src/domain/question/answer.ts";
import type { CalendarEvent } from "../../src/domain/calendar/calendar-event.ts";
import * as make from "./answers.ts";
import { unitCommentCases } from "./unit-comment-cases.ts";
import type { CardCase } from "./card-case.ts";
import { areaCases } from "./area-cases.ts";
import { boardCases } from "./board-cases.ts";
import { digestCases } from "./digest-cases.ts";
import { aCalendar, anEvent, day, month, range, standing } from "./events.ts";
import { followUpCases } from "./follow-up-cases.ts";
import { followUpQuestionCases } from "./follow-up-question-cases.ts";
import { organisationCases } from "./organisation-cases.ts";
import { proposalCases } from "./proposal-cases.ts";
import { markCases } from "./mark-cases.ts";
import { memorandumCases } from "./memorandum-cases.ts";
import { newsCases } from "./news-cases.ts";
import { nudgeCases } from "./nudge-cases.ts";
import { questionCases } from "./question-cases.ts";
import { reminderCases } from "./reminder-cases.ts";
import { reportCases } from "./report-cases.ts";
import { reportQuestionCases } from "./report-question-cases.ts";
import { reviewCases } from "./review-cases.ts";
import { roundCases } from "./round-cases.ts";
import { settingsCases } from "./settings-cases.ts";
import { summaryCases } from "./summary-cases.ts";
import * as rows from "./tidsplan.ts";

const SPRING = "2023-03-06";
const context: CardContext = { submitId: "press-1" };
const moved: CardContext = { ...context, movedTo: SPRING };

type Making = (asked: make.Asked, at: (event: CalendarEvent) => AnsweredEvent) => Answer;

/** The card of an answer that is given on a day, `at` showing where an event stands then. */
function on(today: string, making: Making, where: CardContext = context): CardCase {
  return (lang) => {
    const answer = making({ lang, today }, (event) => standing(event, today));
    return answerCard(answer, "Svaret som text.", where);
  };
}

const chief = make.responsible("Förvaltningschefen", rows.proposals.comment ?? "");
const economy = make.responsible(
  "Område ekonomi samt Område strategi och styrning",
  rows.budgetDay.comment ?? "",
);
const hostile = anEvent(
  1,
  "**Möte** [klicka](http://exempel.se) <b>nu</b> ${title} {{DATE(2023-01-01)}} # 1. 🙂",
  day("2023-03-17"),
  { place: "_rum_ \u202E7\u202C `x`" },
);
const yearlyReview = anEvent(3, "Bokslutsdag", month("--03", "31"), { kind: "workday" });
const yearlyRound = anEvent(1, "Omvärlds- och nulägesanalyser", {
  precision: "month-range",
  start: "--10-01",
  end: "--01-31",
});
const march = make.monthPeriod(2023, 3, 31);

const eventCases: Record<string, CardCase> = {
  "event.when": on(SPRING, (asked, at) =>
    make.eventAnswer(asked, [at(rows.proposals)], { involvements: [chief] }),
  ),
  "event.when-moved-clock": on(
    SPRING,
    (asked, at) => make.eventAnswer(asked, [at(rows.proposals)], { involvements: [chief] }),
    moved,
  ),
  "event.when-near": on("2023-03-15", (asked, at) => make.eventAnswer(asked, [at(rows.proposals)])),
  "event.when-today": on("2023-03-17", (asked, at) => make.eventAnswer(asked, [at(rows.proposals)])),
  "event.when-passed": on("2023-03-20", (asked, at) => make.eventAnswer(asked, [at(rows.proposals)])),
  "event.when-range": on("2023-08-20", (asked, at) => make.eventAnswer(asked, [at(rows.plans)])),
  "event.unknown-day": on(SPRING, (asked, at) =>
    make.eventAnswer(asked, [at(rows.boardMeetings)], { asked: "day", behaviour: "unknown-day" }),
  ),
  "event.unknown-time": on(SPRING, (asked, at) =>
    make.eventAnswer(asked, [at(rows.ksoMeeting)], { asked: "time", behaviour: "unknown-time" }),
  ),
  "event.yearly": on(SPRING, (asked, at) => make.eventAnswer(asked, [at(yearlyReview)])),
  "event.yearly-across-new-year": on("2023-11-06", (asked, at) => make.eventAnswer(asked, [at(yearlyRound)])),
  "event.unsure": on(SPRING, (asked, at) => {
    const date = { ...range("2023-05-25", "2023-05-30"), approximate: true } as const;
    const event = anEvent(31, "Remissrunda budgetdokument", date, { condition: "endast vid behov" });
    return make.eventAnswer(asked, [at(event)]);
  }),
  "event.clock-time": on(SPRING, (asked, at) => {
    const date = { ...day("2023-03-20"), startTime: "13:00", endTime: "16:00" };
    const event = anEvent(4, "Budgetberedning", date, {
      kind: "meeting",
      place: "Sessionssalen, stadshuset",
    });
    return make.eventAnswer(asked, [at(event)], { asked: "time" });
  }),
  "event.clock-time-of-day": on(SPRING, (asked, at) => {
    const date = { ...day("2023-03-20"), startTime: "13:00" };
    return make.eventAnswer(asked, [at(anEvent(4, "Budgetberedning", date, { kind: "meeting" }))]);
  }),
  "event.next": on(SPRING, (asked, at) => make.eventAnswer(asked, [at(rows.proposals)], { next: true })),
  "event.days-left": on(SPRING, (asked, at) =>
    make.eventAnswer(asked, [at(rows.proposals)], { asked: "days-left", days: 11 }),
  ),
  "event.who": on(SPRING, (asked, at) =>
    make.eventAnswer(asked, [at(rows.proposals)], {
      asked: "responsible",
      involvements: [chief],
      quotes: [{ eventId: rows.proposals.id, field: "comment", text: chief.quote }],
    }),
  ),
  "event.who-long": on("2023-01-20", (asked, at) =>
    make.eventAnswer(asked, [at(rows.budgetDay)], {
      asked: "who",
      involvements: [
        economy,
        {
          how: "takes-part",
          who: "Kommunalråd, nämndsordföranden",
          quote: "Kommunalråd, nämndsordföranden",
          field: "politicians",
        },
        {
          how: "takes-part",
          who: "Kommunledningsgruppen, ekonomichefer",
          quote: "Kommunledningsgruppen, ekonomichefer",
          field: "officials",
        },
      ],
    }),
  ),
  "event.unknown-who": on(SPRING, (asked, at) =>
    make.eventAnswer(asked, [at(rows.council)], { asked: "responsible", behaviour: "unknown-who" }),
  ),
  "event.purpose": on("2023-01-20", (asked, at) =>
    make.eventAnswer(asked, [at(rows.budgetDay)], {
      asked: "purpose",
      involvements: [economy],
      quotes: [{ eventId: rows.budgetDay.id, field: "purpose", text: rows.budgetDay.purpose ?? "" }],
    }),
  ),
  "event.place": on("2022-09-20", (asked, at) =>
    make.eventAnswer(asked, [at(rows.templates)], {
      asked: "place",
      quotes: [{ eventId: rows.templates.id, field: "place", text: rows.templates.place ?? "" }],
    }),
  ),
  "event.place-in-a-sentence": on(SPRING, (asked, at) => {
    const text = "Mallarna läggs på (L:)/Kommungemensam/Budgetprocess/Budget 2024";
    const event = anEvent(6, "Tillgång till mallar", day("2022-09-29"), { comment: text });
    const quotes = [{ eventId: event.id, field: "comment", text }] as const;
    return make.eventAnswer(asked, [at(event)], { asked: "place", quotes });
  }),
  "event.unknown-place": on(SPRING, (asked, at) =>
    make.eventAnswer(asked, [at(rows.ksoMeeting)], { asked: "place", behaviour: "unknown-place" }),
  ),
  "event.status-passed": on("2023-06-20", (asked, at) =>
    make.eventAnswer(asked, [at(rows.council)], { asked: "status", status: "passed", outcomeAsked: true }),
  ),
  "event.status-ongoing": on("2023-08-20", (asked, at) =>
    make.eventAnswer(asked, [at(rows.plans)], { asked: "status", status: "ongoing" }),
  ),
  "event.hostile": on(SPRING, (asked, at) => make.eventAnswer(asked, [at(hostile)])),
};

const all = (at: (event: CalendarEvent) => AnsweredEvent) => rows.tidsplanRows.map(at);

const eventsCases: Record<string, CardCase> = {
  "events.month": on(SPRING, (asked, at) =>
    make.listAnswer(asked, [rows.csgInMarch, rows.proposals, rows.mailing, rows.strategicDay].map(at), {
      selection: { period: march },
      suggestions: make.GENERAL.slice(0, 2),
    }),
  ),
  "events.all-stoppdatum": on(
    SPRING,
    (asked, at) =>
      make.listAnswer(asked, [rows.analysis, rows.approval, rows.proposals, rows.adjustments].map(at), {
        selection: { eventKind: "stoppdatum" },
      }),
    moved,
  ),
  "events.role": on(SPRING, (asked, at) =>
    make.listAnswer(asked, [rows.ksoMeeting, rows.board, rows.council, rows.plans].map(at), {
      selection: {
        role: "Budgetcontroller",
        period: { start: "2023-03-06", end: "2023-12-31", label: { kind: "rest-of-year", year: 2023 } },
      },
    }),
  ),
  "events.long": on(SPRING, (asked, at) =>
    make.listAnswer(asked, all(at), { selection: {}, suggestions: make.GENERAL }),
  ),
  "events.long-next-page": (lang) => {
    const left = all((event) => standing(event, SPRING)).slice(8);
    return moreCard(left, { shown: 8, total: 18, lang }, "Fler händelser.", context);
  },
  "events.long-last-page": (lang) => {
    const left = all((event) => standing(event, SPRING)).slice(16);
    return moreCard(left, { shown: 16, total: 18, lang }, "Fler händelser.", context);
  },
  "events.count": on(SPRING, (asked, at) =>
    make.countAnswer(asked, [rows.mailing, rows.secondMailing].map(at), {
      selection: { eventKind: "mailing" },
    }),
  ),
  "events.several": on(SPRING, (asked, at) =>
    make.eventAnswer(asked, [at(rows.mailing), at(rows.secondMailing)], {
      asked: "responsible",
      quotes: [rows.mailing, rows.secondMailing].map(({ id, comment }) => ({
        eventId: id,
        field: "comment",
        text: comment ?? "",
      })),
    }),
  ),
  "events.next-together": on(SPRING, (asked, at) =>
    make.eventAnswer(asked, [at(rows.board), at({ ...rows.csgInMarch, date: rows.board.date })], {
      next: true,
    }),
  ),
  "events.weekend": on(SPRING, (asked, at) =>
    make.listAnswer(asked, [at(rows.approval)], { selection: { weekend: true, topic: "helgen" } }),
  ),
  "events.topic": on(SPRING, (asked, at) =>
    make.listAnswer(asked, [at(rows.board), at(rows.council)], { selection: { topic: "rambudget" } }),
  ),
  "events.candidates": on(SPRING, (asked, at) =>
    make.candidatesAnswer(asked, [rows.proposals, rows.adjustments, rows.analysis].map(at)),
  ),
  "events.none": on("2023-04-10", (asked, at) =>
    make.noneAnswer(asked, {
      selection: { period: make.monthPeriod(2023, 11, 30), eventKind: "meeting" },
      before: at(rows.plans),
      after: at(rows.boardMeetings),
    }),
  ),
  "events.all-passed": on("2024-02-01", (asked, at) =>
    make.noneAnswer(asked, {
      reason: "all-passed",
      before: at(rows.boardMeetings),
      suggestions: make.GENERAL.slice(1, 2),
    }),
  ),
  "events.compare-order": on("2023-05-12", (asked, at) =>
    make.compareAnswer(asked, [at(rows.board), at(rows.council)], { daysBetween: 12 }),
  ),
  "events.compare-between": on("2023-05-12", (asked, at) =>
    make.compareAnswer(asked, [at(rows.board), at(rows.council)], { asked: "between", daysBetween: 12 }),
  ),
  "events.compare-holds-not": on("2023-05-12", (asked, at) =>
    make.compareAnswer(asked, [at(rows.board), at(rows.council)], { holds: false, daysBetween: 12 }),
  ),
  "events.near": on(SPRING, (asked, at) =>
    make.declineAnswer(asked, {
      unknownWords: ["sportlov"],
      nearest: [at(rows.workday), at(rows.budgetDay)],
    }),
  ),
};

const messageCases: Record<string, CardCase> = {
  "message.welcome": (lang) => welcomeCard(make.helpAnswer({ lang, today: SPRING }), moved),
  "message.help": on(SPRING, (asked) => make.helpAnswer(asked)),
  "message.help-administrator": on(SPRING, (asked) => make.helpAnswer(asked), {
    ...moved,
    isAdministrator: true,
  }),
  "message.welcome-channel": (lang) =>
    welcomeCard(make.helpAnswer({ lang, today: SPRING }), { ...context, isShared: true }),
  "message.help-channel": on(SPRING, (asked) => make.helpAnswer(asked), {
    ...context,
    isAdministrator: true,
    isShared: true,
  }),
  "message.greeting": on(SPRING, (asked) => make.smalltalkAnswer(asked, "greeting")),
  "message.thanks": on(SPRING, (asked) => make.smalltalkAnswer(asked, "thanks")),
  "message.decline": on(SPRING, (asked) => make.declineAnswer(asked)),
  "message.decline-words": on(SPRING, (asked) => make.declineAnswer(asked, { unknownWords: ["skattesats"] })),
  "message.clarify": on(SPRING, (asked) => make.clarifyAnswer(asked, "event")),
};

const tidsplan = aCalendar(rows.tidsplanRows);
const yearly = aCalendar([yearlyReview, yearlyRound], {
  name: "Orsa kommuns kommunplansprocess",
  yearly: true,
  undated: [{ row: 9, title: "Information", dateText: "löpande" }],
});

const otherCases: Record<string, CardCase> = {
  "overview.spring": (lang) => overviewCard([tidsplan], SPRING, lang, moved),
  "overview.no-stoppdatum-left": (lang) => overviewCard([tidsplan], "2023-07-03", lang, context),
  "overview.all-passed": (lang) => overviewCard([tidsplan], "2024-02-01", lang, context),
  "overview.yearly": (lang) => overviewCard([yearly], SPRING, lang, context),
  "calendars.two": (lang) =>
    calendarsCard(
      [
        { id: "tidsplan-2024", name: "Tidsplan för Mål och budget 2024", eventCount: 45, active: true },
        { id: "orsa-kommunplan", name: "Orsa kommuns kommunplansprocess", eventCount: 18, active: false },
        { id: "hallstahammar-styrmodell", name: "Hallstahammars styrmodell", eventCount: 22, active: false },
      ],
      lang,
      moved,
    ),
};

/** Every card in every state that a person can meet, by "<card>.<case>". */
export const CARD_CASES: Readonly<Record<string, CardCase>> = {
  ...eventCases,
  ...eventsCases,
  ...messageCases,
  ...otherCases,
  ...digestCases,
  ...reminderCases,
  ...reviewCases,
  ...newsCases,
  ...settingsCases,
  ...questionCases,
  ...proposalCases,
  ...roundCases,
  ...organisationCases,
  ...summaryCases,
  ...reportCases,
  ...reportQuestionCases,
  ...areaCases,
  ...boardCases,
  ...markCases,
  ...nudgeCases,
  ...followUpCases,
  ...memorandumCases,
  ...followUpQuestionCases,
  ...unitCommentCases,
};
