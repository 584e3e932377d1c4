import type { AnsweredEvent, EventAnswer, Involvement } from "../../domain/question/answer.ts";
import type { AnswerTexts } from "./sv.ts";

export const HOWS = ["responsible", "decides", "takes-part"] as const;

/** Names under what they do: "Ansvarar: Förvaltningschefen". */
export interface People {
  readonly label: string;
  readonly names: string;
}

export function isDateAsked(asked: EventAnswer["asked"]): boolean {
  return asked === "date" || asked === "day" || asked === "time" || asked === "days-left";
}

export function isWhoAsked(asked: EventAnswer["asked"]): boolean {
  return asked === "who" || asked === "responsible" || asked === "takes-part" || asked === "decides";
}

/** Those who were asked for; for a plain "vem" those who are responsible, else those who decide, else those who take part. */
export function mainInvolvements(
  { asked, behaviour, involvements: all, quotes, events }: EventAnswer,
  event?: AnsweredEvent,
): readonly Involvement[] {
  if (behaviour === "unknown-who") return [];
  const own = new Set(quotes.filter((quote) => quote.eventId === event?.event.id).map(({ text }) => text));
  const involvements =
    event === undefined || events.length === 1 ? all : all.filter(({ quote }) => own.has(quote));
  const order = asked === "who" ? HOWS : HOWS.filter((how) => how === asked);
  const how = order.find((each) => involvements.some((involvement) => involvement.how === each));
  return how === undefined ? involvements : involvements.filter((involvement) => involvement.how === how);
}

/** The answer to "vem", or undefined when the document names nobody apart. */
export function peopleOf(answer: EventAnswer, answered: AnsweredEvent, t: AnswerTexts): People | undefined {
  const main = mainInvolvements(answer, answered);
  const [first] = main;
  if (!first) return undefined;
  const names = [...new Set(main.map(({ who }) => who))].join(", ");
  // Who presents or sends is not by that responsible: a plain "vem" is answered with the name alone.
  const isPlain = answer.asked === "who" && first.how === "responsible";
  return { label: isPlain ? t.who.who : labelOf(first, answered, t), names };
}

/** What the document says that the names alone do not: the sentence with the limits of the role. */
export function saidOfPeople(answer: EventAnswer, answered: AnsweredEvent): readonly string[] {
  const main = mainInvolvements(answer, answered);
  const names = new Set(main.map(({ who }) => who));
  const own = answer.quotes.filter(({ eventId }) => eventId === answered.event.id).map(({ text }) => text);
  const quotes = own.length > 0 ? own : main.map(({ quote }) => quote);
  return [...new Set(quotes)].filter(
    (quote) => !names.has(quote) && !names.has(quote.replace(/[\s.;,]+$/u, "")),
  );
}

/** Under which word somebody stands; a body that a calendar merely names has not by that decided anything. */
export function labelOf(
  { how, field }: Pick<Involvement, "how" | "field">,
  { event }: AnsweredEvent,
  t: AnswerTexts,
): string {
  const isMerelyNamed = how === "decides" && field === "decisionBody" && event.kind !== "decision";
  return isMerelyNamed ? t.who.body : t.who[how];
}

/** Where it is not said who, those whom the calendar names all the same. */
export function namedInstead(
  { events: [answered], asked, behaviour }: EventAnswer,
  t: AnswerTexts,
): People[] {
  if (behaviour !== "unknown-who") return [];
  const { politicians, officials, decisionBody } = answered.event;
  const takers = [politicians, officials].filter((each) => each !== undefined && each !== "").join(", ");
  const body = { how: "decides", field: "decisionBody" } as const;
  const people = [
    { label: labelOf(body, answered, t), names: asked === "decides" ? "" : (decisionBody ?? "") },
    { label: t.who["takes-part"], names: asked === "takes-part" ? "" : takers },
  ];
  return people.filter(({ names }) => names !== "");
}
