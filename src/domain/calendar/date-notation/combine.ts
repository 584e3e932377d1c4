import { readingOf } from "./phrase-reading.ts";
import { widenWith } from "./merge-phrases.ts";
import type { EventDate } from "../event-date.ts";
import type { DateReading, NotationDoubt } from "./reading.ts";
import type { Phrase } from "./phrase-rule.ts";
import type { Source } from "./unit.ts";
import type { Piece } from "./pieces.ts";
import type { Between, Merged } from "./merge-phrases.ts";

type Combined = (DateReading & { readonly kind: "read" }) | { readonly kind: "noDate" | "noSuchDay" };

const WORDS = /[\p{L}\d]/u;

type DatePiece = Piece & { readonly kind: "date" };

/** Makes one reading of the pieces of a cell: the finest date is the date, weeks and weekdays beside it are claims, further dates are `also`. */
export function combine(source: Source, pieces: readonly Piece[]): Combined {
  const { text } = source;
  const wording = pieces.find((piece) => piece.kind === "recurrence")?.wording;
  const dates = pieces.filter((piece): piece is DatePiece => piece.kind === "date");
  const merged = mergeAll(text, dates, pieces);
  if (merged === undefined) return wording === undefined ? { kind: "noDate" } : wholeYear(wording, pieces);
  const reading = readingOf(merged.phrase.links, merged.phrase.everyYear === true);
  if (reading === undefined) return { kind: "noSuchDay" };
  const weekday = pieces.find((piece) => piece.kind === "weekday")?.weekday;
  const doubts: NotationDoubt[] = [...reading.doubts];
  const unread = unreadTime(source.text, dates, pieces);
  if (unread !== undefined) doubts.push({ kind: "numberBeside", written: unread });
  if (merged.several) doubts.push({ kind: "severalDates" });
  if (wording !== undefined) doubts.push({ kind: "recurrence", written: wording });
  return {
    kind: "read",
    ...reading,
    date: {
      ...reading.date,
      ...(isHeadedLatest(source, pieces) && reading.date.limit === undefined && { limit: "latest" as const }),
      ...(wording !== undefined && { recurrence: wording }),
    },
    claims: {
      ...(weekday !== undefined && { startWeekday: weekday }),
      ...reading.claims,
      ...(merged.weeks !== undefined && { weeks: merged.weeks }),
    },
    doubts,
  };
}

function mergeAll(text: string, dates: readonly DatePiece[], pieces: readonly Piece[]): Merged | undefined {
  let merged: Merged | undefined;
  dates.forEach((piece, i) => {
    const phrase = withTime(piece, i === 0 ? 0 : piece.start, dates[i + 1]?.start ?? Infinity, pieces);
    const before = dates[i - 1];
    const between = text.slice(before?.end ?? 0, piece.start);
    const leads = !WORDS.test(text.slice(0, before?.start ?? 0));
    merged =
      merged === undefined ? { phrase, several: false } : widenWith(merged, phrase, kindOf(between), leads);
  });
  return merged;
}

/** "Senast inlämning: 15 mars": the word stands apart from the date that it limits. */
function isHeadedLatest({ terms }: Source, pieces: readonly Piece[]): boolean {
  const first = pieces.find((piece) => piece.kind === "date")?.start ?? 0;
  return terms.some((term) => term.kind === "latest" && term.end <= first);
}

function kindOf(between: string): Between {
  if (WORDS.test(between)) return "words";
  return /^\s*\p{Pd}\s*$/u.test(between) ? "dash" : "marks";
}

/** The clock time that stands apart from its date: "17 april Å, kl.16". */
function withTime(piece: DatePiece, from: number, until: number, pieces: readonly Piece[]): Phrase {
  const { phrase } = piece;
  if (phrase.links[0]?.said?.time !== undefined) return phrase;
  const found = pieces.find((other) => other.kind === "time" && other.start >= from && other.start < until);
  if (found?.kind !== "time") return phrase;
  return {
    ...phrase,
    links: phrase.links.map((link) => ({ ...link, said: { ...link.said, time: found.time } })),
  };
}

/** "16.00" in "18 november 14.00 och 16.00": a date has one time. */
function unreadTime(text: string, dates: readonly DatePiece[], pieces: readonly Piece[]): string | undefined {
  const [date, ...others] = dates;
  if (date === undefined || others.length > 0) return undefined;
  const isTimed = date.phrase.links.some((link) => link.said?.time !== undefined);
  const times = pieces.filter((piece) => piece.kind === "time");
  const unread = times[isTimed ? 0 : 1];
  return unread && text.slice(unread.start, unread.end);
}

/** "löpande", "varje månad": all year, as often as it says. */
function wholeYear(written: string, pieces: readonly Piece[]): Combined {
  const time = pieces.find((piece) => piece.kind === "time")?.time;
  const date: EventDate = {
    precision: "year",
    start: "--01-01",
    end: "--12-31",
    ...(time !== undefined && { startTime: time.startTime }),
    ...(time?.endTime !== undefined && { endTime: time.endTime }),
    recurrence: written,
  };
  return { kind: "read", date, yearStated: false, claims: {}, doubts: [{ kind: "recurrence", written }] };
}
