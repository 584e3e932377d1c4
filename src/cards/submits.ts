import { z } from "zod";
import type { SettingsForm } from "../domain/digest/settings-form.ts";
import type { Lang } from "../domain/lang.ts";
import type { CalendarDate, ClockTime } from "../domain/time/calendar-date.ts";
import { isCalendarDate } from "../domain/time/civil-day.ts";
import { areaSubmits } from "./area-submits.ts";
import { commentSubmits } from "./comment-submits.ts";
import { followUpSubmits } from "./follow-up-submits.ts";
import { memorandumSubmits } from "./memorandum-submits.ts";
import { organisationSubmits } from "./organisation-submits.ts";
import { proposalSubmits } from "./proposal-submits.ts";
import { reviewSubmits } from "./review-submits.ts";
import { roundSubmits } from "./round-submits.ts";
import { common, input } from "./submit-parts.ts";
import { reportSubmits } from "./report-submits.ts";
import { markSubmits } from "./mark-submits.ts";
import { boardSubmits } from "./board-submits.ts";
import { nudgeSubmits } from "./nudge-submits.ts";
import { summarySubmits } from "./summary-submits.ts";

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
  | {
      readonly verb: "save-settings";
      readonly submitId: string;
      readonly lang: Lang;
      /** As it was typed and chosen, so that what is wrong can come back in the form. */
      readonly form: SettingsForm;
    }
  | {
      readonly verb: "remind";
      readonly submitId: string;
      readonly lang: Lang;
      readonly event: EventRef;
      /** Whole days before; absent for what is usual. */
      readonly daysBefore?: number;
      /** The counted day, of a row with several dates. */
      readonly day?: CalendarDate;
      readonly time?: ClockTime;
    }
  | {
      readonly verb: "remove-reminder";
      readonly submitId: string;
      readonly lang: Lang;
      readonly reminder: string;
    }
  | {
      readonly verb: "resend";
      readonly submitId: string;
      readonly lang: Lang;
      /** Delivery keys as the card wrote them. */
      readonly deliveries: readonly string[];
    }
  | {
      readonly verb: "cancel-posts";
      readonly submitId: string;
      readonly lang: Lang;
      /** An occurrence key as the card wrote it. */
      readonly occurrence: string;
    }
  | {
      readonly verb: "show-receivers";
      readonly submitId: string;
      readonly lang: Lang;
      /** An occurrence key as the card wrote it. */
      readonly occurrence: string;
      /** How many have been shown. */
      readonly shown: number;
    }
  | SliceSubmit
  | { readonly verb: "unknown" };

/** Those of proposals, as their own parts read them. */
type SliceSubmit =
  | z.infer<(typeof organisationSubmits)[number]>
  | z.infer<(typeof proposalSubmits)[number]>
  | z.infer<(typeof reviewSubmits)[number]>
  | z.infer<(typeof roundSubmits)[number]>
  | z.infer<(typeof summarySubmits)[number]>
  | z.infer<(typeof reportSubmits)[number]>
  | z.infer<(typeof markSubmits)[number]>
  | z.infer<(typeof boardSubmits)[number]>
  | z.infer<(typeof nudgeSubmits)[number]>
  | z.infer<(typeof followUpSubmits)[number]>
  | z.infer<(typeof areaSubmits)[number]>
  | z.infer<(typeof commentSubmits)[number]>
  | z.infer<(typeof memorandumSubmits)[number]>;

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
  z.object({
    verb: z.literal("save-settings"),
    ...common,
    on: input,
    weekday: input,
    time: input,
    language: input,
    horizonWeeks: input,
    quietWeeks: input,
  }),
  z.object({
    verb: z.literal("remind"),
    ...common,
    event: ref,
    daysBefore: z.exactOptional(z.int().min(0).max(1000)),
    day: z.exactOptional(z.string().refine(isCalendarDate)),
    time: z.exactOptional(z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u)),
  }),
  z.object({ verb: z.literal("remove-reminder"), ...common, reminder: z.string().min(1).max(64) }),
  z.object({
    verb: z.literal("resend"),
    ...common,
    deliveries: z.string().max(20_000).default(""),
  }),
  z.object({ verb: z.literal("cancel-posts"), ...common, occurrence: z.string().min(1).max(500) }),
  z.object({
    verb: z.literal("show-receivers"),
    ...common,
    occurrence: z.string().min(1).max(500),
    shown: z.int().nonnegative(),
  }),
  ...organisationSubmits,
  ...proposalSubmits,
  ...reviewSubmits,
  ...roundSubmits,
  ...summarySubmits,
  ...reportSubmits,
  ...markSubmits,
  ...boardSubmits,
  ...nudgeSubmits,
  ...followUpSubmits,
  ...areaSubmits,
  ...commentSubmits,
  ...memorandumSubmits,
]);

export function parseSubmit(value: unknown): Submit {
  const read = submits.safeParse(value);
  if (!read.success) return { verb: "unknown" };
  const { data } = read;
  switch (data.verb) {
    case "choose-calendars": {
      const { calendars, ...rest } = data;
      return { ...rest, calendarIds: listed(calendars) };
    }
    case "resend":
      return { ...data, deliveries: listed(data.deliveries) };
    case "save-settings": {
      const { verb, submitId, lang, ...form } = data;
      return { verb, submitId, lang, form };
    }
    default:
      return data;
  }
}

function listed(joined: string): string[] {
  return joined.split(",").filter((item) => item !== "");
}

export function formatRef(event: EventRef): string {
  return event.year === undefined ? event.id : `${event.id}@${event.year}`;
}
