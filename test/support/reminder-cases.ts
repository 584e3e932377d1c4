import {
  choiceMessage,
  confirmedMessage,
  deliveredMessage,
  notFoundMessage,
  refusedMessage,
  remindersMessage,
  removedMessage,
} from "../../src/cards/reminder-cards.ts";
import type { PersonalMessage } from "../../src/cards/personal-message.ts";
import type { CalendarEvent } from "../../src/domain/calendar/calendar-event.ts";
import type { EventDate } from "../../src/domain/calendar/event-date.ts";
import type { Lang } from "../../src/domain/lang.ts";
import { countedDay } from "../../src/domain/reminder/counted-day.ts";
import { standingOf } from "../../src/domain/reminder/reminder-standing.ts";
import type { Reminder } from "../../src/domain/reminder/reminder.ts";
import type { CardCase } from "./card-case.ts";
import { anEvent, day, standing } from "./events.ts";
import * as rows from "./tidsplan.ts";

const SPRING = "2023-03-06";
const context = { submitId: "press-1" };
const moved = { ...context, movedTo: SPRING };

const hostile = anEvent(
  1,
  "**Möte** [klicka](http://exempel.se) <b>nu</b> ${title} {{DATE(2023-01-01)}}",
  day("2023-04-17"),
);
const inWeek: EventDate = {
  precision: "week",
  start: "2023-03-13",
  end: "2023-03-19",
  weeks: { first: 11, last: 11 },
};

/** A reminder of an event as it was known, which the calendar may have moved since. */
function reminderOf(event: CalendarEvent, daysBefore: number, was: EventDate = event.date): Reminder {
  return {
    id: `r-${event.source.row}`,
    aadObjectId: "bbbbbbbb-0000-4000-8000-000000000002",
    calendarId: "tidsplan-2024",
    eventId: event.id,
    daysBefore,
    time: "08:00",
    lang: "sv",
    createdAt: 0,
    known: { title: event.title, day: countedDay(was, event.kind).day, date: was },
  };
}

function confirmed(event: CalendarEvent, daysBefore: number, kind: "reminded" | "exists" = "reminded") {
  const reminder = reminderOf(event, daysBefore);
  const answered = standing(event, SPRING);
  return { kind, reminder, standing: { ...standingOf(reminder, event, SPRING), answered } };
}

function listed(event: CalendarEvent, daysBefore: number, was?: EventDate) {
  const reminder = reminderOf(event, daysBefore, was);
  return { reminder, standing: standingOf(reminder, event, SPRING) };
}

/** The event has been taken out of the calendar. */
function gone(event: CalendarEvent, daysBefore: number) {
  const reminder = reminderOf(event, daysBefore);
  return { reminder, standing: standingOf(reminder, undefined, SPRING) };
}

function delivered(event: CalendarEvent, daysBefore: number, today: string, was?: EventDate) {
  const reminder = reminderOf(event, daysBefore, was);
  return { reminder, standing: standingOf(reminder, event, today), askedOn: SPRING, today };
}

const refused = (event: CalendarEvent, today = SPRING) => ({ answered: standing(event, today) });

const MESSAGES: Readonly<Record<string, (lang: Lang) => PersonalMessage>> = {
  "event.reminded": (lang) => confirmedMessage(confirmed(rows.proposals, 3), lang),
  "event.reminded-before-a-month": (lang) => confirmedMessage(confirmed(rows.boardMeetings, 1), lang),
  "event.reminded-already": (lang) => confirmedMessage(confirmed(rows.proposals, 3, "exists"), lang),
  "event.reminded-hostile": (lang) => confirmedMessage(confirmed(hostile, 0), lang),
  "event.reminder": (lang) => deliveredMessage(delivered(rows.proposals, 3, "2023-03-14"), lang),
  "event.reminder-moved": (lang) =>
    deliveredMessage(
      {
        ...delivered(rows.proposals, 3, "2023-03-14", day("2023-03-10")),
        next: { day: "2023-03-16", time: "09:00" },
      },
      lang,
    ),
  "event.reminder-late": (lang) => deliveredMessage(delivered(rows.proposals, 3, "2023-03-16"), lang),
  "event.reminder-same-day": (lang) => deliveredMessage(delivered(rows.strategicDay, 0, "2023-03-31"), lang),
  "message.reminder-gone": (lang) =>
    deliveredMessage({ ...gone(rows.mailing, 3), askedOn: SPRING, today: "2023-03-21" }, lang),
  "message.reminder-past": (lang) =>
    refusedMessage(
      {
        ...refused(rows.proposals, "2023-03-15"),
        refusal: { kind: "past", day: "2023-03-14", offers: [1, 0] },
      },
      lang,
    ),
  "message.reminder-too-late": (lang) =>
    refusedMessage(
      { ...refused(rows.proposals, "2023-03-17"), refusal: { kind: "past", day: "2023-03-17", offers: [] } },
      lang,
    ),
  "message.reminder-afterwards": (lang) =>
    refusedMessage(
      {
        ...refused(rows.proposals),
        refusal: { kind: "afterwards", day: "2023-03-20", offers: [10, 7, 3, 1, 0] },
      },
      lang,
    ),
  "message.reminder-over": (lang) =>
    refusedMessage({ ...refused(rows.budgetDay), refusal: { kind: "over" } }, lang),
  "message.reminder-unclear": (lang) =>
    refusedMessage(
      { ...refused(rows.proposals), refusal: { kind: "unclear", offers: [10, 7, 3, 1, 0] } },
      lang,
    ),
  "message.reminder-too-far": (lang) =>
    refusedMessage({ ...refused(rows.boardMeetings), refusal: { kind: "tooFar" } }, lang),
  "message.reminders-full": (lang) =>
    refusedMessage({ ...refused(rows.proposals), refusal: { kind: "full", most: 50 } }, lang),
  "events.reminder-choice": (lang) =>
    choiceMessage(
      {
        events: [rows.proposals, rows.adjustments].map((event) => standing(event, SPRING)),
        choiceOf: () => ({ daysBefore: 3 }),
      },
      lang,
    ),
  "events.reminder-near": (lang) =>
    choiceMessage(
      {
        events: [rows.board, rows.council].map((event) => standing(event, SPRING)),
        choiceOf: () => undefined,
        nearTo: { unknownWords: ["ramen"] },
      },
      lang,
    ),
  "message.reminder-not-found": (lang) =>
    notFoundMessage({ isUnnamed: false, unknownWords: ["skattesats"] }, lang),
  "message.reminder-of-what": (lang) => notFoundMessage({ isUnnamed: true, unknownWords: [] }, lang),
  "reminders.some": (lang) =>
    remindersMessage(
      {
        reminders: [
          listed(rows.proposals, 3, day("2023-03-10")),
          gone({ ...rows.mailing, title: "Utskick av sammanställning" }, 1),
          listed(hostile, 0),
          listed(rows.boardMeetings, 1),
        ],
        page: 1,
        today: SPRING,
      },
      lang,
    ),
  "reminders.missed": (lang) =>
    remindersMessage(
      {
        reminders: [
          { ...listed(rows.proposals, 14), fate: "unknown" },
          { ...listed(rows.strategicDay, 25, day("2023-04-03")), fate: "failed" },
          { ...listed(rows.proposals, 11), fate: "lost" },
          { ...listed(hostile, 42), fate: "underway" },
        ],
        page: 1,
        today: SPRING,
      },
      lang,
    ),
  "reminders.many": (lang) =>
    remindersMessage(
      {
        reminders: Array.from({ length: 23 }, (_, at) => listed(rows.council, 90 - at)),
        page: 2,
        today: SPRING,
      },
      lang,
    ),
  "reminders.week-moved": (lang) =>
    remindersMessage(
      {
        reminders: [listed({ ...rows.strategicDay, date: day("2023-03-31") }, 2, inWeek)],
        page: 1,
        today: SPRING,
      },
      lang,
    ),
  "message.reminders-none": (lang) => remindersMessage({ reminders: [], page: 1, today: SPRING }, lang),
  "message.reminder-removed": (lang) => removedMessage(listed(rows.proposals, 3), lang),
  "message.reminder-removed-already": (lang) => removedMessage(undefined, lang),
};

/** Every card of personal reminders, by "<card>.<case>". */
export const reminderCases: Readonly<Record<string, CardCase>> = Object.fromEntries(
  Object.entries(MESSAGES).map(([name, message]) => [
    name,
    (lang: Lang) => message(lang).card(name === "reminders.some" ? moved : context),
  ]),
);
