import type { Lang } from "../lang.ts";
import type { Reading } from "../question/reading.ts";
import type { CalendarDate, ClockTime } from "../time/calendar-date.ts";
import { clockIn, clockInPart, partOfDayIn } from "./clock-words.ts";
import { doubtsOf } from "./doubts.ts";
import { read, restAfter, without, withoutWords } from "./cut-reading.ts";
import { countInParts, offsetIn } from "./offset-words.ts";
import type { ReminderWhen } from "./offset.ts";
import { aboutOf, partsOf, questionAbout } from "./reminder-about.ts";
import { dayFirst, dayLast } from "./reminder-day.ts";
import type { ReminderRequest, ReminderWish } from "./reminder-request.ts";
import type { Said } from "./said.ts";
import {
  languageOfWish,
  listPageOf,
  mendReminderWords,
  namesOthers,
  OPENING,
  TELL,
  wishFirst,
} from "./reminder-words.ts";

/**
 * Reads what a message wants of reminders; undefined when it wants nothing of them. What is left when the words for "remind
 * me" and for the day are taken away is asked as a question, so that the calendar's own understanding finds the event.
 */
export function readReminder(text: string, today: CalendarDate): ReminderRequest | undefined {
  const reading = readWishFirst(mendReminderWords(text));
  const { plain } = reading;
  const opening = OPENING.exec(plain) ?? TELL.exec(plain);
  const lang = languageOfWish(plain);
  const page = /paminn|pamind|remind/u.test(plain) ? listPageOf(plain) : undefined;
  if (page !== undefined) return { kind: "list", lang, page };
  if (opening === null) return undefined;

  const [opened] = opening;
  const rest = restAfter(reading, opened.length);
  if (namesOthers(opened, rest.plain)) return { kind: "others", lang };
  const wish = readWish(rest, lang, today);
  // "Säg till när …" alone asks; only a day or so long before makes it a wish.
  const isWish = OPENING.test(plain) || (wish.kind === "wish" && wish.when.kind !== "usual");
  return isWish ? wish : undefined;
}

function readWishFirst(text: string): Reading {
  const asTyped = read(text);
  const turned = OPENING.test(asTyped.plain) ? undefined : wishFirst(text);
  return turned === undefined ? asTyped : read(turned);
}

function readWish(rest: Reading, lang: Lang, today: CalendarDate): ReminderRequest {
  const { time, isNoTime, after: afterTime } = timeIn(rest);
  const offset = offsetOf(afterTime, today);
  const first = offset === undefined ? dayFirst(afterTime, today) : undefined;
  const about = read(aboutOf(offset?.rest ?? first?.rest ?? afterTime.text, offset !== undefined));
  // Which time is meant is asked for with the day.
  const when: ReminderWhen = isNoTime
    ? { kind: "unclear" }
    : (offset?.when ?? first?.when ?? { kind: "usual" });
  const question = questionAbout(about, lang);
  if (question.kind === "question") return question;
  const last = when.kind === "usual" ? dayLast(about, today) : undefined;
  return {
    kind: "wish",
    lang,
    question: question.text,
    when,
    doubts: doubtsOf(last === undefined ? about : read(last.rest), today),
    parts: partsOf(about, lang),
    ...(time === undefined ? {} : { time }),
    ...(last === undefined ? {} : asideOf(last, lang)),
  };
}

/** How long before, and the wish without it. "En vecka innan … och en dag innan" is two wishes, of which neither is taken. */
function offsetOf(
  reading: Reading,
  today: CalendarDate,
): { readonly when: ReminderWhen; readonly rest: string } | undefined {
  const inParts = countInParts(reading.text);
  if (inParts !== undefined) return { when: inParts.value, rest: without(reading.text, inParts) };
  const offset = offsetIn(reading.plain, today);
  if (offset === undefined) return undefined;
  const rest = withoutWords(reading, offset);
  const again = offsetOf(rest, today);
  return again === undefined
    ? { when: offset.value, rest: rest.text }
    : { when: { kind: "unclear" }, rest: again.rest };
}

/** The time of day that a wish tells, and the wish without it; `isNoTime` when it names none that can be told. */
function timeIn(rest: Reading): { time: ClockTime | undefined; isNoTime: boolean; after: Reading } {
  const clock = clockIn(rest.text);
  const afterClock = clock === undefined ? rest : read(without(rest.text, clock));
  const part = partOfDayIn(afterClock.plain);
  if (part === undefined)
    return {
      time: clock?.value,
      isNoTime: clock !== undefined && clock.value === undefined,
      after: afterClock,
    };
  const after = withoutWords(afterClock, part, dayInstead(afterClock, part));
  const time = clock === undefined ? part.value : clockInPart(rest.text, clock, part.value);
  return { time, isNoTime: time === undefined, after };
}

function asideOf(
  { day, when, rest }: NonNullable<ReturnType<typeof dayLast>>,
  lang: Lang,
): Pick<ReminderWish, "aside"> {
  const question = questionAbout(read(aboutOf(rest)), lang);
  return question.kind === "asked" ? { aside: { day, when, question: question.text } } : {};
}

/** "Kvällen innan" is a time and the day before. */
function dayInstead({ plain }: Reading, { index, length }: Said<unknown>): string {
  const said = plain.slice(index, index + length);
  if (/^(?:the )?(?:morning|afternoon|evening)$/u.test(said)) return "the day";
  return /^(?:morgonen|formiddagen|eftermiddagen|kvallen)$/u.test(said) ? "dagen" : "";
}
