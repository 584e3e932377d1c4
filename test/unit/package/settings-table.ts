import { SETTINGS, type Setting } from "../../../src/config/settings.ts";

const BEGIN = "<!-- settings: written by `npm run readme` -->";
const END = "<!-- /settings -->";

const NEEDED = { always: "yes", sometimes: "see right", never: "no" } as const;

function rowOf({ name, needed, standard, secret, about }: Setting): string[] {
  return [
    `\`${name}\``,
    NEEDED[needed],
    standard ?? "",
    secret === undefined ? about : `**Secret.** ${about}`,
  ];
}

/** The settings as a table that Prettier would not change. */
export function settingsTable(settings: readonly Setting[] = SETTINGS): string {
  const rows = [["setting", "needed", "when absent", "what it is"], ...settings.map(rowOf)];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const rule = line(widths.map((width) => "-".repeat(width)));
  return rows.flatMap((row, at) => (at === 0 ? [line(row), rule] : [line(row)])).join("\n");
}

/** The README with its table of settings made anew; refused when it has no place for one. */
export function withSettings(readme: string): string {
  const [before, rest] = readme.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error("The README has no place for the settings.");
  return `${before}${BEGIN}\n\n${settingsTable()}\n\n${END}${after}`;
}
