import type { Memorandum } from "../../domain/follow-up/memorandum.ts";
import { deviationBlank } from "../../domain/follow-up/memorandum-blanks.ts";
import type { Recommendation, UnitSummary } from "../../domain/follow-up/month-summary.ts";
import type { DeviationComment } from "../../domain/follow-up/unit-comment.ts";
import { formatDeviation, formatFigure, formatShare } from "../figures.ts";
import { heading, type MemorandumBlock, paragraph, strong } from "./memorandum-blocks.ts";
import { blankRun } from "./memorandum-runs.ts";
import { memorandumSv as t } from "./memorandum-sv.ts";
import { svFollowUp } from "../sv-follow-up.ts";

const card = svFollowUp.followUp;

/** The units that a reader would ask about, with what they have said themselves. */
export function deviationBlocks(memorandum: Memorandum): readonly MemorandumBlock[] {
  const { deviations } = memorandum;
  return [
    heading(3, t.section.deviations),
    paragraph(introText(deviations)),
    ...deviations.flatMap((unit) => unitBlocks(unit, memorandum)),
  ];
}

/** Nothing of a threshold that no unit reaches, nor of answers to what nobody has been asked. */
function introText(deviations: Memorandum["deviations"]): string {
  if (deviations.length === 0) return t.deviation.none;
  return deviations.some(({ isOver }) => isOver) ? t.deviation.reached : t.deviation.largest;
}

function unitBlocks(unit: UnitSummary, memorandum: Memorandum): readonly MemorandumBlock[] {
  const { name, figures, comment, recommendation } = unit;
  const { version, politicalBody } = memorandum.summary;
  const blank = deviationBlank(unit, version);
  return [
    heading(4, t.deviation.heading(name, formatDeviation(figures.deviation ?? 0, "sv"))),
    ...figuresBlock(unit),
    ...(comment?.deviation === undefined ? [] : commentBlocks(comment.deviation)),
    ...(blank === undefined ? [] : [paragraph(blankRun(blank, memorandum))]),
    ...(recommendation === undefined ? [] : [paragraph(adviceText(recommendation, politicalBody))]),
  ];
}

function figuresBlock({ figures }: UnitSummary): readonly MemorandumBlock[] {
  const { outcome, budget, share } = figures;
  if (outcome === undefined || budget === undefined) return [];
  const of = share === undefined ? "" : t.deviation.share(formatShare(share, "sv"));
  return [paragraph(`${t.deviation.figures(formatFigure(outcome, "sv"), formatFigure(budget, "sv"))}${of}.`)];
}

/** Causes, effects and what is recommended are said in the words of the card. */
function commentBlocks({ cause, text, action, effect }: DeviationComment): readonly MemorandumBlock[] {
  const said = [`${card.cause[cause]}.`, text].filter((part) => part !== "").join(" ");
  return [
    paragraph(strong(t.deviation.cause), said),
    paragraph(strong(t.deviation.action), action === "" ? card.comment.noAction : action),
    paragraph(strong(t.deviation.effect), `${card.effect[effect]}.`),
  ];
}

function adviceText({ level, reason }: Recommendation, body: string): string {
  const { unit, political, reason: reasons } = card.recommendation;
  return level === "unit" ? unit(reasons[reason]) : political(body, reasons[reason]);
}
