import { readFile } from "node:fs/promises";
import { AppError } from "../errors.ts";

/** What years.json says of one file: the year of its first row (null: it states no years), and perhaps a name. */
type YearsEntry = number | null | { readonly name?: string; readonly year?: number | null };
export type Years = Readonly<Record<string, YearsEntry>>;

/** Reads a years.json; a folder without one has no years. */
export async function readYears(file: string): Promise<Years> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch {
    return {};
  }
  const parsed: unknown = parseJson(text);
  if (typeof parsed === "object" && parsed !== null && Object.values(parsed).every(isEntry))
    return parsed as Years;
  throw new AppError(
    "document.unreadable",
    "years.json must name a year, null or { name, year } for each file",
    {
      facts: { file },
    },
  );
}

/** The first year and the name of a file, as far as years.json says; a file that it does not name has neither. */
export function setupOf(
  years: Years,
  file: string,
): { readonly firstYear?: number | null; readonly name?: string } {
  const entry = years[file];
  if (entry === undefined) return {};
  if (entry === null || typeof entry === "number") return { firstYear: entry };
  const { name, year } = entry;
  return { ...(year === undefined ? {} : { firstYear: year }), ...(name === undefined ? {} : { name }) };
}

function isEntry(value: unknown): value is YearsEntry {
  if (value === null || typeof value === "number") return true;
  if (typeof value !== "object") return false;
  const { name, year } = value as Readonly<Record<string, unknown>>;
  return (name === undefined || typeof name === "string") && (year == null || typeof year === "number");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
