import type { AnsweredEvent, EventAnswer } from "../domain/question/answer.ts";
import { relationTo, wholeDate } from "../text/event-time.ts";
import { texts } from "../text/texts.ts";
import { type PressContext, readyButton, shorten } from "./buttons.ts";
import type { CardButton, EventCardData, Fact } from "./contracts.ts";
import { toneOf } from "./event-rows.ts";
import { type CardFrame, sourceLine } from "./frame.ts";
import { asMarkdown, escapeMarkdown } from "./markdown.ts";

/** Longer cells are cut: the document has the rest, and the card says where. */
const MOST_CELL = 1200;
const MOST_TITLE = 400;

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
    headline: escapeMarkdown(shorten(headline, MOST_TITLE)),
    headlineSize: headline.length <= 26 ? "ExtraLarge" : headline.length <= 60 ? "Large" : "Medium",
    relation: escapeMarkdown(focus.relation ?? ""),
    tone: toneOf(answered),
    title: asMarkdown(headline === event.title ? "" : escapeMarkdown(shorten(event.title, MOST_TITLE))),
    when: escapeMarkdown(focus.when ?? ""),
    text: escapeMarkdown(shorten(focus.text ?? "", MOST_CELL)),
    notes: notesOf(answer, answered).map(escapeMarkdown),
    facts: factsOf(answer, answered),
    source: escapeMarkdown(sourceLine(answered, answer)),
    buttons: buttonsOf(answer, answered, frame.press),
  };
}

function focusOf(answer: EventAnswer, answered: AnsweredEvent): Focus {
  const t = texts[answer.lang].card;
  const date = wholeDate(answered, answer.lang);
  const relation = relationTo(answered, answer.lang);
  const when = relation === "" ? date : `${date} (${relation})`;
  switch (answer.asked) {
    case "days-left":
      if (answer.days === undefined || answer.days <= 0) return { headline: date, relation };
      return { headline: t.daysLeft(answer.days), when: date };
    case "date":
    case "day":
    case "time":
      return { headline: date, relation };
    case "status":
      return { headline: t.status[answer.status ?? answered.standing], when };
    case "purpose":
      return { kicker: t.asked.purpose, headline: answered.event.title, when, text: quotesOf(answer) };
    case "place":
      return { kicker: t.asked.place, headline: answered.event.place ?? t.unknown.place, when };
    default:
      return { ...whoOf(answer), kicker: t.asked[answer.asked], when };
  }
}

/** Who it is in large, and the document's own sentence below: that is where the limits of the role stand. */
function whoOf(answer: EventAnswer): Focus {
  const t = texts[answer.lang].card;
  const who = [...new Set(answer.involvements.map((involvement) => involvement.who))];
  if (who.length === 0 || answer.behaviour === "unknown-who") return { headline: t.unknown.who };
  const quotes = new Set(answer.involvements.map((involvement) => involvement.quote));
  for (const name of who) quotes.delete(name);
  return { headline: who.join(", "), text: [...quotes].join(" ") };
}

function quotesOf(answer: EventAnswer): string {
  return answer.quotes.map((quote) => quote.text).join(" ");
}

function notesOf(answer: EventAnswer, answered: AnsweredEvent): string[] {
  const t = texts[answer.lang].card;
  const notes: string[] = [];
  if (answer.behaviour === "unknown-day") notes.push(t.unknown.day);
  if (answer.behaviour === "unknown-time") notes.push(t.unknown.time);
  if (answered.date.approximate === true) notes.push(t.approximate);
  if (answer.outcomeAsked === true) notes.push(t.outcome);
  return notes;
}

function factsOf(answer: EventAnswer, answered: AnsweredEvent): Fact[] {
  const t = texts[answer.lang].card;
  const { event } = answered;
  const facts: (readonly [string, string | undefined])[] = [];
  if (answer.asked === "date" || answer.asked === "day" || answer.asked === "days-left") {
    for (const { how, who } of answer.involvements) facts.push([t.facts[how], who]);
  }
  if (answer.asked !== "place") facts.push([t.facts.place, event.place]);
  facts.push([t.facts.condition, event.condition]);
  return facts.flatMap(([label, value]) =>
    value === undefined || value === ""
      ? []
      : [{ label: asMarkdown(label), value: escapeMarkdown(shorten(value, MOST_CELL)) }],
  );
}

function buttonsOf(answer: EventAnswer, answered: AnsweredEvent, press: PressContext): CardButton[] {
  const { event } = answered;
  const asksWho = ["responsible", "takes-part", "decides", "who"].includes(answer.asked);
  const buttons: CardButton[] = [];
  if (!asksWho && answer.involvements.length > 0) buttons.push(readyButton("who", press, [answered]));
  if (answer.asked !== "purpose" && event.purpose !== undefined) {
    buttons.push(readyButton("purpose", press, [answered]));
  }
  buttons.push(readyButton("after", press, [answered]));
  if (event.kind === "stoppdatum") buttons.push(readyButton("allStoppdatum", press));
  return buttons;
}
