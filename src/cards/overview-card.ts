import type { AnsweredEvent } from "../domain/question/answer.ts";
import type { Lang } from "../domain/lang.ts";
import { relationTo, wholeDate } from "../text/event-time.ts";
import { formatDay } from "../text/format.ts";
import { texts } from "../text/texts.ts";
import { capitalized, readyButton } from "./buttons.ts";
import type { OverviewCardData } from "./contracts.ts";
import { spokenLine, toGroup, toneOf } from "./event-rows.ts";
import type { CardFrame } from "./frame.ts";
import { asMarkdown, escapeMarkdown } from "./markdown.ts";
import { shorten } from "./shorten.ts";
import type { Overview } from "./overview.ts";

const MOST_TITLE = 300;

/** The calendar at a glance: the next stoppdatum is large, or what comes next where there is none. */
export function toOverviewCard(overview: Overview, lang: Lang, frame: CardFrame): OverviewCardData {
  const t = texts[lang].overview;
  const { label, main, rest } = mainOf(overview, lang);
  const headline = main === undefined ? t.nothingLeft : wholeDate(main, lang);
  return {
    plain: frame.plain,
    // The line below says the same day, and that the clock has been moved.
    clock: asMarkdown(""),
    kicker: escapeMarkdown(overview.names.join(", ")),
    today: frame.clock === "" ? escapeMarkdown(t.today(formatDay(overview.today, lang))) : frame.clock,
    label: asMarkdown(label),
    headline: escapeMarkdown(capitalized(headline)),
    relation: escapeMarkdown(main === undefined ? "" : relationTo(main, lang)),
    tone: main === undefined ? "Default" : toneOf(main),
    title: escapeMarkdown(shorten(main?.event.title ?? "", MOST_TITLE)),
    groups: [
      ...toGroup(t.ongoing, overview.ongoing, frame.press),
      ...toGroup(main === undefined ? "" : t.upcoming, rest, frame.press),
    ],
    notes: [escapeMarkdown(countsOf(overview, lang).join(" "))],
    buttons: [
      ...(main === undefined ? [] : [readyButton("next", frame.press)]),
      ...(overview.hasStoppdatum ? [readyButton("allStoppdatum", frame.press)] : []),
      readyButton("help", frame.press),
    ],
  };
}

interface Main {
  readonly label: string;
  readonly main: AnsweredEvent | undefined;
  readonly rest: readonly AnsweredEvent[];
}

function mainOf(overview: Overview, lang: Lang): Main {
  const t = texts[lang];
  const { nextStoppdatum, upcoming } = overview;
  if (nextStoppdatum !== undefined) {
    return { label: t.overview.nextStoppdatum, main: nextStoppdatum, rest: upcoming };
  }
  const [main, ...rest] = upcoming;
  return { label: main === undefined ? "" : t.card.nextUp, main, rest };
}

function countsOf(overview: Overview, lang: Lang): string[] {
  const t = texts[lang].overview;
  const { left, total, hasStoppdatum, stoppdatumLeft, undated } = overview;
  return [
    overview.yearly ? t.yearly : t.left(left, total),
    ...(hasStoppdatum && !overview.yearly && left > 0 ? [t.stoppdatumLeft(stoppdatumLeft)] : []),
    ...(undated > 0 ? [t.undated(undated)] : []),
  ];
}

/** The same for those who hear it or cannot see the card. */
export function overviewText(overview: Overview, lang: Lang): string {
  const t = texts[lang].overview;
  const { label, main, rest } = mainOf(overview, lang);
  const list = (heading: string, events: readonly AnsweredEvent[]) =>
    events.length === 0 ? [] : [`${heading}:`, ...events.map((answered) => spokenLine(answered, lang))];
  return [
    `${overview.names.join(", ")}. ${t.today(formatDay(overview.today, lang))}`,
    ...(main === undefined ? [`${t.nothingLeft}.`] : [`${label}: ${spokenLine(main, lang)}`]),
    ...list(t.ongoing, overview.ongoing),
    ...list(t.upcoming, rest),
    ...countsOf(overview, lang),
  ].join("\n");
}
