import type { ProcessCalendar } from "../calendar/calendar-event.ts";
import type { Lang } from "../lang.ts";
import { slipsBetween } from "./lexicon.ts";
import { wantOf, type Want } from "./own-vocabulary.ts";
import { readableText, wordsOf } from "./words.ts";

/** What the bot has of its own, that stands in no calendar and is asked for by name. */
export type OwnThing = "digest" | "settings" | "reminders" | "overview" | "calendars" | "posts";

/** A message about one of the bot's own things and nothing else. */
export interface OwnWords {
  readonly asks: OwnThing;
  readonly lang: Lang;
  /** True for a name alone, or with a greeting or thanks: a command. Others are sentences, which a calendar may answer. */
  readonly isCommand: boolean;
  /** The names as they are compared: "veckobrevet". */
  readonly names: readonly string[];
}

interface Name {
  readonly thing: OwnThing;
  readonly lang: Lang;
  readonly name: RegExp;
}

/** A longer message tells something else too. */
const MOST_WORDS = 16;

/** As many letters tell that two words are one: "veckobre", "installn". */
const SAME_BEGINNING = 8;

const NAMES: readonly Name[] = [
  { thing: "settings", lang: "sv", name: /^installning(?:ar(?:nas?)?)?$/u },
  { thing: "settings", lang: "en", name: /^settings$/u },
  { thing: "digest", lang: "sv", name: /^veckobrev(?:ets?|en|s)?$/u },
  { thing: "digest", lang: "en", name: /^digests?$/u },
  { thing: "reminders", lang: "sv", name: /^paminnelser(?:na)?$/u },
  { thing: "reminders", lang: "en", name: /^reminders$/u },
  { thing: "overview", lang: "sv", name: /^kalendern?$/u },
  { thing: "overview", lang: "en", name: /^calendar$/u },
  { thing: "calendars", lang: "sv", name: /^kalendrar(?:na)?$/u },
  { thing: "calendars", lang: "en", name: /^calendars$/u },
  { thing: "posts", lang: "sv", name: /^utskick$/u },
  { thing: "posts", lang: "en", name: /^posts$/u },
];
/** Long enough to be known with a letter wrong. */
const MENDED = ["veckobrev", "veckobrevet", "installningar", "installningarna"];

/** Which week to see, as in "veckobrevet för nästa vecka": nothing that is changed. */
const WHICH_WEEK =
  /\b(?:nasta|denna|den har|den|forra|next|this|last) (?:veckan?|veckas|veckans|week|weeks)\b|\b(?:vecka|week) \d{1,2}\b/gu;
/** "I KLG", "till kanalen Ekonomi": whose digest, last and whatever the name. */
const WHOSE = /(?<=\b(?:veckobrev\p{L}*|digests?)\b.*) (?:i|till|for|hos|in|to) \S+(?: \S+){0,2}$/u;
/** Beside the name of a calendar nothing more: what else is said of one is a question. */
const OPENS = /^(?:oppna|open|the)$/u;
/** In a sentence an opinion or a meeting that is cancelled, and the calendar's own mailings. */
const ONLY_ALONE = /^(?:installning|utskick|posts)$/u;
/** "Skicka påminnelser" does not ask for one's own. */
const MAKES = /^(?:skicka|skickar|skriv|skriva|sand|ge|give|send)$/u;

/**
 * Reads a message as one about the bot's own things; undefined for everything else. Every word of it is to be known here, so
 * that nothing is taken from the calendar.
 */
export function ownWordsOf(text: string): OwnWords | undefined {
  const words = wordsOf(readableText(text), MOST_WORDS + 1);
  if (words.length > MOST_WORDS) return undefined;
  // "Här" says where, and "har" nothing.
  const plain = words.map(({ raw, plain: as }) => (raw === "här" ? "hit" : mended(as))).join(" ");
  const said = plain.replace(/\bvecko brev/gu, "veckobrev").replace(/\bweekly (?=digest)/gu, "");
  return readWhole(said) ?? (WHOSE.test(said) ? readWhole(said.replace(WHOSE, "")) : undefined);
}

/** True when a calendar itself has what a sentence names: then it is the calendar that is asked. A command is always ours. */
export function isOfCalendars(
  { isCommand, names }: OwnWords,
  calendars: readonly ProcessCalendar[],
): boolean {
  if (isCommand) return false;
  const beginnings = names.map((name) => name.slice(0, SAME_BEGINNING));
  return calendars.some(({ events, undated }) =>
    [...events, ...undated].some(({ title }) =>
      wordsOf(title).some(({ plain }) => beginnings.some((beginning) => plain.startsWith(beginning))),
    ),
  );
}

function readWhole(said: string): OwnWords | undefined {
  const words = said.replace(WHICH_WEEK, "nu").split(" ");
  const names = words.filter((word) => nameOf(word) !== undefined);
  const named = names.flatMap((word) => nameOf(word) ?? []);
  const [first] = named;
  if (first === undefined) return undefined;
  const others = words.filter((word) => !names.includes(word));
  const known = others.flatMap((word) => wantOf(word) ?? []);
  if (known.length < others.length) return undefined;

  const isCommand = others.every((word) => wantOf(word)?.want === "polite" || /^(?:mina|my)$/u.test(word));
  const wants = new Set(known.map(({ want }) => want));
  const asks = askedOf([...new Set(named.map(({ thing }) => thing))], wants, others);
  if (asks === undefined || (!isCommand && words.some((word) => ONLY_ALONE.test(word)))) return undefined;
  return { asks, lang: languageOf(known, first.lang), isCommand, names };
}

function askedOf(
  things: readonly OwnThing[],
  wants: ReadonlySet<Want>,
  others: readonly string[],
): OwnThing | undefined {
  const [thing, ...more] = things;
  if (thing === undefined) return undefined;
  if (more.length > 0)
    return things.every((each) => each === "digest" || each === "settings") ? "settings" : undefined;
  switch (thing) {
    case "settings":
    case "posts":
      return thing;
    case "digest":
      return wantsChange(wants) ? "settings" : "digest";
    case "reminders":
      // A day or a time is of one that is wished for.
      return wants.has("perhaps-change") || others.some((word) => MAKES.test(word)) ? undefined : thing;
    case "overview":
    case "calendars":
      return others.every((word) => OPENS.test(word) || wantOf(word)?.want === "polite") ? thing : undefined;
  }
}

function wantsChange(wants: ReadonlySet<Want>): boolean {
  return wants.has("change") || (wants.has("perhaps-change") && !wants.has("show"));
}

/** The words beside the name tell: "visa digest" is Swedish. */
function languageOf(known: readonly { readonly langs: readonly Lang[] }[], ofName: Lang): Lang {
  const alone = known.flatMap(({ langs }) => (langs.length === 1 ? langs : []));
  const swedish = alone.filter((lang) => lang === "sv").length;
  if (2 * swedish === alone.length) return ofName;
  return 2 * swedish > alone.length ? "sv" : "en";
}

function nameOf(word: string): Name | undefined {
  return NAMES.find(({ name }) => name.test(word));
}

function mended(word: string): string {
  if (word.length < 8 || nameOf(word) !== undefined) return word;
  return MENDED.find((name) => slipsBetween(word, name) === 1) ?? word;
}
