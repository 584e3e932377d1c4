import { capitalized, type PressContext } from "./buttons.ts";
import type { CardButton } from "./card-button.ts";
import type { EventGroup } from "./card-parts.ts";
import type { EventsCardData } from "./contracts.ts";
import { toGroup, toMonths, type Page } from "./event-rows.ts";
import type { CardFrame } from "./frame.ts";
import type { Lang } from "../domain/lang.ts";
import type { AnsweredEvent, Answer, Selection } from "../domain/question/answer.ts";
import { bodyApart } from "../text/answers/labels.ts";
import { sourceText } from "../text/answers/sources.ts";
import { answerTexts } from "../text/answers/texts.ts";
import { periodPhrase } from "../text/event-time.ts";
import { texts } from "../text/texts.ts";
import { asMarkdown, escapeMarkdown } from "./markdown.ts";
import { shorten } from "./shorten.ts";

const MOST_HEADLINE = 200;

export interface EventsParts {
  readonly kicker?: string;
  readonly headline: string;
  readonly text?: string;
  readonly groups: readonly EventGroup[];
  readonly page?: Page;
  readonly source?: string;
  readonly notes?: readonly string[];
  readonly buttons: readonly CardButton[];
}

/** The card of several events, from what is particular to it. */
export function toEvents(parts: EventsParts, frame: CardFrame): EventsCardData {
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
    notes: [...(parts.notes ?? []), page?.note ?? ""].filter((note) => note !== "").map(escapeMarkdown),
    page: asMarkdown(page?.label ?? ""),
    source: escapeMarkdown(shorten(parts.source ?? "", MOST_HEADLINE)),
    buttons: [...(page?.more ?? []), ...parts.buttons].slice(0, 6),
  };
}

/** Where the events are written, as the text says it. */
export function sourceOf(answer: Answer, events?: readonly AnsweredEvent[]): string {
  return sourceText(answer, answerTexts[answer.lang], events);
}

/** Months with their events; what began before the time that was asked about stands first, under a heading that says so. */
export function listGroups(
  shown: readonly AnsweredEvent[],
  { selection: { period }, lang, events }: Answer & { readonly selection: Selection },
  press: PressContext,
): EventGroup[] {
  const detailOf = (each: AnsweredEvent): string => bodyApart(each, events);
  const earlier = shown.filter(({ start }) => period !== undefined && start < period.start);
  const inTime = shown.filter((each) => !earlier.includes(each));
  return [
    ...toGroup(texts[lang].card.beganEarlier, earlier, press),
    ...toMonths(inTime, press, { detailOf }),
  ];
}

/** "4 stoppdatum", "9 händelser". */
export function countPhrase(count: number, selection: Selection, lang: Lang): string {
  const t = texts[lang].card;
  return selection.eventKind === undefined ? t.count(count) : t.countOf[selection.eventKind](count);
}

/** What narrowed the list, the most telling first. */
export function phrases(selection: Selection, lang: Lang): string[] {
  const { role, period, topic, weekend, eventKind } = selection;
  const t = texts[lang].card;
  // The words as typed tell something only where nothing else was understood of them.
  const isTopicTelling = role === undefined && weekend === undefined && eventKind === undefined;
  return [
    ...(role === undefined ? [] : [role]),
    ...(weekend === undefined ? [] : [t.weekend]),
    ...(isTopicTelling && topic !== undefined ? [t.quoted(topic)] : []),
    ...(period === undefined ? [] : [periodPhrase(period, lang)]),
  ];
}
