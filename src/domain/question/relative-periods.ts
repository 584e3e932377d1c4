import type { CalendarDate } from "../time/calendar-date.ts";
import { addDays, calendarDate, monthOf, toDayNumber, yearOf } from "../time/civil-day.ts";
import { daysOfIsoWeek, isoWeekOf } from "../time/iso-week.ts";
import { daysOfMonth } from "../time/month.ts";
import { daysOfSeason, type Season } from "../time/season.ts";
import { weekdayOf } from "../time/weekday.ts";
import type { Period } from "./answer.ts";
import { spanOfMatch, type Reading, type WordSpan } from "./reading.ts";

/** No calendar reaches further; a period with no stated end ends here, one with no stated beginning begins there. */
export const FAR_PAST: CalendarDate = "1900-01-01";
export const FAR_FUTURE: CalendarDate = "2199-12-31";

/** A stretch of days named in a question, and the words that named it. */
export interface PeriodMention {
  readonly period: Period;
  readonly span: WordSpan;
}

type Make = (now: CalendarDate, match: RegExpExecArray, reading: Reading) => Period | undefined;

export const period = (start: CalendarDate, end: CalendarDate, label: Period["label"]): Period => ({
  start,
  end,
  label,
});
const dayAt =
  (offset: number): Make =>
  (now) => {
    const day = addDays(now, offset);
    return period(day, day, { kind: "day" });
  };
const weekAt =
  (offset: number): Make =>
  (now) =>
    weekOf(addDays(now, offset * 7));
const monthAt =
  (offset: number): Make =>
  (now) =>
    monthPeriod(yearOf(now), monthOf(now) + offset);
const yearAt =
  (offset: number): Make =>
  (now) =>
    yearPeriod(yearOf(now) + offset);

/** The ISO week that a day lies in. */
export function weekOf(day: CalendarDate): Period {
  const { year, week } = isoWeekOf(day);
  const { start, end } = daysOfIsoWeek(year, week);
  return period(start, end, { kind: "week", week, year });
}

/** A month of a year; month 13 is January of the next. */
export function monthPeriod(year: number, month: number): Period {
  const shifted = year + Math.floor((month - 1) / 12);
  const inYear = ((((month - 1) % 12) + 12) % 12) + 1;
  const { start, end } = daysOfMonth(shifted, inYear);
  return period(start, end, { kind: "month", month: inYear, year: shifted });
}

export function yearPeriod(year: number): Period {
  return period(calendarDate(year, 1, 1), calendarDate(year, 12, 31), { kind: "year", year });
}

export function seasonPeriod(year: number, season: Season): Period {
  const { start, end } = daysOfSeason(year, season);
  return period(start, end, { kind: "season", season, year });
}

/** From a day on, without end. */
export function fromDay(day: CalendarDate): Period {
  return period(day, FAR_FUTURE, { kind: "from" });
}

const NUMBERS: Readonly<Record<string, number>> = {
  en: 1,
  ett: 1,
  one: 1,
  a: 1,
  an: 1,
  tva: 2,
  two: 2,
  couple: 2,
  par: 2,
  tre: 3,
  three: 3,
  fyra: 4,
  four: 4,
  fem: 5,
  five: 5,
  sex: 6,
  six: 6,
  sju: 7,
  seven: 7,
  atta: 8,
  eight: 8,
  nio: 9,
  nine: 9,
  tio: 10,
  ten: 10,
  tolv: 12,
  twelve: 12,
  fjorton: 14,
};
const COUNT =
  "(\\d{1,3}|en|ett|tva|tre|fyra|fem|sex|sju|atta|nio|tio|tolv|fjorton|one|two|three|four|five|six|seven|eight|nine|ten|twelve|an?|couple of|par)";

function countOf(text: string | undefined): number {
  const word = text?.split(" ")[0] ?? "";
  return NUMBERS[word] ?? Number(word || 1);
}

/** Days, weeks or months ahead: "de närmaste två veckorna", "inom en månad". */
const ahead: Make = (now, match) => {
  const unit = match[2] ?? "";
  const count = Math.min(countOf(match[1]), 400);
  const end = /^(m|m)/u.test(unit)
    ? monthsLater(now, count)
    : addDays(now, /^(v|w)/u.test(unit) ? count * 7 : count);
  return period(now, end, { kind: "range" });
};

function monthsLater(now: CalendarDate, count: number): CalendarDate {
  const target = monthPeriod(yearOf(now), monthOf(now) + count);
  const day = `${target.start.slice(0, 8)}${now.slice(8)}`;
  return day > target.end ? target.end : day;
}

const WEEKDAYS = [
  ["mandag", "man", "monday"],
  ["tisdag", "tis", "tuesday"],
  ["onsdag", "ons", "wednesday"],
  ["torsdag", "tors", "thursday"],
  ["fredag", "fre", "friday"],
  ["lordag", "lor", "saturday"],
  ["sondag", "son", "sunday"],
] as const;
const WEEKDAY =
  "(mandag|tisdag|onsdag|torsdag|fredag|lordag|sondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)";

const weekday =
  (weeks: number): Make =>
  (now, match) => {
    const wanted = WEEKDAYS.findIndex((names) => names.some((name) => name === match[1])) + 1;
    if (wanted === 0) return undefined;
    const ahead = (wanted - weekdayOf(now) + 7) % 7;
    const day = addDays(
      now,
      weeks < 0 ? (ahead === 0 ? -7 : ahead - 7) : ahead + (weeks > 0 && ahead === 0 ? 7 : 0),
    );
    return period(day, day, { kind: "day" });
  };

const weekend: Make = (now, match) => {
  const saturday = addDays(now, weekdayOf(now) === 7 ? -1 : 6 - weekdayOf(now));
  const start = addDays(saturday, /nasta|next/u.test(match[0]) ? 7 : 0);
  return period(start, addDays(start, 1), { kind: "range" });
};

/** The seasons, the summer leave and the feasts that people count from: first and last day in a year. */
const ANCHORS: Readonly<Record<string, readonly [string, string]>> = {
  sommaren: ["06-01", "08-31"],
  sommar: ["06-01", "08-31"],
  summer: ["06-01", "08-31"],
  sommarlovet: ["06-15", "08-15"],
  sommaruppehallet: ["07-01", "07-31"],
  semestern: ["07-01", "07-31"],
  semestrarna: ["07-01", "07-31"],
  semestertider: ["07-01", "07-31"],
  semester: ["07-01", "07-31"],
  sommarsemestern: ["07-01", "07-31"],
  holidays: ["07-01", "07-31"],
  vacation: ["07-01", "07-31"],
  vacations: ["07-01", "07-31"],
  midsommar: ["06-21", "06-25"],
  midsummer: ["06-21", "06-25"],
  jul: ["12-24", "12-26"],
  julen: ["12-24", "12-26"],
  christmas: ["12-24", "12-26"],
  jullovet: ["12-23", "12-31"],
  julhelgen: ["12-24", "12-26"],
  mellandagarna: ["12-27", "12-30"],
  nyar: ["12-31", "12-31"],
  arsskiftet: ["12-31", "12-31"],
  nyaret: ["12-31", "12-31"],
  hosten: ["09-01", "11-30"],
  autumn: ["09-01", "11-30"],
  fall: ["09-01", "11-30"],
  varen: ["03-01", "05-31"],
  spring: ["03-01", "05-31"],
};
const ANCHOR = `(${[...Object.keys(ANCHORS), "pask", "pasken", "easter"].join("|")})`;

/** First and last day of an anchor in a year; Easter moves. */
function anchorDays(name: string, year: number): readonly [CalendarDate, CalendarDate] | undefined {
  if (/^(pask|easter)/u.test(name)) {
    const sunday = easterSunday(year);
    return [addDays(sunday, -2), addDays(sunday, 1)];
  }
  const days = ANCHORS[name];
  return days && [`${year}-${days[0]}`, `${year}-${days[1]}`];
}

/** Easter Sunday by the Gregorian computus. */
function easterSunday(year: number): CalendarDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skipped = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (skipped + 19 * golden + 15) % 30;
  const moon =
    epact -
    Math.floor(epact / 28) *
      (1 - Math.floor(epact / 28) * Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  return addDays(calendarDate(year, 3, 28), moon - weekday);
}

/** The feast itself: "i påsk", "i jul". */
const atAnchor: Make = (now, match) => {
  const name = match[1] ?? "";
  const days = anchorDays(name, yearOf(now));
  const coming = days && days[1] >= now ? days : anchorDays(name, yearOf(now) + 1);
  return coming && period(coming[0], coming[1], { kind: "range" });
};

const beforeAnchor: Make = (now, match) => {
  const name = match[1] ?? "";
  const first = anchorDays(name, yearOf(now))?.[0];
  if (first === undefined) return undefined;
  const end = first > now ? first : (anchorDays(name, yearOf(now) + 1)?.[0] ?? first);
  return period(now, addDays(end, -1), { kind: "until" });
};

/** "Efter sommaren" in August is this summer, in October too: what is over was meant, until the next one is nearer. */
const afterAnchor: Make = (now, match) => {
  const name = match[1] ?? "";
  const last = anchorDays(name, yearOf(now))?.[1];
  const before = anchorDays(name, yearOf(now) - 1)?.[1];
  if (last === undefined || before === undefined) return undefined;
  // Early in the year the last feast may still be the one that was meant: "efter jul", said in January.
  return fromDay(addDays(toDayNumber(now) - toDayNumber(before) < 30 ? before : last, 1));
};

const SEASON_WORDS: readonly (readonly [Season, string])[] = [
  ["spring", "var|varen|spring|springtime"],
  ["summer", "sommar|sommaren|summer"],
  ["autumn", "host|hosten|autumn|fall"],
  ["winter", "vinter|vintern|winter"],
];

function seasonOf(word: string): Season {
  const found = SEASON_WORDS.find(([, words]) => words.split("|").includes(word));
  return found?.[0] ?? "spring";
}

const PAST_SEASON: Readonly<Record<string, Season>> = {
  varas: "spring",
  somras: "summer",
  hostas: "autumn",
  vintras: "winter",
};

const pastSeason: Make = (now, match) => {
  const season = PAST_SEASON[match[1] ?? ""] ?? "spring";
  for (let year = yearOf(now); year > yearOf(now) - 3; year--) {
    const candidate = seasonPeriod(year, season);
    if (candidate.end < now) return candidate;
  }
  return undefined;
};

const restOf =
  (whole: Make): Make =>
  (now, match, reading) => {
    const all = whole(now, match, reading);
    if (!all) return undefined;
    return period(
      now,
      all.end,
      all.label.kind === "year" ? { kind: "rest-of-year", year: yearOf(now) } : { kind: "range" },
    );
  };

const spellings = (text: string): RegExp => new RegExp(`\\b(?:${text})\\b`, "u");

/** Ordered: the longer way of saying comes before the shorter one that it contains. */
const RULES: readonly (readonly [RegExp, Make])[] = [
  [spellings("i ?overmorgon|(the )?day after tomorrow"), dayAt(2)],
  [spellings("i ?forrgar"), dayAt(-2)],
  [spellings("i ?(morgon|morn)|imorrn|imorron|tomorrow"), dayAt(1)],
  [spellings("i ?gar|yesterday"), dayAt(-1)],
  [spellings("i ?dag|idag|today|denna dag|this day"), dayAt(0)],
  [
    spellings(
      "(resten av|rest of|remainder of|sista delen av) (the |this )?(denna |den har |i )?(veckan?|week)",
    ),
    restOf(weekAt(0)),
  ],
  [
    spellings("(resten av|rest of|remainder of) (the |this )?(denna |den har )?(manaden|manad|month)"),
    restOf(monthAt(0)),
  ],
  [
    spellings(
      "(resten av|rest of|remainder of|remaining part of) (the |this )?(aret|ar|year)|(kvar|aterstar|left|remaining) (i|under|av|in|of) (ar|aret|the year|this year)|aret ut|arets slut",
    ),
    restOf(yearAt(0)),
  ],
  [
    spellings(
      `(?:de )?(?:narmaste|narmsta|kommande|nastkommande|nasta|inom|inom de narmaste|coming|next|within(?: the next)?|the next|in the next)(?: de)? ?${COUNT}? (dagarna|dagar|veckorna|veckor|manaderna|manader|days|weeks|months)`,
    ),
    ahead,
  ],
  [spellings(`(?:inom|within) ${COUNT} (dag|vecka|manad|day|week|month)`), ahead],
  [
    spellings("(?:den )?(?:narmaste|narmsta)( )(veckan|manaden|tiden)"),
    (now, match) =>
      period(now, match[2] === "veckan" ? addDays(now, 7) : monthsLater(now, 1), { kind: "range" }),
  ],
  [
    spellings(`om ${COUNT} (?:veckor|vecka)|in ${COUNT} (?:weeks|week)(?: time)?`),
    (now, match) => weekOf(addDays(now, countOf(match[1] ?? match[2]) * 7)),
  ],
  [
    spellings(`om ${COUNT} (?:manader|manad)|in ${COUNT} (?:months|month)`),
    (now, match) => monthPeriod(yearOf(now), monthOf(now) + countOf(match[1] ?? match[2])),
  ],
  [
    spellings(`om ${COUNT} (?:dagar|dag)|in ${COUNT} (?:days|day)`),
    (now, match) => dayAt(countOf(match[1] ?? match[2]))(now, match, EMPTY),
  ],
  [
    /\b(?:(?:pagar|igang|ongoing|under way|going on|ar igang) (?:just |right )?(?:nu|now)|nu pagar|pagar for narvarande|pagar$|ar igang$|ongoing$)/u,
    dayAt(0),
  ],
  [
    spellings(`(?:pa )?${WEEKDAY}(?:en)?(?: i)? nasta vecka|${WEEKDAY} next week`),
    (now, match) => {
      const at = WEEKDAYS.findIndex((names) => names.some((name) => name === (match[1] ?? match[2])));
      const day = addDays(weekOf(addDays(now, 7)).start, Math.max(at, 0));
      return period(day, day, { kind: "day" });
    },
  ],
  [spellings("nastnasta vecka|veckan efter nasta( vecka)?|(the )?week after next"), weekAt(2)],
  [
    spellings(
      "nasta vecka|nasta v|nastkommande vecka|kommande veckan?|veckan som kommer|next week|the coming week|nastavecka",
    ),
    weekAt(1),
  ],
  [spellings("forra veckan|foregaende vecka|forra vecka|last week|previous week"), weekAt(-1)],
  [
    spellings(
      "(den har|denna|innevarande|aktuell|i) veckan?|this week|veckans|veckan(?! (efter|darpa|innan|fore|dar))",
    ),
    weekAt(0),
  ],
  [
    spellings("(i|till|over|kommande|nasta|denna|den har|this|next|the|over the) ?(helgen|helg|weekend)"),
    weekend,
  ],
  [spellings("nasta manad|nastkommande manad|kommande manad(en)?|next month|the coming month"), monthAt(1)],
  [spellings("forra manaden|foregaende manad|last month|previous month"), monthAt(-1)],
  [spellings("(den har|denna|innevarande|i) manad(en)?|this month|manadens"), monthAt(0)],
  [spellings("(under|hela) aret|i ar|detta ar|det har aret|innevarande ar|this year|arets"), yearAt(0)],
  [spellings("nasta ar|nastkommande ar|kommande ar|next year"), yearAt(1)],
  [spellings("forra aret|i fjol|fjolaret|foregaende ar|last year|previous year"), yearAt(-1)],
  [
    spellings(`(?:innan|fore|infor|before|fram till|till) (?:the |nasta )?(?:summer )?${ANCHOR}`),
    beforeAnchor,
  ],
  [spellings(`(?:efter|after) (?:the |nasta )?(?:summer )?${ANCHOR}`), afterAnchor],
  [
    spellings(
      "(?:i|under|till|kring|at|over) (pask|pasken|jul|julen|julhelgen|easter|christmas|midsommar|mellandagarna)",
    ),
    atAnchor,
  ],
  [spellings("i (varas|somras|hostas|vintras)"), pastSeason],
  [spellings(`(?:i|forra|senaste|last) ${WEEKDAY}s`), weekday(-1)],
  [spellings(`(?:forra|senaste|last) ${WEEKDAY}(?:en)?`), weekday(-1)],
  [spellings(`(?:pa|nu pa|kommande|nasta|on|this|next|coming) ${WEEKDAY}`), weekday(0)],
  [spellings(`^(?:och )?${WEEKDAY}(?: da)?$`), weekday(0)],
  [
    spellings(
      "framover|framoversikt|hadanefter|fran och med nu|fran nu|fran (och med )?idag|from now on|ahead|going forward|den narmaste tiden",
    ),
    (now) => fromDay(now),
  ],
  [
    spellings("hittills|so far|fram till nu|till dags dato|until now"),
    (now) => period(FAR_PAST, now, { kind: "until" }),
  ],
];

const EMPTY: Reading = { text: "", words: [], plain: "", starts: [] };

/** "I höst", "till våren", "this summer": which year is for the calendar to say, so only the season is read here. */
const SEASON_RULE = new RegExp(
  `\\b(?:(?:i|till|under|denna|nu i|kommande|nasta|this|next|in|during|over)(?: the)? )(${SEASON_WORDS.map(([, words]) => words).join("|")})\\b(?! (?:kommun|verksamhet|namnd|process|organisation|kalender|plan))`,
  "u",
);

/** Every relative period of a question with the words that named it; the first way of saying wins its words. */
export function relativePeriods(reading: Reading, now: CalendarDate): PeriodMention[] {
  for (const [pattern, make] of RULES) {
    const match = pattern.exec(reading.plain);
    // "För nästa år" and "inför nästa år" say what a plan is for, not when something happens.
    const made = match ? make(now, match, reading) : undefined;
    if (!match || !made) continue;
    const planned = /\b(for|infor|of)\s$/u.test(reading.plain.slice(0, match.index));
    if (!(planned && made.label.kind === "year"))
      return [{ period: made, span: spanOfMatch(reading, match.index, match[0].length) }];
  }
  return [];
}

/** A season that a question names without a year. */
export function namedSeason(reading: Reading): { season: Season; span: WordSpan } | undefined {
  const match = SEASON_RULE.exec(reading.plain);
  if (!match?.[1]) return undefined;
  const span = spanOfMatch(reading, match.index, match[0].length);
  const written = reading.words[span.to - 1]?.raw ?? "";
  // Without its ring "vår" is "var": only at the end of a question is that a season.
  if (written === "var" && span.to < reading.words.length) return undefined;
  return { season: seasonOf(match[1]), span };
}
