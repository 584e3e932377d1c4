import type { ClockTime } from "../time/calendar-date.ts";
import { readClockTime } from "../time/read-clock-time.ts";
import { said, type Said } from "./said.ts";

const LEAD = "(?:klockan|kl\\.?|at|@|vid|runt|omkring|kring|cirka|ca\\.?|around)";
const DIGITS = "\\d{1,2}(?:\\s?[.:]\\s?\\d{2}|\\d{2})?";
const HALF = "(?:\\s?[ap]\\.?m\\b\\.?)";
const HOUR = "(?:två|tva|tre|fyra|fem|sex|sju|åtta|atta|nio|tio|elva|tolv|ten|eleven|twelve|[2-9]|1[0-2]?)";
const PAST = "(?:halv|kvart (?:över|over|i)|half past|(?:a )?quarter (?:past|to))";
const PART =
  "(?:\\s+(?:på (?:morgonen|förmiddagen|eftermiddagen|kvällen)|pa (?:morgonen|formiddagen|eftermiddagen|kvallen)|in the (?:morning|afternoon|evening)))?";
/** What makes a number something else than the hour: "vid 10 dagar", "kl 9–10". */
const NO_MORE =
  "(?![\\p{L}\\d/]|\\s?[–-]\\s?\\d|[.:,]\\d|\\s?(?:dagar|dag\\b|dar\\b|dgr|veckor|vecka\\b|v\\b|månad|manad|arbetsdag|vardag|timm|minut|days|weeks?\\b|months?\\b|hours?\\b|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|%|:e|st\\b))";
const CLOCK = new RegExp(
  `(?<![\\p{L}\\d.])(?:${[
    `(?:${LEAD}\\s*)?${PAST}\\s+${HOUR}`,
    `${LEAD}\\s*${DIGITS}\\s?[–-]\\s?${DIGITS}`,
    `${LEAD}\\s*(?:${DIGITS}${HALF}?|${HOUR})(?:-?\\s?tiden)?`,
    `\\d{1,2}:\\d{2}${HALF}?`,
    // "10.03" may be a day, "17.30" is none.
    "(?:[01]?\\d|2[0-3])\\.(?:00|1[3-9]|[2-5]\\d)",
    `\\d{1,2}(?:\\.\\d{2})?${HALF}`,
  ].join("|")})${PART}${NO_MORE}`,
  "iu",
);
/** "Före kl. 9" names no time; "dagen före kl. 9" does. */
const NOT_AT =
  /(?:\b(?:efter|after|mellan|between)|(?<!\b(?:dagen|dan|dagar|dar|dag|dgr|dygn|veckan|veckor|vecka|månaden|månader|månad|days?|weeks?|months?) )\b(?:före|fore|innan|before))\s*$/iu;
/** A small hour is said of the afternoon as often as of the night. */
const SMALL_HOUR = /^[1-5]$/u;

/** A clock time as it is written in a text: "kl. 9", "at 9:30", "halv nio"; no value for one that names no one time. */
export function clockIn(text: string): Said<ClockTime | undefined> | undefined {
  const clock = said(CLOCK.exec(text), ([written]) => {
    const alone = aloneOf(written);
    return SMALL_HOUR.test(alone) ? undefined : readClockTime(alone);
  });
  const notAt = clock === undefined ? null : NOT_AT.exec(text.slice(0, clock.index));
  if (clock === undefined || notAt === null) return clock;
  return { value: undefined, index: notAt.index, length: clock.index + clock.length - notAt.index };
}

/** A clock time whose part of the day is told elsewhere in the message: "på fredag eftermiddag … kl 3". */
export function clockInPart(
  text: string,
  { index, length }: Said<unknown>,
  part: ClockTime,
): ClockTime | undefined {
  const alone = aloneOf(text.slice(index, index + length));
  const phrase = part < "12:00" ? "på morgonen" : part < "18:00" ? "på eftermiddagen" : "på kvällen";
  return readClockTime(`${alone} ${phrase}`);
}

const LEADING = new RegExp(`^${LEAD}\\s*`, "iu");

function aloneOf(written: string): string {
  return written.replace(LEADING, "").replace(/-?\s?tiden$/iu, "");
}

const DAY =
  "(?:mandag|tisdag|onsdag|torsdag|fredag|lordag|sondag|imorgon|imorrn|i morgon|idag|i dag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today)";
const BEFORE = "(?= (?:innan|fore|before|of))";
const PART_OF_DAY: readonly (readonly [RegExp, ClockTime])[] = [
  [
    new RegExp(
      `\\b(?:bitti|tidigt pa morgonen|pa morgonen|in the morning|(?:the )?(?:morgonen|morning)${BEFORE}|(?<=${DAY} )(?:morgon|morning))\\b`,
      "u",
    ),
    "08:00",
  ],
  [new RegExp(`\\b(?:pa formiddagen|formiddagen${BEFORE}|(?<=${DAY} )formiddag)\\b`, "u"), "09:00"],
  [/\b(?:vid lunch|pa lunchen|at noon|at lunch)\b/u, "12:00"],
  [
    new RegExp(
      `\\b(?:efter lunch|after lunch|pa eftermiddagen|in the afternoon|(?:the )?(?:eftermiddagen|afternoon)${BEFORE}|(?<=${DAY} )(?:eftermiddag|afternoon))\\b`,
      "u",
    ),
    "13:00",
  ],
  [
    new RegExp(
      `\\b(?:pa kvallen|in the evening|(?:the )?(?:kvallen|evening)${BEFORE}|(?<=${DAY} )(?:kvall|evening))\\b`,
      "u",
    ),
    "18:00",
  ],
];

/** A part of the day in plain words: "på kvällen". */
export function partOfDayIn(plain: string): Said<ClockTime> | undefined {
  for (const [pattern, time] of PART_OF_DAY) {
    const found = said(pattern.exec(plain), () => time);
    if (found !== undefined) return found;
  }
  return undefined;
}
