import { parseArgs } from "node:util";
import { FORECAST_MEANINGS, type ForecastMeaning, type Month } from "../domain/follow-up/follow-up.ts";
import { isMonth } from "../domain/follow-up/months.ts";
import { LANGS, type Lang } from "../domain/lang.ts";
import type { CalendarDate } from "../domain/time/calendar-date.ts";
import { isCalendarDate } from "../domain/time/civil-day.ts";
import { followUpFaultTexts, followUpImportTexts } from "../text/follow-up/import.ts";

export interface FollowUpArguments {
  /** As it was typed. */
  readonly file: string;
  readonly facts?: string;
  readonly month?: Month;
  readonly of?: string;
  readonly forecastHolds?: ForecastMeaning;
  readonly way?: number;
  readonly confirm: boolean;
  readonly dryRun: boolean;
  readonly today?: CalendarDate;
  readonly lang: Lang;
  /** As they were typed, for a command line to copy. */
  readonly typed: readonly string[];
  /** The data folder, which is taken out of the arguments before a command sees them. */
  readonly data?: string;
}

const OPTIONS = {
  "dry-run": { type: "boolean" },
  confirm: { type: "boolean" },
  help: { type: "boolean" },
  facts: { type: "string" },
  forecast: { type: "string" },
  way: { type: "string" },
  month: { type: "string" },
  of: { type: "string" },
  today: { type: "string" },
  lang: { type: "string" },
} as const;

type Flag = "facts" | "forecast" | "way" | "month" | "of" | "today" | "lang";

/** What each flag's value has to be. */
const IS_VALUE: Readonly<Record<Flag, (value: string) => boolean>> = {
  facts: (value) => value !== "",
  forecast: (value) => meaningOf(value) !== undefined,
  way: (value) => /^[1-9]\d{0,3}$/u.test(value),
  month: isMonth,
  of: (value) => value.trim() !== "",
  today: isCalendarDate,
  lang: (value) => LANGS.some((each) => each === value),
};
const FLAGS = Object.keys(IS_VALUE) as readonly Flag[];

/** Reads the arguments of `import-follow-up`, or says in the language that they ask for why they will not do. */
export function readFollowUpArguments(
  argv: readonly string[],
  data?: string,
): FollowUpArguments | { readonly says: string; readonly status: 0 | 2 } {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const lang = LANGS.find((each) => each === values.lang) ?? "sv";
  const { badArguments: t } = followUpFaultTexts[lang];
  const { usage } = followUpImportTexts[lang];
  const bad = (why: string) => ({ says: `${why}\n\n${usage}`, status: 2 }) as const;

  const unknown = tokens.find((token) => token.kind === "option" && !(token.name in OPTIONS));
  if (unknown?.kind === "option") return bad(t.option(unknown.rawName));
  if (values.help === true) return { says: usage, status: 0 };
  const wrong = FLAGS.find((flag) => values[flag] !== undefined && !isValue(flag, values[flag]));
  if (wrong !== undefined) return bad(t.value(`--${wrong}`, saidOf(values[wrong])));
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return bad(t.oneFile);

  const text = (flag: Flag) => (typeof values[flag] === "string" ? values[flag] : undefined);
  const [facts, month, of, today, way] = [
    text("facts"),
    text("month"),
    text("of"),
    text("today"),
    text("way"),
  ];
  const forecastHolds = meaningOf(text("forecast"));
  return {
    file,
    lang,
    confirm: values.confirm === true,
    dryRun: values["dry-run"] === true,
    typed: argv,
    ...(data === undefined ? {} : { data }),
    ...(facts === undefined ? {} : { facts }),
    ...(month === undefined ? {} : { month }),
    ...(of === undefined ? {} : { of }),
    ...(today === undefined ? {} : { today }),
    ...(way === undefined ? {} : { way: Number(way) }),
    ...(forecastHolds === undefined ? {} : { forecastHolds }),
  };
}

function isValue(flag: Flag, value: unknown): boolean {
  return typeof value === "string" && IS_VALUE[flag](value);
}

/** A flag without a value is as bad as one with a wrong one. */
function saidOf(value: unknown): string {
  return typeof value === "string" && value !== "" ? `”${value}”` : "””";
}

function meaningOf(value: string | undefined): ForecastMeaning | undefined {
  return FORECAST_MEANINGS.find((each) => each === value);
}
