import type { AnsweredEvent, AskedField, EventAnswer, Involvement } from "../domain/question/answer.ts";
import { dateWithoutTime, relationTo, wholeDate } from "../text/event-time.ts";
import { formatTime } from "../text/format.ts";
import { texts } from "../text/texts.ts";
import { capitalized, type PressContext, readyButton } from "./buttons.ts";
import type { CardButton, EventCardData, Fact } from "./contracts.ts";
import { toneOf } from "./event-rows.ts";
import { type CardFrame, sourceLine } from "./frame.ts";
import { asMarkdown, escapeMarkdown } from "./markdown.ts";
import { shorten } from "./shorten.ts";

/** Longer cells are cut: the document has the rest, and the card says where. */
const MOST_CELL = 1200;
const MOST_TITLE = 400;
const MOST_SOURCE = 200;

const HOWS = ["responsible", "decides", "takes-part"] as const;

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
  const t = texts[answer.lang].card;
  return {
    plain: frame.plain,
    clock: frame.clock,
    kicker: escapeMarkdown(focus.kicker ?? (answer.next === true ? t.nextUp : t.kind[event.kind])),
    headline: escapeMarkdown(capitalized(shorten(headline, MOST_TITLE))),
    headlineSize: headline.length <= 26 ? "ExtraLarge" : headline.length <= 60 ? "Large" : "Medium",
    relation: escapeMarkdown(focus.relation ?? ""),
    tone: toneOf(answered),
    title: asMarkdown(headline === event.title ? "" : escapeMarkdown(shorten(event.title, MOST_TITLE))),
    when: escapeMarkdown(capitalized(focus.when ?? "")),
    text: escapeMarkdown(shorten(focus.text ?? "", MOST_CELL)),
    notes: notesOf(answer).map(escapeMarkdown),
    facts: factsOf(answer, answered),
    source: escapeMarkdown(shorten(sourceLine(answered, answer), MOST_SOURCE)),
    buttons: buttonsOf(answer, answered, frame.press),
  };
}

function focusOf(answer: EventAnswer, answered: AnsweredEvent): Focus {
  const t = texts[answer.lang].card;
  const { lang } = answer;
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
      return { headline: t.status[answer.status ?? answered.standing], when };
    case "purpose":
      return { kicker: t.asked.purpose, headline: answered.event.title, when, text: quotesOf(answer) };
    case "place":
      return { ...placeOf(answer, answered), kicker: t.asked.place, when };
    default:
      return { ...whoOf(answer), kicker: t.asked[answer.asked], when };
  }
}

/** Who it is in large, and the document's own sentence below: that is where the limits of the role stand. */
function whoOf(answer: EventAnswer): Focus {
  const main = mainInvolvements(answer);
  if (main.length === 0) return { headline: texts[answer.lang].card.unknown.who };
  const who = [...new Set(main.map((involvement) => involvement.who))];
  const quotes = new Set(answer.quotes.map((quote) => quote.text));
  for (const { quote } of quotes.size === 0 ? main : []) quotes.add(quote);
  for (const name of who) quotes.delete(name);
  return { headline: who.join(", "), text: [...quotes].join(" ") };
}

/** Those who were asked for; for a plain "vem" those who are responsible, else those who decide, else those who take part. */
function mainInvolvements({ asked, behaviour, involvements }: EventAnswer): readonly Involvement[] {
  if (behaviour === "unknown-who") return [];
  const order = asked === "who" ? HOWS : HOWS.filter((how) => how === asked);
  const how = order.find((each) => involvements.some((involvement) => involvement.how === each));
  return how === undefined ? involvements : involvements.filter((involvement) => involvement.how === how);
}

/** The place itself in large where the calendar has such a column; else the sentence that says where. */
function placeOf(answer: EventAnswer, { event }: AnsweredEvent): Focus {
  if (answer.behaviour === "unknown-place") return { headline: texts[answer.lang].card.unknown.place };
  const quotes = quotesOf(answer);
  if (event.place !== undefined) return { headline: event.place, text: quotes === event.place ? "" : quotes };
  return { headline: event.title, text: quotes };
}

/** The document's own words, each sentence once. */
function quotesOf({ quotes }: EventAnswer): string {
  return [...new Set(quotes.map((quote) => quote.text))].join(" ");
}

function notesOf(answer: EventAnswer): string[] {
  const t = texts[answer.lang].card;
  const notes: string[] = [];
  if (answer.behaviour === "unknown-day") notes.push(t.unknown.day);
  if (answer.behaviour === "unknown-time") notes.push(t.unknown.time);
  if (answer.outcomeAsked === true) notes.push(t.outcome);
  return notes;
}

function factsOf(answer: EventAnswer, answered: AnsweredEvent): Fact[] {
  const t = texts[answer.lang].card;
  const { event } = answered;
  const facts: (readonly [string, string | undefined])[] = [];
  const involved = factInvolvements(answer);
  for (const how of HOWS) {
    const who = new Set(involved.filter((involvement) => involvement.how === how).map(({ who }) => who));
    facts.push([t.facts[how], [...who].join(", ")]);
  }
  if (answer.asked !== "place") facts.push([t.facts.place, event.place]);
  facts.push([t.facts.condition, event.condition]);
  return facts.flatMap(([label, value]) =>
    value === undefined || value === ""
      ? []
      : [{ label: asMarkdown(label), value: escapeMarkdown(shorten(value, MOST_CELL)) }],
  );
}

/** Those who are not the large line: with a date those who are responsible, with a person the others. */
function factInvolvements(answer: EventAnswer): readonly Involvement[] {
  const { asked, involvements } = answer;
  if (isDateAsked(asked)) return involvements.filter(({ how }) => how !== "takes-part");
  if (!isWhoAsked(asked)) return [];
  const main = mainInvolvements(answer);
  return involvements.filter((involvement) => !main.includes(involvement));
}

function isDateAsked(asked: AskedField): boolean {
  return asked === "date" || asked === "day" || asked === "time" || asked === "days-left";
}

function isWhoAsked(asked: AskedField): boolean {
  return asked === "who" || asked === "responsible" || asked === "takes-part" || asked === "decides";
}

function buttonsOf(answer: EventAnswer, answered: AnsweredEvent, press: PressContext): CardButton[] {
  const { event } = answered;
  const buttons: CardButton[] = [];
  const saysWho = isWhoAsked(answer.asked) || factInvolvements(answer).length > 0;
  if (!saysWho && answer.involvements.length > 0) buttons.push(readyButton("who", press, [answered]));
  if (answer.asked !== "purpose" && event.purpose !== undefined) {
    buttons.push(readyButton("purpose", press, [answered]));
  }
  buttons.push(readyButton("after", press, [answered]));
  if (event.kind === "stoppdatum") buttons.push(readyButton("allStoppdatum", press));
  return buttons;
}
