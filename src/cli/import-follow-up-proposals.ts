import { FORECAST_MEANINGS } from "../domain/follow-up/follow-up.ts";
import type { FollowUpPlan, FollowUpProposal } from "../domain/follow-up/import/plan-follow-up.ts";
import type { Lang } from "../domain/lang.ts";
import { formatFigure, formatMonth } from "../text/figures.ts";
import { followUpConfirmTexts } from "../text/follow-up/import.ts";
import { joinList } from "../text/format-list.ts";
import type { FollowUpArguments } from "./import-follow-up-arguments.ts";
import { confirmingCommand } from "./import-follow-up-command.ts";

/** What has to be said yes to, a line each. */
export function proposalLines(
  { proposals }: FollowUpPlan,
  lang: Lang,
  heading: "heading" | "headingDry",
): readonly string[] {
  if (proposals.length === 0) return [];
  const lines = proposals.flatMap((proposal) => sentencesOf(proposal, lang));
  return [
    "",
    followUpConfirmTexts[lang].propose[heading],
    ...lines.map((line, at) => `  ${at + 1}. ${line}`),
  ];
}

/** One sentence for each thing of a proposal. */
export function sentencesOf(proposal: FollowUpProposal, lang: Lang): readonly string[] {
  const t = followUpConfirmTexts[lang].propose;
  switch (proposal.kind) {
    case "area":
      return [t.area(proposal.name, joinList(proposal.others, lang))];
    case "ahead":
      return [t.ahead(formatMonth(proposal.month, lang))];
    case "parts":
      return proposal.sums.length === 0
        ? [t.noParts]
        : proposal.sums.map(({ name, parts }) => t.parts(name, joinList(parts, lang)));
    case "forecast":
      return [forecastSentence(proposal, lang)];
    case "places":
      return proposal.units.map(({ name, found }) => t.place(name, found.name));
    case "warnings":
      return [t.warnings(proposal.warnings.length)];
  }
}

function forecastSentence(
  { heading, likely, remembered, total }: Extract<FollowUpProposal, { readonly kind: "forecast" }>,
  lang: Lang,
): string {
  const t = followUpConfirmTexts[lang].propose;
  const before = remembered === undefined ? [] : [t.forecastBefore[remembered]];
  const said =
    likely === undefined
      ? t.forecastOpen(heading)
      : t.forecast[likely](heading, total === undefined ? undefined : formatFigure(total, lang));
  return [...before, said].join(" ");
}

/** What to type when all of it is right, and when some of it is not. */
export function commandLines({ proposals }: FollowUpPlan, args: FollowUpArguments): readonly string[] {
  const t = followUpConfirmTexts[args.lang].propose;
  const forecast = proposals.find((each) => each.kind === "forecast");
  const holds = forecast === undefined ? args.forecastHolds : forecast.likely;
  const isOpen = forecast !== undefined && forecast.likely === undefined;
  const other = holds === "deviation" ? "outcome" : "deviation";
  return [
    "",
    isOpen ? t.commands : t.command,
    ...(isOpen ? FORECAST_MEANINGS : [holds]).map((each) => `  ${confirmingCommand(args, each)}`),
    ...(forecast?.likely === undefined ? [] : [t.otherForecast(`--forecast ${other}`)]),
    ...proposals.flatMap(({ kind }) => otherwise(kind, args.lang)),
  ];
}

/** What to do about something that was proposed and is not so. */
export function otherwise(kind: FollowUpProposal["kind"], lang: Lang): readonly string[] {
  const t = followUpConfirmTexts[lang].propose;
  if (kind === "parts") return [t.otherParts];
  return kind === "area" ? [t.otherArea] : [];
}
