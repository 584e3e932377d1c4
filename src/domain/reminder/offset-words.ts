import type { CalendarDate } from "../time/calendar-date.ts";
import { addDays } from "../time/civil-day.ts";
import { monthsLater } from "../question/relative-makers.ts";
import { COUNT, countOf, SMALL_COUNT } from "./number-words.ts";
import type { ReminderWhen } from "./offset.ts";
import { said, type Said } from "./said.ts";

const UNIT =
  "(arbetsdagar|arbetsdag|vardagar|vardag|(?:working|business|week) ?days?|dagar|dagars|dagarna|dag|dar|dagr|dgr|dygn|days?|d|veckors|veckor|veckas|vecka|veckr|weeks?|v|manaders|manader|manads|manad|months?|ars|ar|years?)";
const BEFORE =
  "(?:innan|inan|innann|befor|fore|forre|infor|i forvag|tidigare|dessforinnan|dessinnan|forut|beforehand|before|prior(?: to)?|ahead(?: of)?|in advance(?: of)?|earlier|early|kvar till|left (?:until|till|to|before))";
const AROUND = "(?:(?:senast|minst|ungefar|cirka|ca|typ|redan|med|about|at least|with) )?";
const HOURS = "(?:timmar|timme|timma|tim|h|minuter|minut|min|hours?|minutes?)";
const FEW =
  "(?:nagra|flera|ett par|par|nan|some|several|a few|few|a couple of|a couple|couple of|couple|lite|en stund|a while|strax|just|precis|hur manga|how many)";

const ROUGHLY =
  "hela|drygt|dryga|dryg|knappt|knappa|knapp|over|mer an|mindre an|nastan|more than|less than|just over|just under|nearly|almost";
const ONE = "(?:dagen|dan|veckan|manaden|the day|the week|the month)";
const OR = "(?:och|eller|samt|and|or|plus|alternativt|resp|respektive|till|to)";

const COUNTED = new RegExp(
  `\\b${AROUND}${COUNT} ?${UNIT} (?:${BEFORE}|for(?= \\S)|framforhallning|varsel|notice)\\b`,
  "u",
);
const THE_ONE = new RegExp(`\\b(?:the )?(dagen|dan|veckan|manaden|day|week|month) ${BEFORE}\\b`, "u");
const SAME_DAY =
  /\b(?:samma (?:dag|morgon)(?: som)?|(?:^|pa |sjalva |pa sjalva )dagen (?:da|for|nar|det ar)|pa (?:sjalva )?dagen|(?:on )?the same (?:day|morning)(?: as)?|same day(?: as)?|(?:on )?the day (?:of|it is)|on the day)\b/u;
const IN_A_WHILE = new RegExp(`\\b(?:om|in) ${COUNT} ?${UNIT}(?! ${BEFORE})\\b`, "u");
const VAGUE = new RegExp(
  [
    `\\b${FEW}(?: (?:dagar|dar|veckor|manader|timmar|days|weeks|months|hours|tid))? ${BEFORE}\\b`,
    `\\b(?:${COUNT}|en halv|half an) ?${HOURS} ${BEFORE}\\b`,
    `\\b(?:timmen|hour) ${BEFORE}\\b`,
    `\\b(?:i god tid|i tid|val i tid|in good time|in time|well ahead|well)(?: ${BEFORE})?\\b(?! known)`,
    `\\b(?:${ROUGHLY})(?: ${COUNT})? ?${UNIT} ${BEFORE}\\b`,
    `\\b(?:${SMALL_COUNT} ${SMALL_COUNT}|(?:${COUNT}(?: ?${UNIT})?|${ONE})(?: ${BEFORE})? ${OR}(?: \\S+)? ${COUNT}) ?${UNIT} ${BEFORE}\\b`,
    `\\b(?:${COUNT} ?${UNIT}|${ONE})(?: ${BEFORE})? ${OR}(?: \\S+)? ${ONE} ${BEFORE}\\b`,
    `\\b(?:${COUNT} (?:och|and) )?(?:${COUNT} )?(?:halv|halva|halvt|halvannan|half)(?: an?)?(?: ${UNIT})? ${BEFORE}\\b`,
    `\\b${UNIT} (?:och|and) (?:en|ett|an?) (?:halv|halvt|half) ${BEFORE}\\b`,
    `\\b(?:lagom|i lagom tid)(?: ${BEFORE}| till)?\\b`,
    `\\b(?:${COUNT} )?(?:dagen|dagar|dag|veckan|veckor|vecka|days?|weeks?|the day) (?:efter|after)\\b`,
    `\\b(?:varje|varannan|every) \\S+|\\b(?:dagligen|daily|weekly|alltid|always)\\b`,
  ].join("|"),
  "u",
);

type Before = Extract<ReminderWhen, { kind: "before" }>;
const UNCLEAR: ReminderWhen = { kind: "unclear" };

/** How long before, in the plain words of a wish: "3 dagar innan", "dagen före", "samma dag som", "om två veckor". */
export function offsetIn(plain: string, today: CalendarDate): Said<ReminderWhen> | undefined {
  const vague = said(VAGUE.exec(plain), (): ReminderWhen => UNCLEAR);
  if (vague !== undefined) return vague;
  return (
    said(COUNTED.exec(plain), ([, count, unit]) => bounded(before(count, unit))) ??
    said(THE_ONE.exec(plain), ([, unit]) => before("1", unit)) ??
    said(SAME_DAY.exec(plain), () => before("0", "dag")) ??
    said(IN_A_WHILE.exec(plain), ([, count, unit]) => later(today, before(count, unit)))
  );
}

const IN_PARTS =
  /\d+\s?(?:[.,]\d+|(?:[–/-]\s?\d+)+|½)\s?(?:dagar|dag\b|dgr|dygn|veckor|vecka\b|v\b|månader|manader|månad|manad|days?\b|weeks?\b|months?\b)(?:\s+(?:innan|före|fore|i förväg|before|in advance)\b)?/iu;

/** A count in parts, or several, as it stands in a text: "1,5 vecka innan", "2–3 dagar". */
export function countInParts(text: string): Said<ReminderWhen> | undefined {
  return said(IN_PARTS.exec(text), () => UNCLEAR);
}

/** More than any calendar reaches is a slip of the hand. */
const MOST = 1000;

function bounded(when: Before): ReminderWhen {
  return when.count > MOST ? UNCLEAR : when;
}

function before(count = "", unit = ""): Before {
  const years = /^(?:ars?$|year)/u.test(unit) ? 12 : 1;
  return { kind: "before", count: countOf(count) * years, unit: unitOf(unit) };
}

function unitOf(word: string): Before["unit"] {
  if (/^(?:arbetsdag|vardag|working|business|week ?day)/u.test(word)) return "workingDay";
  if (/^[vw]/u.test(word)) return "week";
  return /^(?:m|ars?$|y)/u.test(word) ? "month" : "day";
}

/** "Om tre arbetsdagar" counts from today, which nobody means exactly. */
function later(today: CalendarDate, { count, unit }: Before): ReminderWhen {
  if (unit === "workingDay" || count > MOST) return UNCLEAR;
  if (unit === "month") return { kind: "on", day: monthsLater(today, count) };
  return { kind: "on", day: addDays(today, unit === "week" ? count * 7 : count) };
}
