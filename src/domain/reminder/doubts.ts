import type { AnsweredEvent } from "../question/answer.ts";
import type { PeriodMention } from "../question/period-makers.ts";
import type { Reading } from "../question/reading.ts";
import { wordsOf } from "../question/words.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { countedDay } from "./counted-day.ts";
import { timesIn } from "./reminder-day.ts";
import { COUNT } from "./number-words.ts";

/**
 * What a wish says of time that nothing has read. It may belong to the event, whose title or day then says the same; else the
 * person has said when to be reminded in words that are not understood, and is asked.
 */
export interface Doubts {
  /** Plain words: "innan", "eftermiddag". */
  readonly words: readonly string[];
  /** Times that were named beside the one to be reminded at. */
  readonly times: readonly SpokenTime[];
  /** The end of something that goes on was meant: "innan det ska vara klart". */
  readonly isOfEnd: boolean;
}

interface SpokenTime {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly words: readonly string[];
}

const UNREAD = new RegExp(
  `\\b(?:${[
    `${COUNT} ?(?:dag|vecka|manad|ar|kvartal|day|week|month|year)`,
    "innan|inan|innann|fore|forre|forvag|befor|before|beforehand|ahead|advance|prior|dessforinnan",
    "tidigare|earlier|efter|after|tills|until|till?s dess|unless|minus|senare|snart|later|soon",
    "dagar|dar|dgr|dygn|veckor|manader|timmar|timme|timmen|minuter|minut|sekunder",
    "days|weeks|months|hours?|minutes?|fortnights?|halvar|halvaret",
    "morgon|morgonen|formiddag|formiddagen|middag|eftermiddag|eftermiddagen|kvall|kvallen|lunch|lunchen|natt|natten|ikvall|bitti",
    "morning|afternoon|evening|noon|night|tonight|midnight",
    "kl|klockan|halv|halva|halvt|half|kvart|quarter|o clock",
    "(?:den|the) \\d{1,2}(?:e|a|th|st|nd|rd)?|\\d{1,3}|\\d{5,}",
    "\\S*afton(?:en)?|skartorsdag(?:en)?|langfredag(?:en)?|pask(?:en)?|jul(?:en|helgen)?|nyar(?:et)?|midsommar(?:en)?|valborg|pingst(?:en)?|easter|christmas",
    "(?:man|tis|ons|tors|fre|lor|son)dag(?:en)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day",
    "vardag|vardagen|(?:forsta|sista|andra|tredje) \\S*dagen (?:i|in|of)|samma (?:vecka|manad)|same (?:week|month)|(?:week|month) of|(?:veckan|manaden) (?:da|nar|for)|(?:working|business) day",
    "flyttas|flyttats|andras|andrats|missar|missat|glommer|glomt|mellan|between",
  ].join("|")})\\b`,
  "gu",
);
const OF_END =
  /\b(?:klar|klart|klara|slut|slutar|sista|avslutas|avslutat|avslutad|ends?|finish(?:ed|es)?|last)\b/u;

/** "Påminn mig imorn om …": what stands before "om" says when, whatever it is. */
const BEFORE_ABOUT = /^(?!(?:det|den|att|om|for|infor)\b)(\S+(?: \S+){0,3}?) (?:om|about) /u;

/** What the words about an event say of time. */
export function doubtsOf(about: Reading, today: CalendarDate): Doubts {
  const mentions = timesIn(about, today);
  const isSpoken = (at: number): boolean => mentions.some(({ span }) => span.from <= at && at < span.to);
  // A time that was read stands as one comma.
  const unspoken = about.words
    .map(({ plain }, at) => (isSpoken(at) ? "," : plain))
    .join(" ")
    .replace(/,(?: ,)+/gu, ",");
  return {
    words: [...(unspoken.match(UNREAD) ?? []), ...(BEFORE_ABOUT.exec(unspoken)?.slice(1) ?? [])],
    times: mentions.filter(isOfDays).map(({ span, period: { start, end } }) => {
      const words = about.words.slice(span.from, span.to).map(({ plain }) => plain);
      return { start, end, words };
    }),
    isOfEnd: OF_END.test(unspoken),
  };
}

/** True when a wish says something of time that this event does not explain. */
export function isDoubtful(
  { words, times, isOfEnd }: Doubts,
  { event, date, start, end }: AnsweredEvent,
): boolean {
  const title = new Set(wordsOf(event.title).map(({ plain }) => plain));
  const isOfTitle = (said: string): boolean => said.split(" ").every((word) => title.has(word));
  if (words.some((word) => !isOfTitle(word))) return true;
  if (isOfEnd && countedDay(date, event.kind).of !== "only" && countedDay(date, event.kind).of !== "last")
    return true;
  return times.some(
    (time) => !(time.start <= end && start <= time.end) && !time.words.every((word) => title.has(word)),
  );
}

/** "Budget 2024" tells which budget. */
function isOfDays({ period }: PeriodMention): boolean {
  return period.label.kind !== "year";
}
