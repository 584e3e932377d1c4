import type { MonthSummary } from "../../domain/follow-up/month-summary.ts";
import { formatFigure, formatMonth, formatShare } from "../figures.ts";
import { memorandumSv as t } from "./memorandum-sv.ts";

const A_WHOLE = 10_000;

/** How the whole stands; nothing of a figure that the table does not have. */
export function standingSentences({ month, total, yearPassed }: MonthSummary): readonly string[] {
  const { budget, outcome, deviation, share, yearBudget, yearShare } = total.figures;
  // Where income makes either of them negative, nothing is used of anything.
  const isUsed = (of: number | undefined): of is number =>
    of !== undefined && of > 0 && outcome !== undefined && outcome >= 0;
  return [
    ...(budget === undefined || outcome === undefined
      ? []
      : [t.figures.until(formatMonth(month, "sv"), formatFigure(budget, "sv"), formatFigure(outcome, "sv"))]),
    ...(deviation === undefined ? [] : [resultSentence(deviation, isUsed(budget) ? share : undefined)]),
    ...(isUsed(yearBudget) && yearShare !== undefined
      ? [yearSentence(yearBudget, yearShare, yearPassed)]
      : []),
  ];
}

function resultSentence(deviation: number, share: number | undefined): string {
  const used = share === undefined ? "" : t.figures.used(formatShare(share, "sv"));
  return `${differenceWords(deviation)}${used}.`;
}

function differenceWords(deviation: number): string {
  const { under, over, even } = t.figures.result;
  if (deviation === 0) return even;
  return deviation > 0 ? under(formatFigure(deviation, "sv")) : over(formatFigure(-deviation, "sv"));
}

/** After December the year has passed, and that need not be said. */
function yearSentence(yearBudget: number, yearShare: number, yearPassed: number): string {
  const used = t.figures.usedOfYear(formatFigure(yearBudget, "sv"), formatShare(yearShare, "sv"));
  return `${used}${yearPassed === A_WHOLE ? "" : t.figures.passed(formatShare(yearPassed, "sv"))}.`;
}

/** The table's own words, without the mark that begins them or the stop that ends them. */
export function caveatSentence({ facts }: Pick<MonthSummary, "facts">): readonly string[] {
  const said = (facts.caveat ?? "")
    .trim()
    .replace(/^obs\s*[!:.]*\s*/iu, "")
    .replace(/[.\s]+$/u, "");
  return said === "" ? [] : [t.figures.caveat(`${said.slice(0, 1).toLocaleLowerCase("sv")}${said.slice(1)}`)];
}
