import type { MonthSummary, UnitSummary } from "../../domain/follow-up/month-summary.ts";
import type { Lang } from "../../domain/lang.ts";
import { bareDeviation } from "../../text/figures.ts";
import { texts } from "../../text/texts.ts";
import { asMarkdown, escapeMarkdown } from "../markdown.ts";
import { shorten } from "../shorten.ts";
import type { DeviationBar, DeviationChart } from "./contracts.ts";
import { toneOf } from "./follow-up-rows.ts";

const MOST_NAME = 60;
const KRONOR_A_TKR = 1_000;
const KRONOR_A_MILLION = 1_000_000;
/** Behind its bar a chart writes the size and cuts what is longer than three digits, so that 1 511 would be read as 151. */
const MOST_TKR = 999;

interface Deviating {
  readonly unitId: UnitSummary["unitId"];
  readonly name: string;
  readonly deviation: number;
}

/**
 * The deviations of units that are no sums, the largest first, either way. Bars of Teams' cannot go below nothing: they have the
 * deviation's size, and the sign stands in the name and shows by the colour. One bar says nothing that the lines do not.
 */
export function deviationBars(
  { rows }: Pick<MonthSummary, "rows">,
  most: number,
  lang: Lang,
): readonly DeviationChart[] {
  const deviating = deviatingOf(rows).slice(0, most);
  const [largest] = deviating;
  if (largest === undefined || deviating.length < 2) return [];
  const isMillions = tkrOf(largest.deviation) > MOST_TKR;
  return [
    {
      title: texts[lang].followUp.bars.title,
      bars: withOwnNames(
        deviating.map(({ name, deviation }) => ({
          x: `${name} ${bareDeviation(deviation, lang)}`,
          y: isMillions ? millionsOf(deviation) : tkrOf(deviation),
          color: deviation > 0 ? "good" : "attention",
        })),
      ),
      rows: deviating.map(({ name, deviation }) => ({
        name: escapeMarkdown(name),
        amount: asMarkdown(bareDeviation(deviation, lang)),
        tone: toneOf(deviation),
        weight: "Default",
        lines: [],
      })),
    },
  ];
}

/** Whether each of these has a bar, so that a line with their names would say the same again; false of none. */
export function haveBars(
  units: readonly UnitSummary[],
  { rows }: Pick<MonthSummary, "rows">,
  most: number,
): boolean {
  const barred = deviatingOf(rows).slice(0, most);
  if (barred.length < 2 || units.length === 0) return false;
  return units.every((unit) => barred.some(({ unitId }) => unitId === unit.unitId));
}

/** That some have no bar, or "". */
export function moreBarsText({ rows }: Pick<MonthSummary, "rows">, most: number, lang: Lang): string {
  const rest = deviatingOf(rows).length - most;
  return rest > 0 ? texts[lang].followUp.bars.more(rest) : "";
}

/** A deviation of less than half a tkr has no bar. */
function deviatingOf(rows: readonly UnitSummary[]): readonly Deviating[] {
  return rows
    .flatMap(({ kind, unitId, name, figures: { deviation = 0 } }) =>
      kind === "unit" && tkrOf(deviation) > 0 ? [{ unitId, name: shorten(name, MOST_NAME), deviation }] : [],
    )
    .toSorted((a, b) => Math.abs(b.deviation) - Math.abs(a.deviation));
}

const tkrOf = (deviation: number): number => Math.round(Math.abs(deviation) / KRONOR_A_TKR);

/** To so few digits as the bar has room for; the name has the figure itself. */
function millionsOf(deviation: number): number {
  const millions = Math.abs(deviation) / KRONOR_A_MILLION;
  const scale = millions >= 10 ? 1 : millions >= 1 ? 10 : 100;
  return Math.round(millions * scale) / scale;
}

/** A chart takes two bars of one name for one and the same. */
function withOwnNames(bars: readonly DeviationBar[]): readonly DeviationBar[] {
  const seen = new Map<string, number>();
  return bars.map((bar) => {
    const times = (seen.get(bar.x) ?? 0) + 1;
    seen.set(bar.x, times);
    return times === 1 ? bar : { ...bar, x: `${bar.x} (${times})` };
  });
}
