import type { DatePart } from "../domain/calendar/event-date.ts";
import type { Lang } from "../domain/lang.ts";

/** The words that dates are made of in one language. */
export interface DateWords {
  readonly months: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** Spring first, as in SEASONS. */
  readonly seasons: readonly string[];
  readonly week: string;
  readonly parts: Readonly<Record<Exclude<DatePart, "turn">, (whole: string) => string>>;
  readonly partsOfYear: Readonly<Record<"early" | "mid" | "late", (year: string) => string>>;
  readonly year: string;
  readonly turnOfMonths: (first: string, second: string) => string;
  readonly turnOfYear: string;
  readonly springTerm: string;
  readonly autumnTerm: string;
  /** First to fourth week of a month. */
  readonly ordinals: readonly string[];
  readonly weekOfMonth: (ordinal: string, month: string) => string;
  readonly last: string;
  readonly lastOf: (month: string) => string;
  readonly allYear: string;
  readonly everyYear: string;
  readonly from: string;
  readonly latest: string;
  readonly before: string;
  readonly earliest: string;
  readonly after: string;
  readonly inMonth: string;
  readonly about: string;
  readonly and: string;
  readonly or: string;
  /** Before one clock time, and before a stretch of clock times. */
  readonly clock: string;
  readonly clockOfRange: string;
  readonly clockMark: string;
  readonly untilEnd: string;
}

const sv: DateWords = {
  months: "januari februari mars april maj juni juli augusti september oktober november december".split(" "),
  weekdays: "måndag tisdag onsdag torsdag fredag lördag söndag".split(" "),
  seasons: "våren sommaren hösten vintern".split(" "),
  week: "vecka",
  parts: {
    early: (whole) => `början av ${whole}`,
    mid: (whole) => `mitten av ${whole}`,
    late: (whole) => `slutet av ${whole}`,
    "first-half": (whole) => `första halvan av ${whole}`,
    "second-half": (whole) => `andra halvan av ${whole}`,
  },
  partsOfYear: {
    early: (year) => `början av ${year}`,
    mid: (year) => `mitten av ${year}`,
    late: (year) => `slutet av ${year}`,
  },
  year: "året",
  turnOfMonths: (first, second) => `månadsskiftet ${first}/${second}`,
  turnOfYear: "årsskiftet",
  springTerm: "vårterminen",
  autumnTerm: "höstterminen",
  ordinals: "första andra tredje fjärde".split(" "),
  weekOfMonth: (ordinal, month) => `${ordinal} veckan i ${month}`,
  last: "sista",
  lastOf: (month) => `sista ${month}`,
  allYear: "hela året",
  everyYear: "varje år",
  from: "från",
  latest: "senast",
  before: "före",
  earliest: "tidigast",
  after: "efter",
  inMonth: " i",
  about: "ungefär",
  and: "och",
  or: "eller",
  clock: "kl. ",
  clockOfRange: "kl. ",
  clockMark: ".",
  untilEnd: " till slut",
};

const en: DateWords = {
  months: "January February March April May June July August September October November December".split(" "),
  weekdays: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "),
  seasons: "spring summer autumn winter".split(" "),
  week: "week",
  parts: {
    early: (whole) => `early ${whole}`,
    mid: (whole) => `mid-${whole}`,
    late: (whole) => `late ${whole}`,
    "first-half": (whole) => `the first half of ${whole}`,
    "second-half": (whole) => `the second half of ${whole}`,
  },
  partsOfYear: {
    early: (year) => `the beginning of ${year}`,
    mid: (year) => `the middle of ${year}`,
    late: (year) => `the end of ${year}`,
  },
  year: "the year",
  turnOfMonths: (first, second) => `the turn of the month ${first}/${second}`,
  turnOfYear: "the turn of the year",
  springTerm: "spring term",
  autumnTerm: "autumn term",
  ordinals: "first second third fourth".split(" "),
  weekOfMonth: (ordinal, month) => `${ordinal} week of ${month}`,
  last: "last",
  lastOf: (month) => `the last day of ${month}`,
  allYear: "all year",
  everyYear: "every year",
  from: "from",
  latest: "by",
  before: "before",
  earliest: "not before",
  after: "after",
  inMonth: "",
  about: "about",
  and: "and",
  or: "or",
  clock: "at ",
  clockOfRange: "",
  clockMark: ":",
  untilEnd: " until the end",
};

export const dateWords: Readonly<Record<Lang, DateWords>> = { sv, en };
