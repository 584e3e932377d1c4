import type { FollowUpFacts, ForecastMeaning } from "../follow-up.ts";
import type { FactKey } from "./fact-labels.ts";
import type { FactLine, ReadLine, TextLine } from "./fact-lines.ts";
import { dayIn, meaningIn, monthInTitle, monthOrYearIn } from "./fact-values.ts";
import type { MonthsNamed } from "./month-words.ts";
import type { TableWarning } from "./table-warning.ts";
import { unitIn, type SaidUnit } from "./unit-of-amounts.ts";

/** All that stands beside a table, above it, below it and on other sheets. */
export interface Beside {
  readonly facts: FollowUpFacts;
  readonly areaName?: string;
  /** Months and years that are named. */
  readonly named: readonly MonthsNamed[];
  readonly units: readonly SaidUnit[];
  readonly forecast?: ForecastMeaning;
  readonly warnings: readonly TableWarning[];
}

/** The lines of a file, by where they stand. */
export interface LinesBeside {
  /** Above the headings: the title, and what a form's head says. */
  readonly above: readonly ReadLine[];
  readonly below: readonly ReadLine[];
  readonly elsewhere: readonly ReadLine[];
}

const DATES = ["dated", "tableDated", "bodyMeets"] as const satisfies readonly FactKey[];
const TEXTS = [
  "caseNumber",
  "unit",
  "head",
  "caseOfficer",
  "body",
  "paragraph",
  "caveat",
] as const satisfies readonly FactKey[];

/** "OBS!" and the like at the start of a line below the table, and what is said of a month that is not over. */
const CAVEAT = /^(?:obs\b|observera|n\.?b\.?\b|note:|anm\b|ögonblicksbild|preliminär)|ej slut|inte slut/iu;

/** Reads what stands beside a table. What nobody can read is told; nothing is lost in silence. */
export function readFacts({ above, below, elsewhere }: LinesBeside): Beside {
  const notes = textsOf(below).map((line) => noteBelow(line) ?? line);
  const facts = [...factsOf(elsewhere), ...factsOf(above), ...factsOf(below), ...notes.filter(isFact)];
  const first = new Map(facts.toReversed().map((fact) => [fact.key, fact]));
  const titles = textsOf(above).filter(({ text }) => saysSomething(text));
  const unknown = [
    ...textsOf(elsewhere),
    ...textsOf(above).filter((line) => !titles.includes(line)),
    ...notes.filter((line) => !isFact(line)),
  ];
  const { unreadable, ...values } = valuesOf(
    first,
    titles.map(({ text }) => text),
  );
  return {
    ...values,
    warnings: [
      ...unknown.map((line): TableWarning => ({ kind: "unknownLine", ...line })),
      ...unreadable.map(({ label, value }): TableWarning => ({ kind: "unreadableFact", label, text: value })),
      ...facts.flatMap((fact) => saidOtherwise(fact, first.get(fact.key))),
    ],
  };
}

interface Values extends Omit<Beside, "warnings"> {
  readonly unreadable: readonly FactLine[];
}

function valuesOf(lines: ReadonlyMap<FactKey, FactLine>, above: readonly string[]): Values {
  const unreadable: FactLine[] = [];
  const valueOf = <T>(key: FactKey, read: (text: string) => T | undefined): T | undefined => {
    const line = lines.get(key);
    const value = line === undefined ? undefined : read(line.value);
    if (line !== undefined && value === undefined) unreadable.push(line);
    return value;
  };
  const texts = TEXTS.map((key) => [key, lines.get(key)?.value] as const);
  const days = DATES.map((key) => [key, valueOf(key, dayIn)] as const);
  const titles = [...above, lines.get("title")?.value ?? ""];
  const stated = [valueOf("month", monthOrYearIn), valueOf("year", monthOrYearIn)];
  const units = [...titles.map(unitIn), valueOf("amounts", unitIn)];
  const areaName = lines.get("areaName")?.value;
  const forecast = valueOf("forecast", meaningIn);
  return {
    facts: Object.fromEntries([...texts, ...days].filter(([, value]) => value !== undefined)),
    ...(areaName === undefined ? {} : { areaName }),
    named: [...stated.filter((named) => named !== undefined), ...titles.map(monthInTitle)],
    units: units.filter((unit) => unit !== undefined),
    ...(forecast === undefined ? {} : { forecast }),
    unreadable,
  };
}

function saidOtherwise(fact: FactLine, first: FactLine | undefined): TableWarning[] {
  if (first === undefined || first.value === fact.value) return [];
  return [{ kind: "factTwice", label: first.label, texts: [first.value, fact.value] }];
}

function factsOf(lines: readonly ReadLine[]): FactLine[] {
  return lines.flatMap((line) => (line.kind === "fact" ? [line.fact] : []));
}

function textsOf(lines: readonly ReadLine[]): TextLine[] {
  return lines.flatMap((line) => (line.kind === "text" ? [line.text] : []));
}

function isFact(line: TextLine | FactLine): line is FactLine {
  return "key" in line;
}

/** A title names its month or the unit of its amounts; a line above the table that does neither is told of. */
function saysSomething(text: string): boolean {
  const { months, years } = monthInTitle(text);
  return months.length + years.length > 0 || unitIn(text) !== undefined;
}

/** A lone date below the table is the day it was made, and a line that warns of its figures is the caveat. */
function noteBelow(line: TextLine): FactLine | undefined {
  const key = dayIn(line.text) === undefined ? CAVEAT.test(line.text) && "caveat" : "tableDated";
  return key === false ? undefined : { ...line, key, label: line.text, value: line.text };
}
