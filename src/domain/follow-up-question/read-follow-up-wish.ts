import { LANGS, type Lang } from "../lang.ts";
import { ENGLISH_QUESTIONS } from "./english-questions.ts";
import { ENGLISH_WISHES } from "./english-wishes.ts";
import type { FollowUpQuestion, FollowUpWish, SaidMonth } from "./follow-up-wish.ts";
import { likelyIn } from "./glances.ts";
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
  /uppfoljning|follow ?up|tjansteskriv|memo|kommentar|kommentera|comment|siffr|figure|number|budget|avvik|deviat|varian|prognos|forecast|utfall|redovis|outcome|ligger |standing|doing|hur gar det|gatt|hur ser|hur star|back|minus|plus|kvar|left|minst|lagst|dyrast|andel|procent|percent|forbruk|spent|used|spend|skott|surplus|deficit|jamfor|compare|diarie|dnr|d nr|arende|case number|handlagg|officer|chef|head|dater|dated|organ|body|paragra|ogonblick|manad|month|ingar|enhet|unit|betyder|mean|landar|gjort av|kosta|cost|pengar|money|ekonomi|econom|trosk|grans|threshold|limit|mottagare|receiver|skillnad|differ|slut|over$|over /u;

/** A month with what says that it is one: "i #", "t o m #". */
const OF_MONTH =
  /(?:^| )(?:(?:i|for|efter|till och med|t o m|tom|under|per|av|fran|till|om|in|of|as of|after|until|through|up to|to|during|from) )?(?:(?:manaden|manad|the month of) )?#(?= |$)/u;
/** "Bara månaden": of the month rather than from January on. */
const MONTH_ALONE =
  /(?:^| )(?:(?:bara|endast|enbart|isolerat) (?:(?:for|i|under) )?(?:(?:sjalva )?manaden|den manaden|#)|(?:for|under|i) (?:enbart |bara |endast |sjalva )(?:manaden|#)|(?:den )?enskilda manaden|manaden isolerat|isolerat|(?:only|just) (?:(?:for|in) )?(?:the month|that month|#)|(?:the|that) month (?:only|alone))(?= |$)/u;

const BEFORE =
  /\b(?:forra|foregaande|tidigare) manad|\bmanaden (?:innan|fore)\b|\b(?:last|previous) month\b|\bmonth before\b/u;

/**
 * What somebody wants with the month's follow-up, when the whole message says it and nothing else; undefined for all that is the
 * calendar's or of reports. "När är uppföljningen?" and "när ska prognosen lämnas?" are questions to the calendar.
 */
export function readFollowUpWish(text: string): FollowUpWish | undefined {
  const said = saidOf(text);
  if (said === undefined || !SUBJECT.test(said.plain)) return undefined;
  const alone = MONTH_ALONE.exec(said.plain);
  const rest = withoutMonths(alone === null ? said : said.without(...spanOf(alone)));
  if (rest.plain === "" || rest.plain.includes("#")) return undefined;
  const when = { months: said.months, isMonthAlone: alone !== null, isBefore: BEFORE.test(said.plain) };
  for (const lang of LANGS) {
    const wish = wishIn(rest, lang, when);
    if (wish !== undefined) return wish;
  }
  return undefined;
}

/** Two months are compared; who names more than these says something else. */
function withoutMonths(said: Said): Said {
  let rest = said;
  for (let nth = 0; nth < 2; nth++) {
    const match = OF_MONTH.exec(rest.plain);
    if (match !== null) rest = rest.without(...spanOf(match));
  }
  return rest;
}

/** Where a match stands, without the space before it. */
function spanOf(match: RegExpExecArray): readonly [number, number] {
  const [found] = match;
  return [match.index + (found.startsWith(" ") ? 1 : 0), match.index + found.length];
}

interface When {
  readonly months: readonly SaidMonth[];
  readonly isMonthAlone: boolean;
  /** "Förra månaden": the one before. */
  readonly isBefore: boolean;
}

function wishIn(said: Said, lang: Lang, when: When): FollowUpWish | undefined {
  const isLikely = likelyIn(said.plain);
  for (const phrase of PHRASES[lang]) {
    if (!isLikely(phrase)) continue;
    if (when.months.length > 1 && !isComparing(phrase)) continue;
    const match = phrase.said.exec(said.plain);
    if (match !== null) return wishOf(phrase, match, said, lang, when);
  }
  return undefined;
}

function isComparing(phrase: FollowUpPhrase): boolean {
  return phrase.kind === "question" && phrase.asks === "compare";
}

/** "Jämför med oktober" is the newest month beside October, "jämför november med oktober" says both. */
function monthsIn(
  phrase: FollowUpPhrase,
  { months: [first, second], isBefore }: When,
): Pick<FollowUpQuestion, "month" | "with"> {
  if (first === undefined) return {};
  if (second !== undefined) return { month: first, with: second };
  return isComparing(phrase) && !isBefore ? { with: first } : { month: first };
}

function wishOf(
  phrase: FollowUpPhrase,
  match: RegExpExecArray,
  said: Said,
  lang: Lang,
  when: When,
): FollowUpWish {
  const { unit, area } = namedIn(match, said, lang);
  const ofArea = area === undefined ? {} : { area };
  const of = { ...monthsIn(phrase, when), ...ofArea };
  switch (phrase.kind) {
    case "show":
    case "memorandum":
      return { kind: phrase.kind, lang, ...of };
    case "settings":
      return { kind: "settings", lang, ...ofArea };
    case "comment":
      return { kind: "comment", lang, ...of, ...(unit === undefined ? {} : { unit }) };
    case "question": {
      const { asks, isSure, way, fact, rank } = phrase;
      const question = {
        asks,
        isSure,
        units: unit === undefined ? [] : [unit],
        ...(way === undefined ? {} : { way }),
        ...(fact === undefined ? {} : { fact }),
        ...(rank === undefined ? {} : { rank }),
        ...(when.isMonthAlone ? { isMonthAlone: true as const } : {}),
        ...of,
      };
      return { kind: "question", lang, question };
    }
  }
}
