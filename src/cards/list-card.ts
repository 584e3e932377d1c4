import type { AnsweredEvent, CountAnswer, ListAnswer } from "../domain/question/answer.ts";
import type { Lang } from "../domain/lang.ts";
import { unstatedIn } from "../domain/question/unstated-in.ts";
import { chosenOf } from "../text/answers/chosen.ts";
import { answerTexts } from "../text/answers/texts.ts";
import { texts } from "../text/texts.ts";
import type { EventsCardData } from "./contracts.ts";
import { moreButton, PAGE, pageOf, SPARE, toMonths } from "./event-rows.ts";
import { countPhrase, phrases, toEvents } from "./events-parts.ts";
import type { CardFrame } from "./frame.ts";
import { listGroups, sourceOf } from "./events-parts.ts";
import { generalButtons } from "./suggestions.ts";

/** What is over is named in few: the nearest in time. */
const MOST_EARLIER = 40;

/** Everything that fits: what was chosen is large, and how many they are stands above it. */
export function toListCard(answer: ListAnswer, frame: CardFrame): EventsCardData {
  const { lang, total, selection } = answer;
  const { page, earlier, passed } = pageAhead(answer, frame);
  const { text, note, isCounted } = statedness(answer);
  const count = countPhrase(total, selection, lang);
  const [subject, ...rest] = phrases(selection, lang);
  const counted = subject === undefined || !isCounted ? [] : [count];
  return toEvents(
    {
      kicker: [...counted, ...passed, ...rest].join(" · "),
      headline: subject ?? count,
      text,
      notes: [note],
      groups: listGroups(page.shown, answer, frame.press),
      page,
      source: sourceOf(answer),
      buttons: [...earlier, ...generalButtons(answer, frame.press)],
    },
    frame,
  );
}

/** What the calendar does not state of a day or a week that was asked about: of all of them, or of some. */
function statedness({ events, selection, lang }: ListAnswer | CountAnswer) {
  const t = answerTexts[lang];
  const unstated = unstatedIn(events, selection.period);
  if (unstated === 0) return { text: "", note: "", isCounted: true };
  if (unstated < events.length) return { text: "", note: t.unstated(unstated), isCounted: true };
  return { text: t.mayLead(chosenOf(selection, lang, t)), note: "", isCounted: false };
}

/** A list of several pages begins with what is not over: the rest is one press away. */
function pageAhead({ events, total, lang }: ListAnswer, { press }: CardFrame) {
  const ahead = events.filter(({ standing }) => standing !== "passed");
  const passed = events.filter(({ standing }) => standing === "passed");
  if (total <= PAGE + SPARE || ahead.length === 0 || passed.length === 0) {
    return { page: pageOf(events, press, 0, total), earlier: [], passed: [] };
  }
  const t = texts[lang];
  const latest = passed.slice(-MOST_EARLIER);
  const count = { shown: 0, total: latest.length };
  return {
    page: pageOf(ahead, press, 0, total - passed.length),
    earlier: [moreButton(t.buttons.earlier, latest, press, count)],
    passed: [t.card.alsoPassed(passed.length)],
  };
}

/** How many: the number is large. */
export function toCountCard(answer: CountAnswer, frame: CardFrame): EventsCardData {
  const page = pageOf(answer.events, frame.press, 0, answer.count);
  const { text, note } = statedness(answer);
  if (answer.count === 0) {
    const t = answerTexts[answer.lang];
    const none = t.listLead(0, chosenOf(answer.selection, answer.lang, t)).replace(/\.$/u, "");
    return toEvents({ headline: none, groups: [], buttons: generalButtons(answer, frame.press) }, frame);
  }
  return toEvents(
    {
      kicker: phrases(answer.selection, answer.lang).join(" · "),
      headline: countPhrase(answer.count, answer.selection, answer.lang),
      notes: [note === "" ? text : note],
      groups: listGroups(page.shown, answer, frame.press),
      page,
      source: sourceOf(answer),
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
