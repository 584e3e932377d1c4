import { isFullYear, fullYear, yearAfter } from "./year-rule.ts";
import { dayUnit, monthsUnit } from "./unit.ts";
import type { Found, Rule, Source, Unit } from "./unit.ts";
import type { NumberTerm, Term } from "./terms.ts";

/** "2023-01-15", "2023.01.15", "2023/01/15" and "2023-03"; "2023-13-01" is a day that no year has. */
export const yearFirstRule: Rule = ({ terms }, at) => {
  const [year, first, month, second, day] = terms.slice(at, at + 5);
  if (!isFullYear(year) || !isTight(first) || !isTightNumber(month, 2)) return undefined;
  const separator = first.kind;
  if (separator !== "dash" && separator !== "dot" && separator !== "slash") return undefined;
  if (isTight(second) && second.kind === separator && isTightNumber(day, 2)) {
    const unit = dayUnit(month.value, day.value, year.value);
    const exists = isMonth(month.value) && day.value > 0;
    return { value: exists ? { ...unit, continues: "day" } : { ...unit, impossible: true }, next: at + 5 };
  }
  // "2023/12" is a file number and "2023.12" a version; only "2023-12" is a month.
  if (separator !== "dash" || month.text.length !== 2 || !isMonth(month.value)) return undefined;
  return { value: { ...monthsUnit(month.value, month.value, "month"), year: year.value }, next: at + 3 };
};

/** "03/2024" and "2024/03" are months when nothing else stands in the cell; beside other words they may be numbers of files. */
export const monthOfYearRule: Rule = ({ terms, cell }, at) => {
  const [first, slash, second] = terms;
  if (!cell || at > 0 || terms.length !== 3 || slash?.kind !== "slash") return undefined;
  const [month, year] = isFullYear(first) ? [second, first] : [first, second];
  if (!isFullYear(year) || month?.kind !== "number" || month.text.length > 2 || !isMonth(month.value))
    return undefined;
  return { value: { ...monthsUnit(month.value, month.value, "month"), year: year.value }, next: 3 };
};

/** "11-03" in "2023-10-30--11-03": the month and day that a date with the year first leads to. */
export function monthDayAfter(terms: readonly Term[], at: number): Found<Unit> | undefined {
  const [month, dash, day, more] = terms.slice(at, at + 4);
  if (month?.kind !== "number" || month.text.length !== 2 || !isMonth(month.value)) return undefined;
  if (!isTight(dash) || dash.kind !== "dash" || !isTightNumber(day, 2) || day.value < 1) return undefined;
  if (isTight(more) && more.kind === "dash") return undefined;
  return { value: dayUnit(month.value, day.value), next: at + 3 };
}

/** "16-jan" and "16-jan-23", as spreadsheets write it, and "05-03-2024", "24-03-05". */
export const dashedRule: Rule = ({ terms }, at) => {
  const [first, dash, second, again, third] = terms.slice(at, at + 5);
  if (first?.kind !== "number" || !isTight(dash) || dash.kind !== "dash" || !isTight(second))
    return undefined;
  if (second.kind === "month") {
    if (!isDayNumber(first)) return undefined;
    const year = yearAfter(terms, at + 3);
    return { value: dayUnit(second.value, first.value, year?.value.year), next: year?.next ?? at + 3 };
  }
  if (first.text.length > 2 || !isTightNumber(second, 2) || !isTight(again) || again.kind !== "dash")
    return undefined;
  if (third?.kind !== "number" || third.gap || !isMonth(second.value)) return undefined;
  if (isFullYear(third)) {
    return isDayNumber(first)
      ? { value: dayUnit(second.value, first.value, third.value), next: at + 5 }
      : undefined;
  }
  const isShort = [first, second, third].every((number) => number.text.length === 2) && isDayNumber(third);
  if (!isShort) return undefined;
  const year = fullYear(first.value);
  const doubt = { kind: "shortYear", written: first.text, year } as const;
  return { value: { ...dayUnit(second.value, third.value, year), doubt }, next: at + 5 };
};

/** "20230115" and "170815". */
export const compactRule: Rule = ({ terms, cell }, at) => {
  const number = terms[at];
  if (number?.kind !== "number" || number.ordinal) return undefined;
  const isLong = number.text.length === 8;
  if (!isLong && number.text.length !== 6) return undefined;
  const year = isLong ? Number(number.text.slice(0, 4)) : fullYear(Number(number.text.slice(0, 2)));
  const month = Number(number.text.slice(-4, -2));
  const unit = dayUnit(month, Number(number.text.slice(-2)), year);
  if (!isMonth(month) || unit.impossible || year < 1950 || year >= 2150) return undefined;
  if (Number(number.text.slice(-2)) === 0) return undefined;
  return { value: cell || isLong ? unit : { ...unit, doubtful: true }, next: at + 1 };
};

/** "14.11", "28.8.", "1.3.2023", "1.3.23". */
export const dottedRule: Rule = ({ terms, cell }, at) => {
  const [day, dot, month, end, year] = terms.slice(at, at + 5);
  if (!isDayNumber(day) || dot?.kind !== "dot" || dot.gap || !isTightNumber(month, 2)) return undefined;
  if (!isMonth(month.value) || day.ordinal) return undefined;
  if (end?.kind !== "dot" || end.gap) {
    const after = yearAfter(terms, at + 3, "long");
    if (after !== undefined)
      return { value: dayUnit(month.value, day.value, after.value.year), next: after.next };
    const unit = dayUnit(month.value, day.value);
    return unit.impossible ? undefined : { value: cell ? unit : { ...unit, doubtful: true }, next: at + 3 };
  }
  if (isFullYear(year)) return { value: dayUnit(month.value, day.value, year.value), next: at + 5 };
  if (isTightNumber(year, 2)) {
    if (year.text.length !== 2) return undefined;
    return { value: dayUnit(month.value, day.value, fullYear(year.value)), next: at + 5 };
  }
  return { value: dayUnit(month.value, day.value), next: at + 4 };
};

/** "15/1", "6/ 3", "1/2 2023", "1/2-23", "15/1/2023". */
export const slashedRule: Rule = (source, at) => {
  const { terms } = source;
  const [day, slash, month] = terms.slice(at, at + 3);
  if (!isDayNumber(day) || slash?.kind !== "slash" || month?.kind !== "number") return undefined;
  if (day.ordinal || month.text.length > 2 || month.value < 1) return undefined;
  // "28/29 mars" is two days.
  if (terms[at + 3]?.kind === "month") return undefined;
  const year = yearAfter(terms, at + 3);
  const swapped = month.value > 12;
  const unit = swapped
    ? dayUnit(day.value, month.value, year?.value.year)
    : dayUnit(month.value, day.value, year?.value.year);
  if (swapped && (!isMonth(day.value) || unit.impossible)) return undefined;
  return { value: withDoubts(source, unit, day, month, swapped), next: year?.next ?? at + 3 };
};

function withDoubts(source: Source, unit: Unit, first: Term, second: Term, swapped: boolean): Unit {
  if (swapped)
    return { ...unit, doubt: { kind: "monthFirst", written: source.text.slice(first.start, second.end) } };
  const alwaysOpen = first.value === 24 && second.value === 7 && unit.year === undefined;
  return alwaysOpen && !source.cell ? { ...unit, doubtful: true } : unit;
}

function isTight(term: Term | undefined): term is Term {
  return term?.gap === false;
}

function isTightNumber(term: Term | undefined, maxDigits: number): term is NumberTerm {
  return term?.kind === "number" && !term.gap && term.text.length <= maxDigits && !term.ordinal;
}

function isDayNumber(term: Term | undefined): term is NumberTerm {
  return term?.kind === "number" && term.text.length <= 2 && term.value >= 1 && term.value <= 31;
}

function isMonth(value: number): boolean {
  return value >= 1 && value <= 12;
}
