import { DateTime } from "luxon";
import type { ChangedField } from "../domain/calendar/import/row-likeness.ts";
import type { ImportTexts } from "./import-sv.ts";

const day = (date: string): string => DateTime.fromISO(date, { locale: "en-GB" }).toFormat("d MMMM yyyy");
const weekday = (number: number): string =>
  // 3 January 2000 was a Monday.
  DateTime.fromISO(`2000-01-0${number + 2}`, { locale: "en-GB" }).toFormat("cccc");
const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

const FIELDS: Readonly<Record<ChangedField, string>> = {
  title: "title",
  purpose: "purpose",
  politicians: "politicians",
  officials: "officials",
  responsible: "responsible",
  decisionBody: "decision body",
  comment: "comment",
  inflow: "inflow",
  result: "result",
  place: "place",
  section: "section",
  extra: "other columns",
};

/** What the import says in English. */
export const enImport: ImportTexts = {
  warning: {
    monthFirst: ({ written }) => `I read “${written}” with the month first.`,
    shortYear: ({ written, year }) => `I read “${written}” as the year ${year}.`,
    misspelt: ({ written, readAs }) => `I read “${written}” as “${readAs}”.`,
    earlierMonth: ({ written }) => `I took “${written}” to be in the month before.`,
    bareHours: ({ written }) => `I read “${written}” as clock times.`,
    severalDates: () => "The row has several dates. All are kept.",
    besideSeason: () => "The row says before or after a season. It gives no set time.",
    numberBeside: ({ written }) => `I did not read “${written}” beside the date.`,
    recurrence: ({ written }) => `“${written}” recurs. I show the words and work out no days.`,
    weekdayContradicts: ({ stated, actual, day: date }) =>
      `The row says ${weekday(stated)}, but ${day(date)} is a ${weekday(actual)}. I used the date.`,
    weekContradicts: ({ stated, actual, day: date }) =>
      `The row says week ${stated}, but ${day(date)} is in week ${actual}. I used the date.`,
    yearInferred: ({ year, from, alternative }) =>
      `The year is missing. I used ${year}, from ${from === "given" ? "the year you gave" : "the surrounding rows"}.${alternative === undefined ? "" : ` It could also be ${alternative}.`}`,
    yearUnknown: () =>
      "No year is written in the file, so the row applies every year. Give --year if you know it.",
  },
  unreadable: (reason, text) => {
    switch (reason) {
      case "empty":
        return "The date is missing. The row is kept without a date.";
      case "noDate":
        return `I cannot read the date “${text}”. The row is kept without a date.`;
      case "noSuchDay":
        return `There is no such day as “${text}”. The row is kept without a date.`;
    }
  },
  noTitle: "The row does not say what happens. I left it out.",
  heading: (name, id, rows, yearly) =>
    `${name} (${id}): ${many(rows, "row", "rows")}${yearly ? ", the same every year" : ""}`,
  yearsInferred: (rows, given) =>
    `${many(rows, "row has", "rows have")} no year. I worked it out from ${given ? "the year you gave" : "the surrounding rows"}.`,
  noDate: "no date",
  counts: ({ isNew, changes }) => {
    const { added, changed, moved, removed, unchanged } = changes;
    if (isNew) return `A new calendar with ${many(added.length, "event", "events")}.`;
    return `Compared with the saved calendar: new ${added.length}, moved ${moved.length}, changed ${changed.length}, removed ${removed.length}, unchanged ${unchanged}.`;
  },
  added: (what) => `New: ${what}`,
  removed: (what) => `Removed: ${what}`,
  moved: (what, from, to) => `Moved: ${what}, from ${from} to ${to}`,
  changed: (what, fields) => `Changed: ${what} (${fields.map((field) => FIELDS[field]).join(", ")})`,
  open: (line, what) => `Row ${line} could be any of several events: ${what}`,
  openChoice: (line, id, what) => `--match ${line}=${id}   if it is ${what}`,
  openNew: (line) => `--match ${line}=new   if it is new`,
  openFirst: "Say first which events the rows above are. Nothing is saved.",
  dryRun: "Nothing is saved. Run without --dry-run when it looks right.",
  notCompared: "I cannot reach the saved calendars, so I only show how the file is read.",
  saved: (name) => `${name} is saved.`,
  isActive: "Styrkedjan uses it.",
  notActive:
    "Styrkedjan does not use it yet. Ask an administrator to type “calendars” in the chat and choose it.",
  unchanged: "The calendar is the same already. Nothing had to be saved.",
  noDatesRead: "I cannot read a single date, so nothing is saved. Check the column of dates.",
  conflict: "Somebody else saved the same calendar at the same time. Nothing is saved. Try again.",
  badChoice: ({ line, id }) =>
    `--match ${line}=${id} does not fit the file or the saved calendar. Nothing is saved. Run with --dry-run to see which there are.`,
  noFile: (file) => `I cannot find the file ${file}.`,
  fault: {
    "unknown-option": (option) => `I do not know ${option}.`,
    "bad-value": (option, value) => `“${value}” cannot be used for ${option}.`,
    "no-files": "Name at least one file.",
    "one-file-only": (option) => `${option} can be used for one file at a time.`,
    "year-and-yearly": "Give either --year or --yearly.",
    badYears: (file) => `${file} should give a year, null or { "name", "year" } for each file.`,
  },
  usage: [
    "Like this: npm run -s import -- FILE... [--name NAME] [--year YEAR | --yearly] [--dry-run]",
    "  --name NAME      what the calendar is called",
    "  --year YEAR      the year of the first row",
    "  --yearly         the calendar is the same every year",
    "  --years FILE     year and name of each file; otherwise years.json beside the file",
    "  --match ROW=ID   which event a row is, or ROW=new",
    "  --dry-run        show how the file is read and save nothing",
    "  --json           one line of JSON for each file",
    "  --lang en        in English",
  ].join("\n"),
};
