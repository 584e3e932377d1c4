import type {
  AnsweredEvent,
  CandidatesAnswer,
  CompareAnswer,
  DeclineAnswer,
  EventAnswer,
  NoneAnswer,
} from "../domain/question/answer.ts";
import { daysApart } from "../text/answers/days-apart.ts";
import { detailsOf, severalLead, tellsOutcome } from "../text/answers/event-lines.ts";
import { bodyApart } from "../text/answers/labels.ts";
import { noneWords } from "../text/answers/none.ts";
import { answerTexts } from "../text/answers/texts.ts";
import { texts } from "../text/texts.ts";
import { readyButton } from "./buttons.ts";
import type { EventsCardData } from "./contracts.ts";
import { PAGE, pageOf, toGroup, toMonths } from "./event-rows.ts";
import { sourceOf, toEvents } from "./events-parts.ts";
import type { CardFrame } from "./frame.ts";
import { unknownText } from "./message-card.ts";
import { generalButtons } from "./suggestions.ts";

/** Several events that share the name that was asked for; each with the words that answer for it. */
export function toSeveralCard(answer: EventAnswer, frame: CardFrame): EventsCardData {
  const page = pageOf(answer.events, frame.press);
  const words = answerTexts[answer.lang];
  const detailOf = (each: AnsweredEvent) =>
    [bodyApart(each, answer.events), ...detailsOf(answer, each, words)].filter(Boolean).join(". ");
  const after = readyButton("after", frame.press, answer.events.slice(-1));
  return toEvents(
    {
      headline: withoutStop(severalLead(answer, words)),
      groups: toMonths(page.shown, frame.press, { detailOf }),
      page,
      notes: tellsOutcome(answer) ? [words.outcome] : [],
      source: sourceOf(answer),
      buttons: answer.next === true ? [after] : generalButtons(answer, frame.press),
    },
    frame,
  );
}

/** The question fits several events: each row answers for one. */
export function toCandidatesCard(answer: CandidatesAnswer, frame: CardFrame): EventsCardData {
  const page = pageOf(answer.events, frame.press);
  return toEvents(
    {
      headline: answerTexts[answer.lang].candidates(answer.events.length),
      groups: toGroup("", page.shown, frame.press, "emphasis"),
      page,
      buttons: generalButtons(answer, frame.press),
    },
    frame,
  );
}

/** Nothing then: say so, and show the nearest on either side. */
export function toNoneCard(answer: NoneAnswer, frame: CardFrame): EventsCardData {
  const { sentence, forward, nearest } = noneWords(answer, answerTexts[answer.lang]);
  return toEvents(
    {
      headline: withoutStop(sentence),
      text: forward,
      groups: nearest.flatMap(({ label, event }) => toGroup(label, [event], frame.press)),
      buttons: generalButtons(answer, frame.press),
    },
    frame,
  );
}

/** A sentence as a headline. */
function withoutStop(sentence: string): string {
  return sentence.replace(/[.:]$/u, "");
}

/** Which comes first, or how long lies between: both dates stand below, in order. */
export function toCompareCard(answer: CompareAnswer, frame: CardFrame): EventsCardData {
  const t = texts[answer.lang].card;
  const { holds } = answer;
  const { days, fromEnd } = daysApart(answer);
  const between = days === undefined ? undefined : t.between(days);
  const words = answerTexts[answer.lang];
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
      notes: fromEnd && days !== undefined ? [words.betweenEnd(days)] : [],
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
      text: [unknownText(answer), t.near].filter(Boolean).join(" "),
      groups: toGroup("", answer.nearest.slice(0, PAGE), frame.press, "emphasis"),
      buttons: generalButtons(answer, frame.press),
    },
    frame,
  );
}
