import { isCommonWord } from "../question/common-words.ts";
import type { Lang } from "../lang.ts";
import { readQuestion, spanOfMatch, type Reading } from "../question/reading.ts";
import type { CalendarDate, ClockTime } from "../time/calendar-date.ts";
import { clockIn, offsetIn, partOfDayIn, type Said } from "./offset-words.ts";
import type { ReminderWhen } from "./offset.ts";
import { dayFirst, dayLast } from "./reminder-day.ts";
import type { ReminderRequest, ReminderWish } from "./reminder-request.ts";
import {
  languageOfWish,
  listPageOf,
  mendReminderWords,
  namesOthers,
  OPENING,
  TELL,
} from "./reminder-words.ts";

/**
 * Reads what a message wants of reminders; undefined when it wants nothing of them. What is left when the words for "remind
 * me" and for the day are taken away is asked as a question, so that the calendar's own understanding finds the event.
 */
export function readReminder(text: string, today: CalendarDate): ReminderRequest | undefined {
  const reading = read(mendReminderWords(text));
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

function readWish(rest: Reading, lang: Lang, today: CalendarDate): ReminderRequest {
  const clock = clockIn(rest.text);
  const afterClock = clock === undefined ? rest : read(without(rest.text, clock));
  const part = partOfDayIn(afterClock.plain);
  const afterTime =
    part === undefined ? afterClock : withoutWords(afterClock, part, dayInstead(afterClock, part));
  const offset = offsetIn(afterTime.plain, today);
  const afterOffset = offset === undefined ? afterTime : withoutWords(afterTime, offset);
  const first = offset === undefined ? dayFirst(afterOffset, today) : undefined;
  const about = read(aboutOf(first === undefined ? afterOffset.text : first.rest));
  // No clock shows 25: which time is meant is asked for with the day.
  const isNoTime = clock !== undefined && clock.value === undefined;
  const when: ReminderWhen = isNoTime
    ? { kind: "unclear" }
    : (offset?.value ?? first?.when ?? { kind: "usual" });
  const question = questionAbout(about, lang);
  if (question.kind === "question") return question;
  return {
    kind: "wish",
    lang,
    question: question.text,
    when,
    ...timeOf(clock?.value ?? part?.value),
    ...(when.kind === "usual" ? asideOf(about, lang, today) : {}),
  };
}

function timeOf(time: ClockTime | undefined): Pick<ReminderWish, "time"> {
  return time === undefined ? {} : { time };
}

function asideOf(about: Reading, lang: Lang, today: CalendarDate): Pick<ReminderWish, "aside"> {
  const last = dayLast(about, today);
  if (last === undefined) return {};
  const question = questionAbout(read(aboutOf(last.rest)), lang);
  return question.kind === "asked" ? { aside: { day: last.day, question: question.text } } : {};
}

const IT =
  /^(?:det|den|dem|detta|det har|den har|det dar|den dar|denna|that|it|this|this one|that one|den handelsen|handelsen|the event|eventet|datumet|den dagen|dagen)?$/u;
const IS_DUE =
  /^(?:nar det (?:ar|blir|borjar bli) (?:dags |tid )?(?:for|att)|nar det narmar sig|when it is time (?:for|to)|when it s time (?:for|to)) (.+)$/u;
const COMES_NEAR =
  /^(?:nar|when) (.+?) (?:narmar sig|ar pa gang|kommer|borjar narma sig|is coming(?: up)?|is coming near|approaches|is near)$/u;
const ASKS = /^(?:nar|vem|vad|vilk\w+|hur|var|varfor|when|who|what|which|how|where|why)\b/u;
const DOES =
  /^(?:att |to )?(?:(?:jag|vi|man|i|we) )?(?:ska |skall |maste |behover |bor |should |must |need to |have to )?/u;

type Asked =
  { readonly kind: "asked"; readonly text: string } | Extract<ReminderRequest, { kind: "question" }>;

/** What finds the event: the words themselves as a question, the event that was spoken of, or a thing to do. */
function questionAbout(about: Reading, lang: Lang): Asked {
  const { plain, text } = about;
  const asked = (sv: string, en: string): Asked => ({ kind: "asked", text: lang === "sv" ? sv : en });
  if (IT.test(plain)) return asked("när är det?", "when is it?");
  const thing = IS_DUE.exec(plain)?.[1] ?? COMES_NEAR.exec(plain)?.[1];
  if (thing !== undefined) return asked(`när är ${thing}?`, `when is ${thing}?`);
  if (ASKS.test(plain)) return { kind: "question", lang, question: text };
  if (!/^(?:att|to) /u.test(plain)) return asked(`när är ${text}?`, `when is ${text}?`);
  const lead = DOES.exec(plain)?.[0].length ?? 0;
  const doing = restAfter(about, lead - 1).text.trim();
  return asked(`när ska man ${doing}?`, `when should I ${doing}?`);
}

const JOINS =
  /^(?:(?:om att|for att|om|infor|innan|inan|fore|for|about|of|that|gallande|angaende|ang|kring|till|av|regarding|before|garna|tack|snalla|please|bara|ocksa|also|nu|da|sen|i vart fall|pa)(?: |$))+/u;
const ENDS =
  /(?:(?:^| )(?:tack|tack pa forhand|snalla|please|thanks|thank you|garna|ocksa|also|om|about))+$/u;

/** What a wish is about, without the small words around it; "att" and "to" stay, since they tell that it is a thing to do. */
function aboutOf(text: string): string {
  const reading = read(text.replace(/^[\s,:;.–-]+|[\s,:;.?–-]+$/gu, ""));
  const joins = JOINS.exec(reading.plain)?.[0].trimEnd() ?? "";
  // "För att" and "om att" end in the word that stays.
  const isDoing = /(?:^| )att$/u.test(joins);
  const opened = restAfter(reading, joins.length - (isDoing ? 3 : 0));
  const ends = ENDS.exec(opened.plain);
  const end = ends === null ? undefined : wordsOfMatch(opened, ends.index, ends[0].length);
  const kept = end === undefined ? opened.text : opened.text.slice(0, opened.words[end.from]?.start ?? 0);
  return kept.replace(/^[\s,:;.–-]+|[\s,:;.?–-]+$/gu, "");
}

function read(text: string): Reading {
  return readQuestion(text, isCommonWord);
}

/** What follows the first `length` characters of the plain words. */
function restAfter(reading: Reading, length: number): Reading {
  if (length <= 0) return reading;
  const { to } = spanOfMatch(reading, 0, length);
  const last = reading.words[to - 1];
  return last === undefined ? reading : read(reading.text.slice(last.end));
}

function without(text: string, { index, length }: Said<unknown>, instead = ""): string {
  return `${text.slice(0, index)} ${instead} ${text.slice(index + length)}`;
}

function withoutWords(reading: Reading, { index, length }: Said<unknown>, instead = ""): Reading {
  const { from, to } = wordsOfMatch(reading, index, length);
  const start = reading.words[from]?.start ?? 0;
  const end = reading.words[to - 1]?.end ?? start;
  return read(without(reading.text, { value: undefined, index: start, length: end - start }, instead));
}

/** A match may begin with the blank before its first word. */
function wordsOfMatch(reading: Reading, index: number, length: number): ReturnType<typeof spanOfMatch> {
  const lead = reading.plain[index] === " " ? 1 : 0;
  return spanOfMatch(reading, index + lead, length - lead);
}

/** "Kvällen innan" is a time and the day before. */
function dayInstead({ plain }: Reading, { index, length }: Said<unknown>): string {
  const isDay = /^(?:the )?(?:morgonen|formiddagen|eftermiddagen|kvallen|morning|afternoon|evening)$/u;
  return isDay.test(plain.slice(index, index + length)) ? "dagen" : "";
}
