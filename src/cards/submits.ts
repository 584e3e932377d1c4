import { z } from "zod";
import { LANGS, type Lang } from "../domain/lang.ts";

/** An event as a card names it: its id, and for a yearly event the year that the card showed. */
export interface EventRef {
  readonly id: string;
  readonly year?: number;
}

/** What the data of a pressed button says. `unknown` is an old card, or not a card of ours. */
export type Submit =
  | {
      readonly verb: "ask";
      readonly submitId: string;
      readonly lang: Lang;
      readonly question: string;
      readonly about: readonly EventRef[];
    }
  | {
      readonly verb: "more";
      readonly submitId: string;
      readonly lang: Lang;
      /** All events that are still to be shown, this page and the following ones. */
      readonly events: readonly EventRef[];
      /** How many have been shown, and how many there are in all. */
      readonly shown: number;
      readonly total: number;
    }
  | {
      readonly verb: "choose-calendars";
      readonly submitId: string;
      readonly lang: Lang;
      readonly calendarIds: readonly string[];
    }
  | { readonly verb: "unknown" };

/** More ids than this would make a card too heavy; a longer list asks for a narrower question instead. */
export const MOST_REFS = 100;

const ref = z
  .string()
  .max(200)
  .regex(/^[^@]+(@\d{4})?$/u)
  .transform((text): EventRef => {
    const [id = "", year] = text.split("@");
    return year === undefined ? { id } : { id, year: Number(year) };
  });

const common = { submitId: z.string().min(1).max(64), lang: z.enum(LANGS) };
const refs = z.array(ref).max(MOST_REFS);

const submits = z.discriminatedUnion("verb", [
  z.object({
    verb: z.literal("ask"),
    ...common,
    question: z.string().min(1).max(500),
    about: refs.default([]),
  }),
  z.object({
    verb: z.literal("more"),
    ...common,
    events: refs.min(1),
    shown: z.int().nonnegative(),
    total: z.int().positive(),
  }),
  z.object({
    verb: z.literal("choose-calendars"),
    ...common,
    // A multi-select arrives as one comma-joined string, and is absent when nothing is chosen.
    calendars: z.string().max(5000).default(""),
  }),
]);

export function parseSubmit(value: unknown): Submit {
  const read = submits.safeParse(value);
  if (!read.success) return { verb: "unknown" };
  if (read.data.verb !== "choose-calendars") return read.data;
  const { calendars, ...rest } = read.data;
  return { ...rest, calendarIds: calendars.split(",").filter((id) => id !== "") };
}

export function formatRef(event: EventRef): string {
  return event.year === undefined ? event.id : `${event.id}@${event.year}`;
}
