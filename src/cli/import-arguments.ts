import { parseArgs } from "node:util";
import type { RowChoice } from "../domain/calendar/import/plan-import.ts";
import { LANGS, type Lang } from "../domain/lang.ts";
import type { ImportTexts } from "../text/import-sv.ts";

export interface ImportArguments {
  readonly files: readonly string[];
  readonly name?: string;
  /** null with --yearly; undefined when neither --year nor --yearly is given. */
  readonly year?: number | null;
  readonly yearsFile?: string;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly lang: Lang;
  readonly choices: readonly RowChoice[];
}

/** What is wrong with the arguments, to be said in the person's language. */
export type ArgumentFault =
  | { readonly kind: "unknown-option"; readonly option: string }
  | { readonly kind: "bad-value"; readonly option: string; readonly value: string }
  | { readonly kind: "no-files" }
  | { readonly kind: "one-file-only"; readonly option: string }
  | { readonly kind: "year-and-yearly" };

const OPTIONS = {
  name: { type: "string" },
  year: { type: "string" },
  years: { type: "string" },
  lang: { type: "string", default: "sv" },
  match: { type: "string", multiple: true, default: [] as string[] },
  yearly: { type: "boolean", default: false },
  "dry-run": { type: "boolean", default: false },
  json: { type: "boolean", default: false },
} as const;

/** Reads the arguments of `import`; the fault is told in the language that `--lang` asks for, where it can be read. */
export function readImportArguments(
  args: readonly string[],
): ImportArguments | (ArgumentFault & { readonly lang: Lang }) {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const lang = LANGS.find((each) => each === values.lang) ?? "sv";
  const unknown = tokens.find((token) => token.kind === "option" && !(token.name in OPTIONS));
  if (unknown?.kind === "option") return { kind: "unknown-option", option: unknown.rawName, lang };
  const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
  const year = text(values.year);
  const match = values.match.map(String);
  const name = text(values.name);
  const choices = match.map(choiceOf);
  const fault = faultOf({
    files: positionals,
    name,
    year,
    yearly: values.yearly === true,
    lang: text(values.lang) ?? "",
    match,
    choices,
  });
  if (fault) return { ...fault, lang };
  const yearsFile = text(values.years);
  return {
    files: positionals,
    lang,
    dryRun: values["dry-run"] === true,
    json: values.json === true,
    choices: choices.filter((choice) => choice !== undefined),
    ...(name === undefined ? {} : { name }),
    ...(yearsFile === undefined ? {} : { yearsFile }),
    ...(values.yearly === true ? { year: null } : year === undefined ? {} : { year: Number(year) }),
  };
}

interface Given {
  readonly files: readonly string[];
  readonly name: string | undefined;
  readonly year: string | undefined;
  readonly yearly: boolean;
  readonly lang: string;
  readonly match: readonly string[];
  readonly choices: readonly (RowChoice | undefined)[];
}

function faultOf(given: Given): ArgumentFault | undefined {
  const { files, name, year, yearly, lang, match, choices } = given;
  if (!LANGS.some((each) => each === lang)) return { kind: "bad-value", option: "--lang", value: lang };
  if (year !== undefined && !/^(?:19|20|21)\d\d$/u.test(year))
    return { kind: "bad-value", option: "--year", value: year };
  if (year !== undefined && yearly) return { kind: "year-and-yearly" };
  const bad = choices.indexOf(undefined);
  if (bad >= 0) return { kind: "bad-value", option: "--match", value: match[bad] ?? "" };
  if (files.length === 0) return { kind: "no-files" };
  if (files.length === 1) return undefined;
  if (name !== undefined) return { kind: "one-file-only", option: "--name" };
  return match.length > 0 ? { kind: "one-file-only", option: "--match" } : undefined;
}

/** "12=mote-csg-syt2", or "12=ny" for a row that is none of the stored ones. */
function choiceOf(text: string): RowChoice | undefined {
  const [, line, id] = /^(\d{1,6})=([a-z0-9-]+)$/u.exec(text) ?? [];
  if (line === undefined || id === undefined) return undefined;
  return { line: Number(line), id: id === "ny" ? "new" : id };
}

/** The fault as a sentence. */
export function faultText(fault: ArgumentFault, t: ImportTexts): string {
  switch (fault.kind) {
    case "unknown-option":
      return t.fault["unknown-option"](fault.option);
    case "bad-value":
      return t.fault["bad-value"](fault.option, fault.value);
    case "one-file-only":
      return t.fault["one-file-only"](fault.option);
    case "no-files":
    case "year-and-yearly":
      return t.fault[fault.kind];
  }
}
