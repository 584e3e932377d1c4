/** One line of the result: what was measured, beside what, and what it should be. */
export interface Row {
  readonly what: string;
  readonly ours: string;
  readonly beside: string;
  readonly compared: string;
  readonly target?: Target;
}

export interface Target {
  readonly text: string;
  readonly met: boolean;
}

const HEADINGS = ["measure", "Styrkedjan", "beside", "compared", "target", ""] as const;

export function atMost(value: number, limit: number, text: string): Target {
  return { text: `≤ ${text}`, met: value <= limit };
}

export function atLeast(value: number, limit: number, text: string): Target {
  return { text: `≥ ${text}`, met: value >= limit };
}

export function formatTable(rows: readonly Row[]): string {
  const cells = [
    HEADINGS,
    ...rows.map(({ what, ours, beside, compared, target }) => [
      ...[what, ours, beside, compared, target?.text ?? ""],
      target === undefined ? "" : target.met ? "met" : "NOT MET",
    ]),
  ];
  const widths = HEADINGS.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
  return [lines[0], widths.map((width) => "─".repeat(width)).join("  "), ...lines.slice(1)]
    .map((line) => line?.trimEnd())
    .join("\n");
}

export const micros = (value: number): string =>
  value >= 10_000 ? `${(value / 1000).toFixed(1)} ms` : `${value.toFixed(0)} µs`;
export const millis = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
export const megabytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(0)} MB`;
export const kilobytes = (bytes: number): string => `${(bytes / 1_024).toFixed(1)} kB`;
export const perSecond = (value: number): string => `${value.toFixed(0)}/s`;
export const times = (value: number): string => `${value.toFixed(2)} ×`;
