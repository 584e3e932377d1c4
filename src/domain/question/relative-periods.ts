import type { CalendarDate } from "../time/calendar-date.ts";
import type { Season } from "../time/season.ts";
import type { PeriodMention } from "./period-makers.ts";
import { spanOfMatch, type Reading, type WordSpan } from "./reading.ts";
import { RELATIVE_RULES } from "./relative-rules.ts";

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

/** "I höst", "till våren", "this summer": which year is for the calendar to say, so only the season is read here. */
const SEASON_RULE = new RegExp(
  `\\b(?:(?:i|till|av|of|under|denna|nu i|kommande|nasta|this|next|in|during|over)(?: the)? )(${SEASON_WORDS.map(([, words]) => words).join("|")})\\b(?! (?:kommun|verksamhet|namnd|process|organisation|kalender|plan))`,
  "u",
);

/** Every relative period of a question with the words that named it; the first way of saying wins its words. */
export function relativePeriods(reading: Reading, now: CalendarDate): PeriodMention[] {
  for (const [pattern, make] of RELATIVE_RULES) {
    const match = pattern.exec(reading.plain);
    // "För nästa år" and "inför nästa år" say what a plan is for, not when something happens.
    const made = match ? make(now, match) : undefined;
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
