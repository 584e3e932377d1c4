import type { FigureColumn, Rounding } from "../domain/follow-up/follow-up.ts";
import type { FollowUpPlan } from "../domain/follow-up/import/plan-follow-up.ts";
import type { TableWarning } from "../domain/follow-up/import/table-warning.ts";
import { partsOfMonth } from "../domain/follow-up/months.ts";
import { shownFigures } from "../domain/follow-up/shown-figures.ts";
import type { Lang } from "../domain/lang.ts";
import { bareDeviation, bareFigure, formatMonth, formatShare, monthName } from "../text/figures.ts";
import { factText, followUpImportTexts, tableWarningText } from "../text/follow-up/import.ts";
import { joinList } from "../text/format-list.ts";

const FIGURES = ["budget", "outcome", "deviation", "share", "yearBudget"] as const;

/** So many warnings are told one by one: a table with more has something wrong with all of it. */
const MOST_WARNINGS = 100;

/** So many units are named in a row. */
const MOST_NAMES = 12;

/** What has been found in a table, as a person would check it. */
export function foundLines(plan: FollowUpPlan, lang: Lang): readonly string[] {
  const t = followUpImportTexts[lang];
  const { area, isNewArea, followUp, table } = plan;
  return [
    t.title(formatMonth(followUp.month, lang), area.name),
    `${countsLine(plan, lang)} ${t.unit(table.unit?.isSaid ?? true)}${isNewArea ? ` ${t.isNewArea}` : ""}`,
    "",
    ...figureLines(plan, lang),
    "",
    ...sumLines(plan, lang),
    ...forecastLines(plan, lang),
    ...(plan.warnings.length === 0
      ? [t.checks.right]
      : [t.checks.warnings(plan.warnings.length), ...warningLines(plan.warnings, followUp.rounding, lang)]),
    ...factLines(plan, lang),
    ...unitLines(plan, lang),
    ...settingLines(plan, lang),
  ];
}

export function warningLines(
  warnings: readonly TableWarning[],
  rounding: Rounding,
  lang: Lang,
): readonly string[] {
  const more = warnings.length - MOST_WARNINGS;
  return [
    ...warnings.slice(0, MOST_WARNINGS).map((warning) => `  ! ${tableWarningText(warning, rounding, lang)}`),
    ...(more > 0 ? [`  ${followUpImportTexts[lang].checks.more(more)}`] : []),
  ];
}

function countsLine({ followUp: { rows }, sums }: FollowUpPlan, lang: Lang): string {
  const total = rows.find(({ kind }) => kind === "total")?.name ?? "";
  return followUpImportTexts[lang].counts({ rows: rows.length - 1, sums: sums.length, total });
}

/** The total, in two columns. */
function figureLines({ followUp }: FollowUpPlan, lang: Lang): readonly string[] {
  const t = followUpImportTexts[lang];
  const month = monthName(partsOfMonth(followUp.month).month, lang);
  const printed = followUp.rows.find(({ kind }) => kind === "total")?.printed ?? {};
  const figures = shownFigures(printed, followUp.rounding);
  const lines = FIGURES.flatMap((column) => {
    const value = figures[column];
    return value === undefined
      ? []
      : [{ label: t.figure[column](month), said: figureOf(column, value, lang) }];
  });
  const { forecast } = figures;
  const all =
    forecast === undefined || followUp.forecast === undefined
      ? lines
      : [...lines, { label: followUp.forecast.heading, said: bareFigure(forecast, lang) }];
  const [left, right] = [widest(all.map(({ label }) => label)), widest(all.map(({ said }) => said))];
  return all.map(({ label, said }) => `  ${label.padEnd(left)}  ${said.padStart(right)}`);
}

function figureOf(column: FigureColumn, value: number, lang: Lang): string {
  if (column === "share") return formatShare(value, lang);
  return column === "deviation" ? bareDeviation(value, lang) : bareFigure(value, lang);
}

/** Nothing of what is asked about: that is told where it is. */
function sumLines({ sums, proposals }: FollowUpPlan, lang: Lang): readonly string[] {
  if (proposals.some(({ kind }) => kind === "parts")) return [];
  const t = followUpImportTexts[lang].sums;
  return sums.length === 0 ? [t.none] : sums.map(({ name, parts }) => t.one(name, joinList(parts, lang)));
}

function forecastLines({ table, followUp, proposals }: FollowUpPlan, lang: Lang): readonly string[] {
  const t = followUpImportTexts[lang].forecast;
  if (table.forecast === undefined) return [t.none];
  const { forecast } = followUp;
  const isAsked = proposals.some(({ kind }) => kind === "forecast");
  return isAsked || forecast === undefined ? [] : [t.holds[forecast.holds](forecast.heading)];
}

function factLines({ followUp: { facts } }: FollowUpPlan, lang: Lang): readonly string[] {
  const { heading, nothing, fact } = followUpImportTexts[lang].beside;
  const told = Object.entries(fact).flatMap(([name, label]) => {
    const text = facts[name as keyof typeof facts];
    return text === undefined ? [] : [`  ${label}: ${factText(text, lang)}`];
  });
  return told.length === 0 ? [nothing] : [heading, ...told];
}

function unitLines({ units }: FollowUpPlan, lang: Lang): readonly string[] {
  const t = followUpImportTexts[lang].units;
  const asked = units.asked.length;
  const all = asked + units.nobodys.length + units.likely.length + units.unknown.length;
  const named = (names: readonly string[]): string => namesLine(names, lang);
  return [
    asked === 0 ? t.none : asked === all ? t.all(all) : t.some(asked, all),
    ...units.likely.map(({ name, found }) => `  ${t.likely(name, found.name)}`),
    ...(units.nobodys.length === 0 ? [] : [`  ${t.nobodys(named(units.nobodys))}`]),
    ...(units.unknown.length === 0 ? [] : [`  ${t.unknown(named(units.unknown))}`]),
  ];
}

function namesLine(names: readonly string[], lang: Lang): string {
  const more = names.length - MOST_NAMES;
  return more <= 1
    ? joinList(names, lang)
    : joinList([...names.slice(0, MOST_NAMES), followUpImportTexts[lang].units.more(more)], lang);
}

function settingLines({ area }: FollowUpPlan, lang: Lang): readonly string[] {
  const { threshold, receivers } = area;
  const isWithoutLimits = threshold.share === undefined && threshold.amount === undefined;
  const isWithoutReceivers = receivers.length === 0;
  return isWithoutLimits || isWithoutReceivers
    ? [followUpImportTexts[lang].settings(isWithoutLimits, isWithoutReceivers)]
    : [];
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length));
}
