import { addDays, monthOf, yearOf } from "../time/civil-day.ts";
import { ANCHOR } from "./feasts.ts";
import { FAR_PAST, fromDay, monthPeriod, period, weekOf, yearPeriod } from "./period-makers.ts";
import {
  afterAnchor,
  ahead,
  atAnchor,
  beforeAnchor,
  COUNT,
  countOf,
  dayAt,
  monthAt,
  monthsLater,
  pastSeason,
  restOf,
  weekAt,
  WEEKDAY,
  weekday,
  WEEKDAYS,
  weekend,
  yearAt,
  type Make,
} from "./relative-makers.ts";

const spellings = (text: string): RegExp => new RegExp(`\\b(?:${text})\\b`, "u");

/** Ordered: the longer way of saying comes before the shorter one that it contains. */
export const RELATIVE_RULES: readonly (readonly [RegExp, Make])[] = [
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
    (now, match) => dayAt(countOf(match[1] ?? match[2]))(now, match),
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
  [
    spellings("(forsta|andra|first|second) (halvaret|halvar|half( of the year)?)"),
    (now, match) => {
      const first = /^f/u.test(match[0]);
      const { start, end } = yearPeriod(yearOf(now));
      const middle = `${now.slice(0, 4)}-06-30`;
      return first
        ? period(start, middle, { kind: "range" })
        : period(addDays(middle, 1), end, { kind: "range" });
    },
  ],
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
  // Said on a Monday, the next Monday is not today.
  [spellings(`(?:kommande|nasta|next|coming) ${WEEKDAY}`), weekday(1)],
  [spellings(`(?:pa|nu pa|on|this) ${WEEKDAY}`), weekday(0)],
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
