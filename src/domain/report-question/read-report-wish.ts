import { LANGS, type Lang } from "../lang.ts";
import { ENGLISH_QUESTIONS } from "./english-questions.ts";
import { ENGLISH_WISHES } from "./english-wishes.ts";
import type { Named, ReportPhrase, ReportWish } from "./report-wish.ts";
import { saidOf, type Said } from "./said.ts";
import { SWEDISH_QUESTIONS } from "./swedish-questions.ts";
import { SWEDISH_WISHES } from "./swedish-wishes.ts";

const PHRASES: Readonly<Record<Lang, readonly ReportPhrase[]>> = {
  sv: [...SWEDISH_QUESTIONS, ...SWEDISH_WISHES],
  en: [...ENGLISH_QUESTIONS, ...ENGLISH_WISHES],
};

/** One of these is in all that anybody wants with reports: most messages are known to be the calendar's at a glance. */
const SUBJECT =
  /klar|godka|rapport|report|tavla|board|paus|ansvar|responsib|sakna|fattas|angra|undo|markera|mark |approv|done|ready|finished|complete|fardig|missing|kvar |aterstar|paminn|vantar pa|laget|status|lamnat in|ligger |hur gar det|sena|late|left|going/u;

/** "Rapporten", "den": which one is not said. "IT" is a name in capitals, and in Swedish always. */
const ANY: Readonly<Record<Lang, RegExp>> = {
  sv: /^(?:(?:den har|den|denna|min|var|mina|vara) ?)?(?:rapport|rapporten|rapporter|rapporterna)?$/u,
  en: /^(?:(?:the|this|my|our|that) ?)?(?:report|reports|it)?$/u,
};
const CAPITALS = /^\p{Lu}{2,}$/u;
/** "Rapporten omvärldsanalys" is omvärldsanalys. */
const BEFORE_NAME =
  /^(?:(?:rapporten(?: for)?|the report(?: for)?|den har|denna|min|var|the|my|our|this) )+(?=\S)/u;

/**
 * What somebody wants with reports, when the whole message says it and nothing else; undefined for all that is the calendar's.
 * "När är delårsrapporten klar?" and "vem ansvarar för budgetdagen?" are questions to the calendar.
 */
export function readReportWish(text: string): ReportWish | undefined {
  const said = saidOf(text);
  if (said === undefined || !SUBJECT.test(said.plain)) return undefined;
  for (const lang of LANGS) {
    const wish = wishIn(said, lang);
    if (wish !== undefined) return wish;
  }
  return undefined;
}

function wishIn(said: Said, lang: Lang): ReportWish | undefined {
  for (const phrase of PHRASES[lang]) {
    const match = phrase.said.exec(said.plain);
    if (match === null) continue;
    const groups = match.indices?.groups ?? {};
    const written = (name: string) => {
      const at = groups[name];
      return at === undefined ? undefined : said.written(...at);
    };
    return wishOf(phrase, lang, { written, named: namedIn(groups, said, lang) });
  }
  return undefined;
}

interface Found {
  readonly written: (name: string) => string | undefined;
  readonly named: Named;
}

function wishOf(phrase: ReportPhrase, lang: Lang, { written, named }: Found): ReportWish | undefined {
  switch (phrase.kind) {
    case "mark":
      return { kind: "mark", act: phrase.act, lang, ...named };
    case "undo":
    case "missing-mine":
      return { kind: phrase.kind, lang, ...named };
    case "reports":
      return { kind: "reports", wants: phrase.wants, lang, ...named };
    case "pause": {
      const until = written("until");
      if (phrase.ends) return { kind: "pause", ends: true, lang };
      return until === undefined ? { kind: "pause", lang } : { kind: "pause", until, lang };
    }
    case "claim": {
      const place = written("place");
      return place === undefined ? undefined : { kind: "claim", place, lang };
    }
    case "question": {
      const { asks, isSure } = phrase;
      return { kind: "question", question: { asks, isSure, ...named }, lang };
    }
  }
}

type Groups = Readonly<Record<string, readonly [number, number] | undefined>>;

function namedIn(groups: Groups, said: Said, lang: Lang): Named {
  const what = nameAt(groups["what"], said, lang);
  const place = nameAt(groups["place"], said, lang);
  return { ...(what === undefined ? {} : { what }), ...(place === undefined ? {} : { place }) };
}

function nameAt(at: readonly [number, number] | undefined, said: Said, lang: Lang): string | undefined {
  if (at === undefined) return undefined;
  const [start, end] = at;
  const plain = said.plain.slice(start, end);
  if (ANY[lang].test(plain) && !CAPITALS.test(said.written(start, end))) return undefined;
  const before = BEFORE_NAME.exec(plain)?.[0].length ?? 0;
  return said.written(start + before, end);
}
