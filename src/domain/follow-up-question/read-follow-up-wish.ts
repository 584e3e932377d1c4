import { LANGS, type Lang } from "../lang.ts";
import { ENGLISH_QUESTIONS } from "./english-questions.ts";
import { ENGLISH_WISHES } from "./english-wishes.ts";
import type { FollowUpWish, SaidMonth } from "./follow-up-wish.ts";
import { namedIn } from "./named.ts";
import type { FollowUpPhrase } from "./phrase.ts";
import { saidOf, type Said } from "./said.ts";
import { SWEDISH_QUESTIONS } from "./swedish-questions.ts";
import { SWEDISH_WISHES } from "./swedish-wishes.ts";

const PHRASES: Readonly<Record<Lang, readonly FollowUpPhrase[]>> = {
  sv: [...SWEDISH_QUESTIONS, ...SWEDISH_WISHES],
  en: [...ENGLISH_QUESTIONS, ...ENGLISH_WISHES],
};

/** One of these is in all that anybody wants with the figures: most messages are known to be the calendar's at a glance. */
const SUBJECT =
  /uppfoljning|follow ?up|tjansteskriv|memo|kommentar|kommentera|comment|siffr|figure|number|budget|avvik|deviat|varian|prognos|forecast|utfall|redovis|outcome|ligger |standing|doing|hur gar det|hur ser|hur star|back|minus|plus|kvar|left|forbruk|spent|used|spend|skott|surplus|deficit|jamfor|compare|diarie|case number|handlagg|officer|chef|head|dater|dated|organ|body|paragra|ogonblick|manad|month|ingar|enhet|unit|betyder|mean|landar|gjort av|kosta|cost|pengar|money|ekonomi|econom|trosk|grans|threshold|limit|mottagare|receiver|skillnad|differ|slut|over$|over /u;

/** A month with what says that it is one: "i #", "t o m #". */
const OF_MONTH =
  /(?:^| )(?:(?:i|for|efter|till och med|t o m|tom|under|per|av|fran|till|om|in|of|as of|after|until|through|up to|to|during|from) )?(?:(?:manaden|manad|the month of) )?#(?= |$)/u;
/** "Bara månaden": of the month rather than from January on. */
const MONTH_ALONE =
  /(?:^| )(?:(?:bara|endast|enbart|isolerat) (?:(?:for|i|under) )?(?:(?:sjalva )?manaden|den manaden|#)|(?:for|under|i) (?:enbart |bara |endast |sjalva )(?:manaden|#)|(?:den )?enskilda manaden|manaden isolerat|isolerat|(?:only|just) (?:(?:for|in) )?(?:the month|that month|#)|(?:the|that) month (?:only|alone))(?= |$)/u;

/**
 * What somebody wants with the month's follow-up, when the whole message says it and nothing else; undefined for all that is the
 * calendar's or of reports. "När är uppföljningen?" and "när ska prognosen lämnas?" are questions to the calendar.
 */
export function readFollowUpWish(text: string): FollowUpWish | undefined {
  const said = saidOf(text);
  if (said === undefined || !SUBJECT.test(said.plain)) return undefined;
  const alone = MONTH_ALONE.exec(said.plain);
  const isMonthAlone = alone !== null;
  const [month] = said.months;
  const rest = withoutMonth(isMonthAlone ? said.without(...spanOf(alone)) : said);
  if (rest.plain === "" || rest.plain.includes("#")) return undefined;
  for (const lang of LANGS) {
    const wish = wishIn(rest, lang, { ...(month === undefined ? {} : { month }), isMonthAlone });
    if (wish !== undefined) return wish;
  }
  return undefined;
}

function withoutMonth(said: Said): Said {
  const match = OF_MONTH.exec(said.plain);
  return match === null ? said : said.without(...spanOf(match));
}

/** Where a match stands, without the space before it. */
function spanOf(match: RegExpExecArray): readonly [number, number] {
  const [found] = match;
  return [match.index + (found.startsWith(" ") ? 1 : 0), match.index + found.length];
}

interface When {
  readonly month?: SaidMonth;
  readonly isMonthAlone: boolean;
}

function wishIn(said: Said, lang: Lang, when: When): FollowUpWish | undefined {
  for (const phrase of PHRASES[lang]) {
    const match = phrase.said.exec(said.plain);
    if (match !== null) return wishOf(phrase, match, said, lang, when);
  }
  return undefined;
}

function wishOf(
  phrase: FollowUpPhrase,
  match: RegExpExecArray,
  said: Said,
  lang: Lang,
  { month, isMonthAlone }: When,
): FollowUpWish {
  const { unit, area } = namedIn(match, said, lang);
  const ofArea = area === undefined ? {} : { area };
  const of = { ...(month === undefined ? {} : { month }), ...ofArea };
  switch (phrase.kind) {
    case "show":
    case "memorandum":
      return { kind: phrase.kind, lang, ...of };
    case "settings":
      return { kind: "settings", lang, ...ofArea };
    case "comment":
      return { kind: "comment", lang, ...of, ...(unit === undefined ? {} : { unit }) };
    case "question": {
      const { asks, isSure, way, fact } = phrase;
      const question = {
        asks,
        isSure,
        units: unit === undefined ? [] : [unit],
        ...(way === undefined ? {} : { way }),
        ...(fact === undefined ? {} : { fact }),
        ...(isMonthAlone ? { isMonthAlone } : {}),
        ...of,
      };
      return { kind: "question", lang, question };
    }
  }
}
