import type { Lang } from "../../domain/lang.ts";
import { formatNumber, type NumberRef } from "../../domain/proposal/proposal-type.ts";
import type { SummaryNote } from "../../domain/summary/summary-notes.ts";
import { joinList } from "../format-list.ts";
import { texts } from "../texts.ts";

/** So many numbers are named; the workbook has them all. */
const MOST_NUMBERS = 5;

export function noteText(note: SummaryNote, lang: Lang): string {
  const words = texts[lang].summary.note;
  switch (note.kind) {
    case "partial":
      return words.partial;
    case "noInternalRate":
      return words.noInternalRate(note.investments);
    case "unknownPlace":
      return words.unknownPlace(note.numbers.length, numbersText(note.numbers, lang));
    case "assignmentCosts":
      return words.assignmentCosts(note.assignments);
    case "opposed":
      return words.opposed(note.count);
    case "late":
      return words.late(note.count);
  }
}

function numbersText(numbers: readonly NumberRef[], lang: Lang): string {
  const named = numbers
    .slice(0, MOST_NUMBERS)
    .map(({ type, budgetYear, number }) => formatNumber(type, budgetYear, number));
  const rest = numbers.length - named.length;
  return joinList(rest === 0 ? named : [...named, texts[lang].summary.note.more(rest)], lang);
}
