import type { Lang } from "../lang.ts";
import type { Reading } from "../question/reading.ts";
import { read, restAfter, wordsOfMatch } from "./cut-reading.ts";
import type { ReminderRequest } from "./reminder-request.ts";

const AND = /\s+(?:och|samt|and|&|\+)\s+/iu;

/** The parts of what a wish is about, as questions: "X och Y" may be one event or two. */
export function partsOf({ text }: Reading, lang: Lang): readonly string[] {
  const parts = text.split(AND);
  return parts.length < 2
    ? []
    : parts.map((part) => (lang === "sv" ? `när är ${part}?` : `when is ${part}?`));
}

const IT =
  /^(?:det|den|dem|detta|det har|den har|det dar|den dar|denna|that|it|this|this one|that one|den handelsen|handelsen|the event|eventet|datumet|den dagen|dagen)?$/u;
const IS_DUE =
  /^(?:nar det (?:ar|blir|borjar bli) (?:dags |tid )?(?:for|att)|nar det narmar sig|when it is time (?:for|to)|when it s time (?:for|to)) (.+)$/u;
const COMES_NEAR =
  /^(?:nar|when) (.+?) (?:narmar sig|ar pa gang|kommer|borjar narma sig|is coming(?: up)?|is coming near|approaches|is near)$/u;
const ASKS = /^(?:nar|vem|vad|vilk\w+|hur|var|varfor|when|who|what|which|how|where|why)\b/u;
const DOES =
  /^(?:att |to )?(?:inte |not to )?(?:(?:glomma|glomma bort|missa|forget|miss) (?:att |to )?)?(?:(?:jag|vi|man|i|we) )?(?:ska |skall |maste |behover |bor |should |must |need to |have to )?/u;

type Asked =
  { readonly kind: "asked"; readonly text: string } | Extract<ReminderRequest, { kind: "question" }>;

/** What finds the event: the words themselves as a question, the event that was spoken of, or a thing to do. */
export function questionAbout(about: Reading, lang: Lang): Asked {
  const { plain, text } = about;
  const asked = (sv: string, en: string): Asked => ({ kind: "asked", text: lang === "sv" ? sv : en });
  if (IT.test(plain)) return asked("när är det?", "when is it?");
  const thing = IS_DUE.exec(plain)?.[1] ?? COMES_NEAR.exec(plain)?.[1];
  if (thing !== undefined) return asked(`när är ${thing}?`, `when is ${thing}?`);
  if (ASKS.test(plain)) return { kind: "question", lang, question: text };
  if (!/^(?:att|to|not to|inte) /u.test(plain)) return asked(`när är ${text}?`, `when is ${text}?`);
  const lead = DOES.exec(plain)?.[0].length ?? 0;
  const doing = restAfter(about, lead - 1).text.trim();
  return asked(`när ska man ${doing}?`, `when should I ${doing}?`);
}

const JOINS =
  /^(?:(?:om att|for att|om|infor|innan|inan|fore|for|about|bout|abt|of|that|gallande|angaende|ang|kring|till|av|regarding|before|garna|tack|snalla|please|bara|ocksa|also|nu|da|sen|i vart fall|pa)(?: |$))+/u;
const ENDS =
  /(?:(?:^| )(?:tack|tack pa forhand|snalla|please|thanks|thank you|garna|helst|preferably|och|and|ocksa|also|om|about))+$/u;

const EDGES = /^[\s,:;.()–-]+|[\s,:;.?!()–-]+$/gu;

/** What a wish is about, without the small words around it; "att" and "to" stay, since they tell that it is a thing to do. */
export function aboutOf(text: string, isOffset = false): string {
  const bare = text.replace(EDGES, "");
  // "… när det är 5 dagar kvar till mötet": the mötet is left.
  const reading = read(
    isOffset ? bare.replace(/^(?:när|nar|då|da|when) (?:det är|det ar|there are|it is) +/iu, "") : bare,
  );
  const joins = JOINS.exec(reading.plain)?.[0].trimEnd() ?? "";
  // "För att" and "om att" end in the word that stays.
  const isDoing = /(?:^| )att$/u.test(joins);
  const opened = restAfter(reading, joins.length - (isDoing ? 3 : 0));
  const ends = ENDS.exec(opened.plain);
  const end = ends === null ? undefined : wordsOfMatch(opened, ends.index, ends[0].length);
  const kept = end === undefined ? opened.text : opened.text.slice(0, opened.words[end.from]?.start ?? 0);
  return kept.replace(EDGES, "");
}
