import { unitAt } from "./unit-rules.ts";
import type { Found, Source, Unit } from "./unit.ts";
import type { Term } from "./terms.ts";
import type { Weekday } from "../../time/weekday.ts";

const MAX_LEAD = 6;

/** Finland-Swedish weekdays that are other words elsewhere: "to 16.3", "on 15.3." */
const SHORT_WEEKDAYS: ReadonlyMap<string, Weekday> = new Map([
  ["on", 3],
  ["to", 4],
  ["fr", 5],
]);

/** A unit with the weekday and the small words before it: "torsdag den 17 aug", "i april", "(mån) 5/2", "tisdag i vecka 12"; or a bare number that its neighbour completes. */
export function itemAt(source: Source, at: number): Found<Unit> | undefined {
  const lead = leadAt(source.terms, at);
  const found = unitAt(source, lead.next) ?? bareNumberAt(source.terms, lead.next);
  if (found === undefined) return undefined;
  if (lead.weekday !== undefined) return { value: onWeekdays(found.value, lead), next: found.next };
  const trailing = weekdayAfter(source.terms, found.next);
  if (trailing === undefined) return found;
  return { value: onWeekdays(found.value, trailing.value), next: trailing.next };
}

/** The weekday that a term names; "fri" and "mon" do so only right before a number. */
export function weekdayAt(terms: readonly Term[], at: number): Weekday | undefined {
  const term = terms[at];
  if (term?.kind === "weekday") return term.value as Weekday;
  // "fr.o.m." begins with "fr" as well.
  const isOneWord = term !== undefined && term.end - term.start === term.text.length;
  if (isOneWord && SHORT_WEEKDAYS.has(term.text)) {
    const isWeekday = isDotted(terms, at + 1) || isSlashed(terms, at) || leadsToWeekday(terms, at);
    return isWeekday ? SHORT_WEEKDAYS.get(term.text) : undefined;
  }
  if (term?.kind !== "weekdayHint") return undefined;
  if (leadsToWeekday(terms, at)) return term.value as Weekday;
  const next = terms[at + 1]?.kind === "comma" ? terms[at + 2] : terms[at + 1];
  return next?.kind === "number" || next?.kind === "month" ? (term.value as Weekday) : undefined;
}

interface Weekdays {
  weekday?: Weekday;
  lastWeekday?: Weekday;
}

function isDotted(terms: readonly Term[], at: number): boolean {
  const [day, dot, month] = terms.slice(at, at + 3);
  return day?.kind === "number" && dot?.kind === "dot" && month?.kind === "number" && !dot.gap && !month.gap;
}

/** "fr 8/3" at the beginning or after a dash; "9/3 to 21/3" is a range. */
function isSlashed(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1]?.kind;
  if (before !== undefined && before !== "dash") return false;
  const [day, slash, month] = terms.slice(at + 1, at + 4);
  return day?.kind === "number" && slash?.kind === "slash" && month?.kind === "number" && !month.gap;
}

/** "on–lö 24–27/1" */
function leadsToWeekday(terms: readonly Term[], at: number): boolean {
  const [dash, last, day] = terms.slice(at + 1, at + 4);
  if (dash?.kind !== "dash" || last === undefined || day?.kind !== "number") return false;
  return last.kind === "weekday" || last.kind === "weekdayHint" || SHORT_WEEKDAYS.has(last.text);
}

function leadAt(terms: readonly Term[], at: number): Weekdays & { next: number } {
  const lead: Weekdays & { next: number } = { next: at };
  for (; lead.next < at + MAX_LEAD; lead.next++) {
    const kind = terms[lead.next]?.kind;
    const isLast = lead.weekday !== undefined && isLastWeekday(terms, lead.next);
    const found = isLast ? weekdayNamed(terms[lead.next]) : weekdayAt(terms, lead.next);
    if (found !== undefined) {
      if (lead.weekday !== undefined) lead.lastWeekday = found;
      lead.weekday ??= found;
    } else if (kind === "dash" || kind === "and") {
      const isBetweenWeekdays = lead.weekday !== undefined && isLastWeekday(terms, lead.next + 1);
      if (!isBetweenWeekdays) break;
    } else if (kind === "comma" || kind === "close") {
      if (lead.weekday === undefined) break;
    } else if (kind !== "filler" && kind !== "approximate" && kind !== "open") break;
  }
  return lead;
}

/** "fr" in "to–fr 5–6/9". */
function isLastWeekday(terms: readonly Term[], at: number): boolean {
  return terms[at]?.kind === "weekday" || (terms[at - 1]?.kind === "dash" && leadsToWeekday(terms, at - 2));
}

function weekdayNamed(term: Term | undefined): Weekday | undefined {
  if (term?.kind === "weekday" || term?.kind === "weekdayHint") return term.value as Weekday;
  return SHORT_WEEKDAYS.get(term?.text ?? "");
}

/** "12 mars (tis)" and "4/5, fredag", but not the weekday of the date that follows: "5 maj, fredag 12 maj". */
function weekdayAfter(
  terms: readonly Term[],
  at: number,
): Found<{ readonly weekday: Weekday; readonly lastWeekday?: Weekday }> | undefined {
  const opens = terms[at]?.kind === "open" || terms[at]?.kind === "comma";
  const first = opens ? at + 1 : at;
  if (terms[first]?.kind !== "weekday") return undefined;
  // "v. 8 tis–tors" has two.
  const last = terms[first + 1]?.kind === "dash" ? terms[first + 2] : undefined;
  const lastWeekday = last?.kind === "weekday" ? (last.value as Weekday) : undefined;
  const end = lastWeekday === undefined ? first + 1 : first + 3;
  const next = terms[end]?.kind === "close" ? end + 1 : end;
  const after =
    terms[next]?.kind === "filler" || terms[next]?.kind === "comma" ? terms[next + 1] : terms[next];
  const belongsToNext = after?.kind === "number" || after?.kind === "week";
  if (belongsToNext) return undefined;
  const weekday = terms[first].value as Weekday;
  return { value: { weekday, ...(lastWeekday !== undefined && { lastWeekday }) }, next };
}

function onWeekdays(unit: Unit, { weekday, lastWeekday }: Weekdays): Unit {
  if (weekday === undefined) return unit;
  if (unit.precision === "week" && unit.weeks !== undefined) {
    // "tis–tors v. 12" is no single day.
    if (lastWeekday !== undefined) return unit;
    return { ...unit, pin: { kind: "week", week: unit.weeks.first, weekday } };
  }
  return { ...unit, weekday, ...(lastWeekday !== undefined && { lastWeekday }) };
}

/** "6" in "6–8 februari" and "1." in "1.–3.3.". */
function bareNumberAt(terms: readonly Term[], at: number): Found<Unit> | undefined {
  const number = terms[at];
  if (number?.kind !== "number" || number.text.length > 2 || number.value < 1) return undefined;
  const dot = terms[at + 1];
  // "13" in "13.00" is an hour.
  const after = terms[at + 2];
  const isClock = after?.kind === "number" && !after.gap && (dot?.kind === "colon" || dot?.kind === "dot");
  if (isClock) return undefined;
  const next = dot?.kind === "dot" && !dot.gap ? at + 2 : at + 1;
  return { value: { precision: "day", from: 0, to: 0, bare: number.value }, next };
}
