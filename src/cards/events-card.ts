import type {
  AnsweredEvent,
  CandidatesAnswer,
  CompareAnswer,
  CountAnswer,
  DeclineAnswer,
  EventAnswer,
  ListAnswer,
  NoneAnswer,
  Selection,
} from "../domain/question/answer.ts";
import type { Lang } from "../domain/lang.ts";
import { periodPhrase } from "../text/event-time.ts";
import { texts } from "../text/texts.ts";
import { capitalized, readyButton } from "./buttons.ts";
import type { CardButton, EventGroup, EventsCardData } from "./contracts.ts";
import { PAGE, type Page, pageOf, toGroup, toMonths } from "./event-rows.ts";
import { type CardFrame, sourceOf } from "./frame.ts";
import { asMarkdown, escapeMarkdown } from "./markdown.ts";
import { shorten } from "./shorten.ts";
import { generalButtons } from "./suggestions.ts";

const MOST_HEADLINE = 200;

interface Parts {
  readonly kicker?: string;
  readonly headline: string;
  readonly text?: string;
  readonly groups: readonly EventGroup[];
  readonly page?: Page;
  readonly source?: string;
  readonly buttons: readonly CardButton[];
}

function toEvents(parts: Parts, frame: CardFrame): EventsCardData {
  const { page } = parts;
  const headline = capitalized(parts.headline);
  // A month that is the large line already needs no heading of its own.
  const groups = parts.groups.map((group) =>
    group.heading === headline ? { ...group, heading: asMarkdown("") } : group,
  );
  return {
    plain: frame.plain,
    clock: frame.clock,
    kicker: escapeMarkdown(shorten(capitalized(parts.kicker ?? ""), MOST_HEADLINE)),
    headline: escapeMarkdown(shorten(headline, MOST_HEADLINE)),
    text: escapeMarkdown(parts.text ?? ""),
    groups,
    notes: page === undefined || page.note === "" ? [] : [asMarkdown(page.note)],
    page: asMarkdown(page?.label ?? ""),
    source: escapeMarkdown(shorten(parts.source ?? "", MOST_HEADLINE)),
    buttons: [...(page?.more ?? []), ...parts.buttons].slice(0, 6),
  };
}

/** Everything that fits: what was chosen is large, and how many they are stands above it. */
export function toListCard(answer: ListAnswer, frame: CardFrame): EventsCardData {
  const count = countPhrase(answer.total, answer.selection, answer.lang);
  const [subject, ...rest] = phrases(answer.selection, answer.lang);
  const page = pageOf(answer.events, frame.press, 0, answer.total);
  return toEvents(
    {
      kicker: subject === undefined ? "" : [count, ...rest].join(" · "),
      headline: subject ?? count,
      groups: toMonths(page.shown, frame.press),
      page,
      source: sourceOf(answer),
      buttons: generalButtons(answer, frame.press),
    },
    frame,
  );
}

/** How many: the number is large. */
export function toCountCard(answer: CountAnswer, frame: CardFrame): EventsCardData {
  const page = pageOf(answer.events, frame.press, 0, answer.count);
  return toEvents(
    {
      kicker: phrases(answer.selection, answer.lang).join(" · "),
      headline: countPhrase(answer.count, answer.selection, answer.lang),
      groups: toMonths(page.shown, frame.press),
      page,
      source: sourceOf(answer),
      buttons: generalButtons(answer, frame.press),
    },
    frame,
  );
}

/** Several events that share the name that was asked for; each with the words that answer for it. */
export function toSeveralCard(answer: EventAnswer, frame: CardFrame): EventsCardData {
  const t = texts[answer.lang].card;
  const page = pageOf(answer.events, frame.press);
  const detailOf = ({ event }: AnsweredEvent) =>
    answer.quotes
      .filter((quote) => quote.eventId === event.id && quote.field !== "date" && quote.field !== "title")
      .map((quote) => quote.text)
      .join(" ");
  return toEvents(
    {
      headline: answer.next === true ? t.nextUp : t.several(answer.events.length),
      groups: toMonths(page.shown, frame.press, { detailOf }),
      page,
      source: sourceOf(answer),
      buttons: generalButtons(answer, frame.press),
    },
    frame,
  );
}

/** The question fits several events: each row answers for one. */
export function toCandidatesCard(answer: CandidatesAnswer, frame: CardFrame): EventsCardData {
  const page = pageOf(answer.events, frame.press);
  return toEvents(
    {
      headline: texts[answer.lang].card.candidates,
      groups: toGroup("", page.shown, frame.press, "emphasis"),
      page,
      buttons: generalButtons(answer, frame.press),
    },
    frame,
  );
}

/** Nothing then: say so, and show the nearest on either side. */
export function toNoneCard(answer: NoneAnswer, frame: CardFrame): EventsCardData {
  const t = texts[answer.lang].card;
  const { eventKind } = answer.selection;
  const nearest = [answer.before, answer.after].filter((answered) => answered !== undefined);
  const nothing = eventKind === undefined ? t.none : t.noneKind[eventKind];
  return toEvents(
    {
      kicker: phrases(answer.selection, answer.lang).join(" · "),
      headline: answer.reason === "all-passed" ? t.allPassed : nothing,
      groups: toGroup(t.nearest, nearest, frame.press),
      buttons: generalButtons(answer, frame.press),
    },
    frame,
  );
}

/** Which comes first, or how long lies between: both dates stand below, in order. */
export function toCompareCard(answer: CompareAnswer, frame: CardFrame): EventsCardData {
  const t = texts[answer.lang].card;
  const { daysBetween, holds } = answer;
  const between = daysBetween === undefined ? undefined : t.between(daysBetween);
  const order = answer.sameTime
    ? { headline: t.sameTime }
    : { kicker: t.first, headline: answer.events[0].event.title };
  const yesOrNo =
    holds === undefined ? undefined : { kicker: t.compare, headline: holds ? t.holds : t.holdsNot };
  const asked = answer.asked === "between" && between !== undefined ? { headline: between } : order;
  return toEvents(
    {
      ...(yesOrNo ?? asked),
      groups: toGroup("", answer.events, frame.press),
      source: sourceOf(answer),
      buttons: [readyButton("after", frame.press, [answer.events[1]])],
    },
    frame,
  );
}

/** Not known, but these are near in words: offered, not asserted. */
export function toNearCard(answer: DeclineAnswer, frame: CardFrame): EventsCardData {
  const t = texts[answer.lang].decline;
  return toEvents(
    {
      headline: t.headline,
      text: t.near,
      groups: toGroup("", answer.nearest.slice(0, PAGE), frame.press, "emphasis"),
      buttons: generalButtons(answer, frame.press),
    },
    frame,
  );
}

/** The next page of a list that was shown before: `left` are the events of the pressed button that the calendar still has. */
export function toMoreCard(
  left: readonly AnsweredEvent[],
  pressed: { readonly shown: number; readonly total: number; readonly lang: Lang },
  frame: CardFrame,
): EventsCardData {
  const page = pageOf(left, frame.press, pressed.shown, pressed.total);
  const headline = texts[pressed.lang].card.morePage;
  return toEvents({ headline, groups: toMonths(page.shown, frame.press), page, buttons: [] }, frame);
}

function countPhrase(count: number, selection: Selection, lang: Lang): string {
  const t = texts[lang].card;
  return selection.eventKind === undefined ? t.count(count) : t.countOf[selection.eventKind](count);
}

/** What narrowed the list, the most telling first. */
function phrases(selection: Selection, lang: Lang): string[] {
  const { role, period, topic } = selection;
  return [
    ...(role === undefined ? [] : [role]),
    ...(topic === undefined ? [] : [`”${topic}”`]),
    ...(period === undefined ? [] : [periodPhrase(period, lang)]),
  ];
}
