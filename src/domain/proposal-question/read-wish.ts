import { LANGS, type Lang } from "../lang.ts";
import { readNumber } from "../proposal/proposal-type.ts";
import { ENGLISH_QUESTIONS } from "./english-questions.ts";
import { ENGLISH_WISHES } from "./english-wishes.ts";
import type { AskedState, AskPhrase, Phrase, ProposalQuestion, ProposalWish } from "./proposal-wish.ts";
import { saidOf } from "./said.ts";
import { SWEDISH_QUESTIONS } from "./swedish-questions.ts";
import { SWEDISH_WISHES } from "./swedish-wishes.ts";
import { typeIn } from "./type-words.ts";

const PHRASES: Readonly<Record<Lang, readonly Phrase[]>> = { sv: SWEDISH_WISHES, en: ENGLISH_WISHES };
const QUESTIONS: Readonly<Record<Lang, readonly AskPhrase[]>> = {
  sv: SWEDISH_QUESTIONS,
  en: ENGLISH_QUESTIONS,
};

const NUMBER = /\b(?:eff|inv|dri|upp) ?20\d\d \d{1,6}$/u;
/** What may stand before a number. */
const OPEN: Readonly<Record<Lang, RegExp>> = {
  sv: /^(?:(?:(?:jag vill|kan jag|kan jag fa|far jag) )?(?:visa|visar|oppna|se|titta pa|kolla|redigera|andra|granska|las|lasa)(?: mig)? ?)?(?:(?:hur gar det med|vad hander med|var ar|status|status for) ?)?(?:forslag(?:et)? ?)?$/u,
  en: /^(?:(?:(?:i want to|can i|could i) )?(?:show|open|see|look at|view|edit|review|read)(?: me)? ?)?(?:(?:how is|where is|what is|status of) ?)?(?:(?:the )?proposal ?)?$/u,
};
/** Which budget year, last in a message. */
const YEAR = / (?:(?:for|ar|av|till|i|in|of)(?: ar| budgetaret| budget(?:en)?| the budget)? )?(20\d\d)$/u;
const WANTS_YEAR: ReadonlySet<ProposalWish["kind"]> = new Set(["summary", "round", "question"]);

/** One of these is in all that anybody wants with proposals: most messages are known to be the calendar's at a glance. */
const SUBJECT =
  /forslag|foresl|utkast|effektivis|besparing|spara|invest|drift|uppdrag|gransk|sammanstall|omgang|organi[sz]|namnder|roller|priorit|frislapp|lamnat|kommit in|inkommit|proposal|propose|draft|saving|save|cut|efficien|cost|assignment|review|summary|compilation|round|roles|committee|department|release|rank|submitted|handed|come in/u;

/**
 * What somebody wants with proposals, when the whole message says it and nothing else; undefined for all that is the
 * calendar's. "När ska förslag lämnas in?" and "vem granskar?" are questions to the calendar.
 */
export function readProposalWish(text: string): ProposalWish | undefined {
  const said = saidOf(text);
  if (said === undefined) return undefined;
  const [, year] = YEAR.exec(said) ?? [];
  const open = wishToOpen(said);
  if (open !== undefined || !SUBJECT.test(said)) return open;
  return (
    readSaid(said, {}) ??
    (year === undefined ? undefined : readSaid(said.replace(YEAR, ""), { budgetYear: Number(year) }))
  );
}

interface OfYear {
  readonly budgetYear?: number;
}

function readSaid(said: string, year: OfYear): ProposalWish | undefined {
  for (const lang of LANGS) {
    const wish = wishIn(said, lang, year) ?? questionIn(said, lang, year);
    // "Nytt förslag 2025" names a year that nobody chooses there.
    if (wish !== undefined)
      return year.budgetYear === undefined || WANTS_YEAR.has(wish.kind) ? wish : undefined;
  }
  return undefined;
}

function wishToOpen(said: string): ProposalWish | undefined {
  const at = NUMBER.exec(said)?.index;
  const number = at === undefined ? undefined : readNumber(said.slice(at));
  if (number === undefined) return undefined;
  const lang = LANGS.find((each) => OPEN[each].test(said.slice(0, at)));
  return lang && { kind: "open", number, lang };
}

function wishIn(said: string, lang: Lang, year: OfYear): ProposalWish | undefined {
  const kind = PHRASES[lang].find((phrase) => phrase.said.test(said))?.kind;
  switch (kind) {
    case undefined:
      return undefined;
    case "new": {
      const type = typeIn(said, lang);
      return { kind, lang, ...(type === undefined ? {} : { type }) };
    }
    case "summary":
    case "round":
      return { kind, lang, ...year };
    case "mine":
    case "department":
    case "review":
    case "organisation":
      return { kind, lang };
  }
}

function questionIn(said: string, lang: Lang, year: OfYear): ProposalWish | undefined {
  for (const { asks, said: phrase, lacksReview } of QUESTIONS[lang]) {
    const match = phrase.exec(said);
    if (match === null) continue;
    const who = match.groups?.["who"];
    const state = STATES[match.groups?.["state"] ?? ""];
    const type = typeIn(said, lang) ?? SAVED.find(([verb]) => verb.test(said))?.[1];
    const question: ProposalQuestion = {
      asks,
      ...(type === undefined ? {} : { type }),
      ...(who === undefined ? {} : { who }),
      ...(lacksReview === undefined ? {} : { lacksReview }),
      ...(state === undefined ? {} : { state }),
      ...year,
    };
    return { kind: "question", question, lang };
  }
  return undefined;
}

const STATES: Readonly<Record<string, AskedState>> = {
  tillstyrkta: "supported",
  supported: "supported",
  avstyrkta: "notSupported",
  opposed: "notSupported",
  "not supported": "notSupported",
  beslutade: "decided",
  decided: "decided",
  avslagna: "rejected",
  rejected: "rejected",
  "ater for komplettering": "returned",
  returned: "returned",
};

/** Types that a verb names. */
const SAVED = [
  [/\b(?:effektiviserar?|sparar?|save|cut)\b/u, "efficiency"],
  [/\b(?:investerar?|invest)\b/u, "investment"],
] as const;
