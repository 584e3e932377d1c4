import type { CalendarDate, ClockTime } from "../time/calendar-date.ts";
import { addDays } from "../time/civil-day.ts";
import { readClockTime } from "../time/read-clock-time.ts";
import { monthsLater } from "../question/relative-makers.ts";
import type { ReminderWhen } from "./offset.ts";

const NUMBERS =
  "noll zero|en ett one a an|tva two|tre three|fyra four|fem five|sex six|sju seven|atta eight|nio nine|tio ten|elva eleven|tolv twelve|tretton thirteen|fjorton fourteen|femton fifteen|sexton sixteen"
    .split("|")
    .map((words) => words.split(" "));
const TENS: Readonly<Record<string, number>> = { tjugo: 20, twenty: 20, trettio: 30, thirty: 30 };
const COUNT = `(\\d{1,4}|${[...NUMBERS.flat(), ...Object.keys(TENS)].join("|")})`;
const UNIT =
  "(arbetsdagar|arbetsdag|vardagar|vardag|(?:working|business|week) ?days?|dagar|dagars|dagarna|dag|dar|dagr|dygn|days?|d|veckors|veckor|veckas|vecka|veckr|weeks?|v|manaders|manader|manads|manad|months?)";
const BEFORE =
  "(?:innan|inan|innann|befor|fore|forre|infor|i forvag|tidigare|dessforinnan|dessinnan|forut|beforehand|before|prior(?: to)?|ahead(?: of)?|in advance(?: of)?|earlier|early)";
const AROUND = "(?:(?:senast|minst|ungefar|cirka|ca|typ|redan|med|about|at least|with) )?";
const HOURS = "(?:timmar|timme|timma|tim|h|minuter|minut|min|hours?|minutes?)";
const FEW =
  "(?:nagra|flera|ett par|par|nan|some|several|a few|few|a couple of|a couple|couple of|couple|lite|en stund|a while|strax|just|precis|hur manga|how many)";

const COUNTED = new RegExp(
  `\\b${AROUND}${COUNT} ?${UNIT} (?:${BEFORE}|for(?= \\S)|framforhallning|varsel|notice)\\b`,
  "u",
);
const THE_ONE = new RegExp(`\\b(?:the )?(dagen|dan|veckan|manaden|day|week|month) ${BEFORE}\\b`, "u");
const SAME_DAY =
  /\b(?:samma (?:dag|morgon)(?: som)?|(?:pa )?(?:sjalva )?dagen (?:da|for|nar|det ar)|pa (?:sjalva )?dagen|(?:on )?the same (?:day|morning)(?: as)?|same day(?: as)?|(?:on )?the day (?:of|it is)|on the day)\b/u;
const IN_A_WHILE = new RegExp(`\\b(?:om|in) ${COUNT} ?${UNIT}(?! ${BEFORE})\\b`, "u");
const VAGUE = new RegExp(
  [
    `\\b${FEW}(?: (?:dagar|dar|veckor|manader|timmar|days|weeks|months|hours|tid))? ${BEFORE}\\b`,
    `\\b(?:${COUNT}|en halv|half an) ?${HOURS} ${BEFORE}\\b`,
    `\\b(?:timmen|hour) ${BEFORE}\\b`,
    `\\b(?:i god tid|i tid|val i tid|in good time|in time|well ahead|well)(?: ${BEFORE})?\\b(?! known)`,
    `\\b(?:${COUNT} )?(?:dagen|dagar|dag|veckan|veckor|vecka|days?|weeks?|the day) (?:efter|after)\\b`,
    `\\b(?:varje|varannan|every) \\S+|\\b(?:dagligen|daily|weekly|alltid|always)\\b`,
  ].join("|"),
  "u",
);

/** A stretch of a message and what it says. */
export interface Said<T> {
  readonly value: T;
  readonly index: number;
  readonly length: number;
}

/** How long before, in the plain words of a wish: "3 dagar innan", "dagen före", "samma dag som", "om två veckor". */
export function offsetIn(plain: string, today: CalendarDate): Said<ReminderWhen> | undefined {
  const vague = said(VAGUE.exec(plain), (): ReminderWhen => ({ kind: "unclear" }));
  if (vague !== undefined) return vague;
  return (
    said(COUNTED.exec(plain), ([, count, unit]) => before(count, unit)) ??
    said(THE_ONE.exec(plain), ([, unit]) => before("1", unit)) ??
    said(SAME_DAY.exec(plain), () => before("0", "dag")) ??
    said(IN_A_WHILE.exec(plain), ([, count, unit]) => later(today, before(count, unit)))
  );
}

function said<T>(match: RegExpExecArray | null, value: (match: RegExpExecArray) => T): Said<T> | undefined {
  return match === null ? undefined : { value: value(match), index: match.index, length: match[0].length };
}

function before(count = "", unit = ""): Extract<ReminderWhen, { kind: "before" }> {
  return { kind: "before", count: countOf(count), unit: unitOf(unit) };
}

function countOf(word: string): number {
  const named = NUMBERS.findIndex((words) => words.includes(word));
  return named >= 0 ? named : (TENS[word] ?? Number(word));
}

function unitOf(word: string): Extract<ReminderWhen, { kind: "before" }>["unit"] {
  if (/^(?:arbetsdag|vardag|working|business|week ?day)/u.test(word)) return "workingDay";
  if (/^[vw]/u.test(word)) return "week";
  return word.startsWith("m") ? "month" : "day";
}

/** "Om tre arbetsdagar" counts from today, which nobody means exactly. */
function later(
  today: CalendarDate,
  { count, unit }: Extract<ReminderWhen, { kind: "before" }>,
): ReminderWhen {
  if (unit === "workingDay" || count > 1000) return { kind: "unclear" };
  if (unit === "month") return { kind: "on", day: monthsLater(today, count) };
  return { kind: "on", day: addDays(today, unit === "week" ? count * 7 : count) };
}

const CLOCK =
  /(?<![\p{L}\d])(?:(?:kl\.?|klockan|at|@)\s*\d{1,2}(?:\s?[.:]\s?\d{2})?(?:\s?[ap]m)?|\d{1,2}:\d{2}(?:\s?[ap]m)?|\d{1,2}\s?[ap]m)(?![\p{L}\d/])/iu;
const PART_OF_DAY: readonly (readonly [RegExp, ClockTime])[] = [
  [
    /\b(?:bitti|pa morgonen|in the morning|(?:the )?(?:morgonen|morning)(?= (?:innan|fore|before)))\b/u,
    "08:00",
  ],
  [/\b(?:pa formiddagen|(?:formiddagen)(?= (?:innan|fore)))\b/u, "09:00"],
  [/\b(?:vid lunch|at noon|at lunch)\b/u, "12:00"],
  [
    /\b(?:pa eftermiddagen|in the afternoon|(?:the )?(?:eftermiddagen|afternoon)(?= (?:innan|fore|before)))\b/u,
    "13:00",
  ],
  [/\b(?:pa kvallen|in the evening|(?:the )?(?:kvallen|evening)(?= (?:innan|fore|before)))\b/u, "18:00"],
];

/** A clock time as it is written in a text: "kl. 9", "at 9:30"; no value for one that no clock shows. */
export function clockIn(text: string): Said<ClockTime | undefined> | undefined {
  return said(CLOCK.exec(text), ([written]) => readClockTime(written.replace("@", "").trim()));
}

/** A part of the day in plain words: "på kvällen". */
export function partOfDayIn(plain: string): Said<ClockTime> | undefined {
  for (const [pattern, time] of PART_OF_DAY) {
    const found = said(pattern.exec(plain), () => time);
    if (found !== undefined) return found;
  }
  return undefined;
}
