import type { AnsweredEvent } from "../domain/question/answer.ts";
import type { Lang } from "../domain/lang.ts";
import { monthHeading, relationTo, shortDate, wholeDate } from "../text/event-time.ts";
import { texts } from "../text/texts.ts";
import { askButton, capitalized, type PressContext, refOf } from "./buttons.ts";
import type { CardButton } from "./card-button.ts";
import type { EventGroup, EventRow, Tone } from "./card-parts.ts";
import { asMarkdown, escapeMarkdown } from "./markdown.ts";
import { shorten } from "./shorten.ts";
import { MOST_REFS } from "./submits.ts";

/** A page is what one screen of a phone takes. */
export const PAGE = 8;

/** A last page takes a few more: nobody wants to press for a single row. */
export const SPARE = 2;

/** A stoppdatum is near when it is in this week or so. */
const NEAR_DAYS = 7;

/** A longer title is cut: the event's own card has more of it. */
const MOST_TITLE = 170;
const MOST_DETAIL = 140;

export function toneOf(answered: AnsweredEvent): Tone {
  const { event, daysToEnd, standing } = answered;
  const isNear = standing !== "passed" && daysToEnd <= NEAR_DAYS;
  return event.kind === "stoppdatum" && isNear ? "Attention" : "Default";
}

interface RowLook {
  readonly date: string;
  readonly detail?: string;
  readonly style?: EventRow["style"];
  /** Where the event stands; as most cards say it when absent. */
  readonly relation?: string;
  readonly title?: string;
}

export function toRow(answered: AnsweredEvent, press: PressContext, look: RowLook): EventRow {
  const t = texts[press.lang];
  const title = shorten(look.title ?? answered.event.title, MOST_TITLE);
  const open = askButton(t.buttons.when, t.asks.when, press, [answered]);
  return {
    date: escapeMarkdown(capitalized(look.date)),
    // How long ago it was matters less than where the date stands: on a phone both do not fit on a line.
    relation: asMarkdown(
      look.relation ?? (answered.standing === "passed" ? t.card.passed : relationTo(answered, press.lang)),
    ),
    tone: toneOf(answered),
    title: escapeMarkdown(title),
    style: look.style ?? "default",
    detail: escapeMarkdown(shorten(look.detail ?? "", MOST_DETAIL)),
    open: { ...open, title: t.card.showEvent(title) },
  };
}

/** The events under their months, in the order they are given. */
export function toMonths(
  events: readonly AnsweredEvent[],
  press: PressContext,
  look: { readonly detailOf?: (answered: AnsweredEvent) => string; readonly style?: EventRow["style"] } = {},
): EventGroup[] {
  const months = new Map<string, EventRow[]>();
  for (const answered of events) {
    const heading = monthHeading(answered, press.lang);
    const rows = months.get(heading) ?? [];
    months.set(heading, rows);
    const detail = look.detailOf?.(answered) ?? "";
    const date = shortDate(answered, press.lang);
    rows.push(toRow(answered, press, { date, detail, style: look.style ?? "default" }));
  }
  return [...months].map(([heading, rows]) => ({ heading: asMarkdown(heading), rows }));
}

/** Rows that stand alone, with the year in their dates. */
export function toGroup(
  heading: string,
  events: readonly AnsweredEvent[],
  press: PressContext,
  style: EventRow["style"] = "default",
): EventGroup[] {
  if (events.length === 0) return [];
  const rows = events.map((answered) =>
    toRow(answered, press, { date: wholeDate(answered, press.lang), style }),
  );
  return [{ heading: asMarkdown(heading), rows }];
}

/** A row as it is read aloud. */
export function spokenLine(answered: AnsweredEvent, lang: Lang): string {
  const relation = relationTo(answered, lang);
  const date = wholeDate(answered, lang);
  const when = relation === "" ? date : `${date} (${relation})`;
  return `${when}: ${shorten(answered.event.title, MOST_TITLE)}`;
}

export interface Page {
  readonly shown: readonly AnsweredEvent[];
  /** "9–16 av 45", or "" when everything is shown. */
  readonly label: string;
  /** Asks for the next page; none on the last one. */
  readonly more: readonly CardButton[];
  /** Says that the rest is too long to page through, or "". */
  readonly note: string;
}

/** The first page of what is left, when `before` of `total` events have been shown. */
export function pageOf(
  left: readonly AnsweredEvent[],
  press: PressContext,
  before = 0,
  total = left.length,
): Page {
  const t = texts[press.lang];
  const isLast = left.length <= PAGE + SPARE;
  const shown = isLast ? left : left.slice(0, PAGE);
  const until = before + shown.length;
  if (isLast && until === total && before === 0) return { shown, label: "", more: [], note: "" };
  const rest = left.slice(shown.length);
  return {
    shown,
    label: t.card.page(before + 1, until, total),
    more: isLast ? [] : [moreButton(t.buttons.more, rest, press, { shown: until, total })],
    note: isLast && until < total ? t.card.capped : "",
  };
}

/** A button for events that are not on the card, as many of them as a card may name. */
export function moreButton(
  title: string,
  events: readonly AnsweredEvent[],
  press: PressContext,
  count: { readonly shown: number; readonly total: number },
): CardButton {
  const refs = events.slice(0, MOST_REFS).map(refOf);
  return {
    title,
    data: { verb: "more", submitId: press.submitId, lang: press.lang, events: refs, ...count },
  };
}
