import { capitalized } from "./buttons.ts";
import type { CardButton, EventGroup, EventsCardData } from "./contracts.ts";
import type { Page } from "./event-rows.ts";
import type { CardFrame } from "./frame.ts";
import type { Lang } from "../domain/lang.ts";
import type { Selection } from "../domain/question/answer.ts";
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
    notes: page === undefined || page.note === "" ? [] : [asMarkdown(page.note)],
    page: asMarkdown(page?.label ?? ""),
    source: escapeMarkdown(shorten(parts.source ?? "", MOST_HEADLINE)),
    buttons: [...(page?.more ?? []), ...parts.buttons].slice(0, 6),
  };
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
  const isTopicTelling =
    role === undefined && period === undefined && weekend === undefined && eventKind === undefined;
  return [
    ...(role === undefined ? [] : [role]),
    ...(weekend === undefined ? [] : [t.weekend]),
    ...(isTopicTelling && topic !== undefined ? [t.quoted(topic)] : []),
    ...(period === undefined ? [] : [periodPhrase(period, lang)]),
  ];
}
