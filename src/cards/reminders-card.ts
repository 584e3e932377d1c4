import type { Lang } from "../domain/lang.ts";
import type { ReminderFate } from "../domain/reminder/reminder-fate.ts";
import type { Reminder } from "../domain/reminder/reminder.ts";
import type { ReminderStanding } from "../domain/reminder/reminder-standing.ts";
import type { CalendarDate } from "../domain/time/calendar-date.ts";
import { daysBetween } from "../domain/time/civil-day.ts";
import { wholeDate } from "../text/event-time.ts";
import { formatDay, formatBareDate } from "../text/format.ts";
import { formatDaysAway } from "../text/format-relative.ts";
import { beforeOf, clockPhrase, movedPhrase, reminderLine } from "../text/reminder-text.ts";
import { texts } from "../text/texts.ts";
import { askButton, capitalized, type PressContext, readyButton } from "./buttons.ts";
import type { MessageCardData } from "./contracts.ts";
import type { ReminderRow, RemindersCardData } from "./posting-contracts.ts";
import type { CardFrame } from "./frame.ts";
import { asMarkdown, escapeMarkdown } from "./markdown.ts";
import { toMessage } from "./message-card.ts";
import { myRemindersButton, remindButton, removeButton } from "./reminder-buttons.ts";
import { shorten } from "./shorten.ts";

/** More rows than this nobody reads on a phone. */
const ROWS = 10;
/** A last page takes a few more: nobody wants to press for a single row. */
const SPARE = 2;
const MOST_TITLE = 120;

export interface ListedReminder {
  readonly reminder: Reminder;
  readonly standing: ReminderStanding;
  /** What became of it when its time came. */
  readonly fate?: ReminderFate["kind"];
}

export interface RemindersShown {
  /** All of them, the next one first. */
  readonly reminders: readonly ListedReminder[];
  /** From 1. */
  readonly page: number;
  readonly today: CalendarDate;
}

/** A person's reminders as text, one a line. */
export function remindersText(shown: RemindersShown, lang: Lang): string {
  const t = texts[lang].reminders.list;
  if (shown.reminders.length === 0) return `${t.none}. ${t.how}`;
  const lines = pageOf(shown).rows.map((row) => [
    reminderLine(row.reminder, row.standing, lang),
    missedPhrase(row, lang),
  ]);
  return [
    `${t.headline(shown.reminders.length)}.`,
    ...lines.map((parts) => parts.filter(Boolean).join(". ")),
  ].join("\n");
}

/** Each with a button of its own that takes it back. */
export function toRemindersCard(shown: RemindersShown, lang: Lang, frame: CardFrame): RemindersCardData {
  const t = texts[lang];
  const { rows, first, isLast, page } = pageOf(shown);
  const total = shown.reminders.length;
  const next = askButton(t.reminders.buttons.more, t.reminders.asks.page(page + 1), frame.press);
  return {
    plain: frame.plain,
    clock: frame.clock,
    headline: asMarkdown(t.reminders.list.headline(total)),
    rows: rows.map((row) => toRow(row, shown.today, lang, frame.press)),
    page: asMarkdown(rows.length < total ? t.card.page(first + 1, first + rows.length, total) : ""),
    buttons: isLast ? [] : [next],
  };
}

/** No reminders yet: how one gets one. */
export function toNoRemindersCard(lang: Lang, frame: CardFrame): MessageCardData {
  const t = texts[lang].reminders.list;
  const buttons = [readyButton("allStoppdatum", frame.press), readyButton("next", frame.press)];
  return toMessage({ headline: t.none, text: t.how, buttons, lead: t.try }, frame);
}

/** A reminder has been taken back; `undo` is the same one again, while its event is there. */
export function toRemovedCard(
  removed: ListedReminder | undefined,
  lang: Lang,
  frame: CardFrame,
): MessageCardData {
  const t = texts[lang].reminders;
  const list = myRemindersButton(frame.press);
  if (removed === undefined)
    return toMessage({ headline: t.removed.already, text: t.removed.alreadyText, buttons: [list] }, frame);
  const { reminder, standing } = removed;
  const { answered, daysBefore } = standing;
  const choice = { daysBefore, time: reminder.time };
  const undo = answered === undefined ? [] : [remindButton(t.buttons.undo, answered, frame.press, choice)];
  const text = t.removed.text(shorten(reminder.known.title, MOST_TITLE));
  return toMessage({ headline: t.removed.headline, text, buttons: [...undo, list] }, frame);
}

/** What the same says without a card. */
export function removedText(removed: ListedReminder | undefined, lang: Lang): string {
  const t = texts[lang].reminders.removed;
  return removed === undefined
    ? `${t.already}. ${t.alreadyText}`
    : `${t.headline}. ${t.text(removed.reminder.known.title)}`;
}

function pageOf({ reminders, page: asked }: RemindersShown) {
  const pages = Math.max(Math.ceil((reminders.length - SPARE) / ROWS), 1);
  const page = Math.min(asked, pages);
  const first = (page - 1) * ROWS;
  const isLast = page === pages;
  return { page, first, isLast, rows: reminders.slice(first, isLast ? reminders.length : first + ROWS) };
}

/** That it may not have arrived, or "". */
function missedPhrase({ fate }: ListedReminder, lang: Lang): string {
  const { missed } = texts[lang].reminders.list;
  return fate === "lost" || fate === "failed" || fate === "unknown" ? missed[fate] : "";
}

function toRow(row: ListedReminder, today: CalendarDate, lang: Lang, press: PressContext): ReminderRow {
  const t = texts[lang].reminders;
  const { reminder, standing } = row;
  const { answered, remindOn } = standing;
  const title = shorten(answered?.event.title ?? reminder.known.title, MOST_TITLE);
  const date = answered === undefined ? formatBareDate(reminder.known.date, lang) : wholeDate(answered, lang);
  const before = beforeOf(reminder, standing, lang);
  const shows = texts[lang].card.showEvent(title);
  const open =
    answered === undefined
      ? askButton(shows, t.asks.when(title), press)
      : askButton(shows, texts[lang].asks.when, press, [answered]);
  const missed = missedPhrase(row, lang);
  const changed = standing.kind === "gone" ? t.gone.row : movedPhrase(reminder, standing, lang);
  const days = daysBetween(today, remindOn);
  return {
    date: escapeMarkdown(capitalized(formatDay(remindOn, lang))),
    // What is on its way although its day has gone comes today.
    relation: asMarkdown(formatDaysAway(missed === "" ? Math.max(days, 0) : days, lang)),
    title: escapeMarkdown(title),
    detail: escapeMarkdown(t.list.detail(clockPhrase(reminder.time, lang), before, date)),
    note: escapeMarkdown([missed, changed].filter(Boolean).join(" ")),
    open: { ...open, title: shows },
    remove: removeButton(t.buttons.removeTitle(title), reminder.id, press),
    removeWord: t.buttons.removeRow,
  };
}
