import { distance } from "fastest-levenshtein";
import type { CalendarEvent } from "../calendar-event.ts";
import { dateKey } from "./same-date.ts";

/** The texts of an event that a document can change. */
const TEXTS = [
  "title",
  "purpose",
  "politicians",
  "officials",
  "responsible",
  "decisionBody",
  "comment",
  "inflow",
  "result",
  "place",
] as const satisfies readonly (keyof CalendarEvent)[];
export type ChangedField = (typeof TEXTS)[number] | "section" | "extra";

/** The texts in which two readings of the same event differ. */
export function changedFields(before: CalendarEvent, after: CalendarEvent): ChangedField[] {
  const fields: ChangedField[] = TEXTS.filter((field) => (before[field] ?? "") !== (after[field] ?? ""));
  if ((before.source.section ?? "") !== (after.source.section ?? "")) fields.push("section");
  if (extraKey(before) !== extraKey(after)) fields.push("extra");
  return fields;
}

/** Everything that a person can see of a row but its place. */
export function fingerprint(event: CalendarEvent): string {
  const texts = TEXTS.map((field) => event[field] ?? "");
  return JSON.stringify([event.source.section ?? "", dateKey(event.date), texts, extraKey(event)]);
}

/** True when nothing but the title was changed. */
export function sameButTitle(a: CalendarEvent, b: CalendarEvent): boolean {
  const differing = changedFields(a, b);
  return differing.length === 1 && differing[0] === "title";
}

/** Text as it is compared: letters and digits in lower case. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** How likely two rows are the same event by their words, 0 to 1; two events seldom share a longer text word for word. */
export function likenessOf(a: CalendarEvent, b: CalendarEvent): number {
  const titles = titleLikeness(a.title, b.title);
  const shared = (["purpose", "comment", "inflow", "result"] as const).some((field) => {
    const text = a[field];
    return text !== undefined && text.length >= 25 && text === b[field];
  });
  return shared ? Math.max(titles, 0.6 + titles * 0.4) : titles;
}

function titleLikeness(a: string, b: string): number {
  const [left, right] = [plainWords(a), plainWords(b)];
  const longest = Math.max(left.length, right.length);
  if (longest === 0) return 1;
  const letters = 1 - distance(left, right) / longest;
  return Math.max(letters, commonWords(left.split(" "), right.split(" ")));
}

function commonWords(left: readonly string[], right: readonly string[]): number {
  const [before, after] = [new Set(left), new Set(right)];
  const common = [...after].filter((word) => before.has(word)).length;
  return (2 * common) / (before.size + after.size);
}

function extraKey(event: CalendarEvent): string {
  return JSON.stringify(Object.entries(event.extra ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));
}
