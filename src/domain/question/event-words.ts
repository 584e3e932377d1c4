import type { CalendarEvent } from "../calendar/calendar-event.ts";
import { wordsOf } from "./words.ts";

/** Where in an event a word stands, as bits; the next six say that it is the head of a compound there, six more that it is another part. */
export const FIELD = { title: 1, actor: 2, purpose: 4, comment: 8, other: 16, section: 32 } as const;
export const HEAD = 6;
export const PARTIAL = 12;
export const FIELD_BITS = 63;

/** The texts of an event by the weight they have in an answer. */
export function fieldTexts(event: CalendarEvent): readonly (readonly [number, string])[] {
  const texts: [number, string][] = [];
  const add = (field: number, text: string | undefined): void => {
    if (text !== undefined && text !== "") texts.push([field, text]);
  };
  add(FIELD.title, titleOf(event));
  add(FIELD.other, event.condition);
  add(FIELD.actor, event.politicians);
  add(FIELD.actor, event.officials);
  add(FIELD.actor, event.responsible);
  add(FIELD.actor, event.decisionBody);
  add(FIELD.purpose, event.purpose);
  add(FIELD.comment, event.comment);
  add(FIELD.other, event.inflow);
  add(FIELD.other, event.result);
  add(FIELD.other, event.place);
  add(FIELD.section, event.source.section);
  for (const text of Object.values(event.extra ?? {})) add(FIELD.other, text);
  return texts;
}

/** A title without the condition that stands in brackets behind it. */
function titleOf({ title, condition }: CalendarEvent): string {
  return condition === undefined ? title : title.replace(condition, " ");
}

/** "Kommunstyrelsens arbetsutskott" is not the kommunstyrelse: the body that only owns another names it no more than in passing. */
const OWNED =
  /^(au|arbetsutskott|utskott|ordforande|ordf|presidi|personalutskott|utvecklingsutskott|teknisk)/u;
const BY = new Set(["av", "by"]);
/** "Kommunfullmäktiges budget" is not an event of kommunfullmäktige. */
const OWNING = /^(kommunstyrelsens|kommunfullmaktiges|fullmaktiges)$/u;
const OWNERS = /^(ks|kf|\w*(styrelsens?|fullmaktiges|namndens|forvaltningens))$/u;

/** A sentence in a cell of people is about them, and not every word of it is somebody. */
const LONGEST_NAME = 4;
const SENDS = /skicka|utskick|sänd|delge|distribuer/iu;
const RECIPIENT = new Set(["till", "samt", "och"]);

export interface EventWord {
  readonly plain: string;
  readonly field: number;
  /** It names somebody who takes part, decides or is responsible. */
  readonly actor: boolean;
}

/** The words of an event that can be asked for, each with its field. */
export function eventWords(event: CalendarEvent): EventWord[] {
  return fieldTexts(event).flatMap(([field, text]) => {
    if (field === FIELD.actor) return text.split(/[,;.()]|\s(?:samt|och|and)\s/u).flatMap(actorWords);
    const words = wordsOf(text);
    const sends = field === FIELD.purpose && SENDS.test(text);
    return words.map((word, at) => {
      const next = words[at + 1]?.plain ?? "";
      const owns = OWNERS.test(word.plain) && OWNED.test(next);
      const possesses = OWNING.test(word.plain) && !/^(sammantrad|mote|beslut|behandling)/u.test(next);
      // Who a mailing goes to has to do with it: "skickas till kommunalråden samt nämndsordförandena".
      const receives = sends && RECIPIENT.has(words[at - 1]?.plain ?? "");
      // "Beslutas av kommunfullmäktige": whoever does it, wherever it is written.
      const passive = /(s|t|ad|de)$/u.test(words[at - 2]?.plain ?? "");
      const does = passive && BY.has(words[at - 1]?.plain ?? "") && field !== FIELD.title;
      const own = receives ? field | FIELD.comment : does ? field | FIELD.actor : field;
      return { plain: word.plain, field: owns ? FIELD.other : possesses ? FIELD.comment : own, actor: false };
    });
  });
}

function actorWords(segment: string): EventWord[] {
  const words = wordsOf(segment);
  return words.map((word, at) => {
    const inPassing = OWNERS.test(word.plain) && OWNED.test(words[at + 1]?.plain ?? "");
    return {
      plain: word.plain,
      field: inPassing ? FIELD.other : FIELD.actor,
      actor: words.length <= LONGEST_NAME,
    };
  });
}
