import { isProposalStoppdatum } from "../domain/proposal/propose-stoppdatum.ts";
import type { AnsweredEvent, EventAnswer, Involvement } from "../domain/question/answer.ts";
import { tellsOutcome, unitLines, unknownOf } from "../text/answers/event-lines.ts";
import {
  HOWS,
  isDateAsked,
  isWhoAsked,
  labelOf,
  mainInvolvements,
  namedInstead,
  peopleOf,
  saidOfPeople,
} from "../text/answers/people.ts";
import { isRoughlyNow } from "../text/answers/standing.ts";
import { answerTexts } from "../text/answers/texts.ts";
import { dateWithoutTime, relationTo, wholeDate } from "../text/event-time.ts";
import { formatTime } from "../text/format.ts";
import { texts } from "../text/texts.ts";
import { capitalized, type PressContext, readyButton } from "./buttons.ts";
import type { CardButton } from "./card-button.ts";
import type { Fact } from "./card-parts.ts";
import type { EventCardData } from "./contracts.ts";
import { toneOf } from "./event-rows.ts";
import { sourceOf } from "./events-parts.ts";
import type { CardFrame } from "./frame.ts";
import { asMarkdown, escapeMarkdown } from "./markdown.ts";
import { handInButton } from "./proposal/hand-in-button.ts";
import { remindButtons } from "./reminder-buttons.ts";
import { shorten } from "./shorten.ts";

/** Longer cells are cut: the document has the rest, and the card says where. */
const MOST_CELL = 1200;
const MOST_TITLE = 400;
const MOST_SOURCE = 200;

/** The large line, and what stands round it, for the field that was asked about. */
interface Focus {
  readonly kicker?: string;
  readonly headline: string;
  /** Beside a large date: "om 11 dagar". */
  readonly relation?: string;
  /** The date, when it is not the large line itself. */
  readonly when?: string;
  readonly text?: string;
}

/** One event: what was asked for is large, and the rest is what one wants to know next. */
export function toEventCard(answer: EventAnswer, answered: AnsweredEvent, frame: CardFrame): EventCardData {
  const { event } = answered;
  const focus = focusOf(answer, answered);
  const { headline } = focus;
  return {
    plain: frame.plain,
    clock: frame.clock,
    kicker: escapeMarkdown(focus.kicker ?? kickerOf(answer, answered)),
    headline: escapeMarkdown(capitalized(shorten(headline, MOST_TITLE))),
    headlineSize: headline.length <= 26 ? "ExtraLarge" : headline.length <= 60 ? "Large" : "Medium",
    relation: escapeMarkdown(focus.relation ?? ""),
    tone: toneOf(answered),
    title: asMarkdown(headline === event.title ? "" : escapeMarkdown(shorten(event.title, MOST_TITLE))),
    when: escapeMarkdown(capitalized(focus.when ?? "")),
    text: escapeMarkdown(shorten(focus.text ?? "", MOST_CELL)),
    notes: notesOf(answer, answered).map(escapeMarkdown),
    facts: factsOf(answer, answered),
    source: escapeMarkdown(shorten(sourceOf(answer, [answered]), MOST_SOURCE)),
    buttons: buttonsOf(answer, answered, frame.press),
  };
}

function kickerOf({ next, afterEvent, lang }: EventAnswer, { event }: AnsweredEvent): string {
  const t = texts[lang].card;
  if (next === true) return afterEvent === true ? t.then : t.nextUp;
  return t.kind[event.kind];
}

function focusOf(answer: EventAnswer, answered: AnsweredEvent): Focus {
  const { lang } = answer;
  const t = texts[lang].card;
  const words = answerTexts[lang];
  const date = wholeDate(answered, lang);
  const relation = relationTo(answered, lang);
  const when = relation === "" ? date : `${date} (${relation})`;
  const time = formatTime(answered.date, lang);
  // A clock time in the large line would push the day out of sight on a phone.
  const day = {
    headline: dateWithoutTime(answered, lang),
    relation: [time, relation].filter(Boolean).join(", "),
  };
  switch (answer.asked) {
    case "days-left":
      if (answer.days === undefined || answer.days <= 0) return day;
      return { headline: t.daysLeft(answer.days), when: date };
    case "time":
      return time === "" ? day : { headline: time, when: `${day.headline} (${relation})` };
    case "date":
    case "day":
      return day;
    case "status":
      if (answer.behaviour === "unknown-day") return day;
      return {
        headline: isRoughlyNow(answered) ? relation : t.status[answer.status ?? answered.standing],
        when: isRoughlyNow(answered) ? date : when,
      };
    case "purpose":
      return { ...purposeOf(answer, answered), when };
    case "place":
      return { ...placeOf(answer, answered), kicker: words.place, when };
    default:
      return { ...whoOf(answer, answered), when };
  }
}

/** Who it is in large, and the document's own sentence below: that is where the limits of the role stand. */
function whoOf(answer: EventAnswer, answered: AnsweredEvent): Focus {
  const words = answerTexts[answer.lang];
  const text = saidOfPeople(answer, answered).join(" ");
  const unknown = unknownOf(answer, words);
  if (unknown !== undefined) return { headline: unknown };
  const people = peopleOf(answer, answered, words);
  if (people === undefined) return { kicker: words.saysLabel, headline: answered.event.title, text };
  return { kicker: people.label, headline: people.names, text };
}

/** The purpose under its own name; another sentence that answers is merely what the calendar says. */
function purposeOf(answer: EventAnswer, { event }: AnsweredEvent): Focus {
  const words = answerTexts[answer.lang];
  if (answer.quotes.length === 0) return { headline: words.noPurpose };
  const isPurpose = answer.quotes.some(({ field }) => field === "purpose");
  const kicker = isPurpose ? words.purpose : words.saysLabel;
  return { kicker, headline: event.title, text: quotesOf(answer) };
}

/** The place itself in large where the calendar has such a column; else the sentence that says where. */
function placeOf(answer: EventAnswer, { event }: AnsweredEvent): Focus {
  const unknown = unknownOf(answer, answerTexts[answer.lang]);
  if (unknown !== undefined) return { headline: unknown };
  const quotes = quotesOf(answer);
  if (event.place !== undefined) return { headline: event.place, text: quotes === event.place ? "" : quotes };
  return { headline: event.title, text: quotes };
}

/** The document's own words, each sentence once. */
function quotesOf({ quotes }: EventAnswer): string {
  return [...new Set(quotes.map((quote) => quote.text))].join(" ");
}

function notesOf(answer: EventAnswer, answered: AnsweredEvent): string[] {
  const words = answerTexts[answer.lang];
  const notes: string[] = [];
  if (answer.behaviour === "unknown-day" || (answer.asked === "status" && isRoughlyNow(answered)))
    notes.push(`${words.unknown.day}.`);
  if (answer.behaviour === "unknown-time") notes.push(`${words.unknown.time}.`);
  if (answer.asked === "days-left" && answer.days === undefined) notes.push(words.daysUnknown);
  notes.push(...unitLines(answer, words));
  if (tellsOutcome(answer)) notes.push(words.outcome);
  return notes;
}

function factsOf(answer: EventAnswer, answered: AnsweredEvent): Fact[] {
  const t = texts[answer.lang].card;
  const words = answerTexts[answer.lang];
  const { event } = answered;
  const involved = factInvolvements(answer);
  const labels = [...new Set(involved.map((each) => labelOf(each, answered, words)))];
  const facts: (readonly [string, string | undefined])[] = labels.map((label) => {
    const named = involved.filter((each) => labelOf(each, answered, words) === label);
    return [label, [...new Set(named.map(({ who }) => who))].join(", ")];
  });
  for (const { label, names } of namedInstead(answer, words)) facts.push([label, names]);
  if (answer.asked !== "place") facts.push([words.place, event.place]);
  facts.push([t.condition, event.condition]);
  return facts.flatMap(([label, value]) =>
    value === undefined || value === ""
      ? []
      : [{ label: asMarkdown(label), value: escapeMarkdown(shorten(capitalized(value), MOST_CELL)) }],
  );
}

/** Those who are not the large line: with a date those who are responsible, with a person the others. */
function factInvolvements(answer: EventAnswer): readonly Involvement[] {
  const { asked } = answer;
  const involvements = HOWS.flatMap((how) => answer.involvements.filter((each) => each.how === how));
  if (isDateAsked(asked)) return involvements.filter(({ how }) => how !== "takes-part");
  if (!isWhoAsked(asked)) return [];
  const main = mainInvolvements(answer);
  return involvements.filter((involvement) => !main.includes(involvement));
}

function buttonsOf(answer: EventAnswer, answered: AnsweredEvent, press: PressContext): CardButton[] {
  const { event } = answered;
  const takesProposals = answered.standing !== "passed" && isProposalStoppdatum(event);
  const buttons: CardButton[] = takesProposals ? [handInButton(press)] : [];
  const saysWho = isWhoAsked(answer.asked) || factInvolvements(answer).length > 0;
  if (!saysWho && answer.involvements.some(({ how }) => how === "responsible"))
    buttons.push(readyButton("who", press, [answered]));
  if (answer.asked !== "purpose" && event.purpose !== undefined) {
    buttons.push(readyButton("purpose", press, [answered]));
  }
  buttons.push(...remindButtons(answered, press), readyButton("after", press, [answered]));
  if (event.kind === "stoppdatum") buttons.push(readyButton("allStoppdatum", press));
  return buttons;
}
