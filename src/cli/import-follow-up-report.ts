import type { FollowUpChange } from "../domain/follow-up/follow-up-changes.ts";
import type { Hierarchy } from "../domain/follow-up/import/hierarchy.ts";
import { roundingOf } from "../domain/follow-up/import/make-follow-up.ts";
import type { FollowUpPlan } from "../domain/follow-up/import/plan-follow-up.ts";
import type { TableRefusal } from "../domain/follow-up/import/read-table.ts";
import type { Lang } from "../domain/lang.ts";
import { formatMonth } from "../text/figures.ts";
import {
  faultWords,
  followUpChangeLine,
  followUpFaultTexts,
  followUpImportTexts,
} from "../text/follow-up/import.ts";
import { joinList } from "../text/format-list.ts";
import { refusalText } from "../text/refusal.ts";
import type { ImportFollowUpOutcome } from "../usecases/follow-up/import-follow-up.ts";
import type { FollowUpArguments } from "./import-follow-up-arguments.ts";
import { commandLines, proposalLines } from "./import-follow-up-proposals.ts";
import { foundLines, warningLines } from "./import-follow-up-table.ts";

type NoHierarchy = Extract<ImportFollowUpOutcome, { readonly kind: "noHierarchy" }>;

/** So many differences are told one by one; of more, only how many. */
const MOST_CHANGES = 60;
const NO_ROUNDING = { amount: 0, share: 0 };

/** What a person is told of an import. Who is asked about what is open, at a terminal, needs no command line to copy. */
export function followUpLines(
  outcome: ImportFollowUpOutcome,
  args: FollowUpArguments,
  isAsked: boolean,
): readonly string[] {
  const { file, lang } = args;
  const t = followUpImportTexts[lang];
  switch (outcome.kind) {
    case "refused":
      return [`${outcome.file}: ${refusalText(outcome.refusal, lang)}`];
    case "unreadTable":
      return tableRefusalLines(outcome.refusal, file, lang);
    case "noArea":
      return [`${file}: ${followUpFaultTexts[lang].noArea(joinList(outcome.areas, lang))}`];
    case "noHierarchy":
      return hierarchyLines(outcome, file, lang, isAsked);
    case "conflict":
      return [`${file}: ${t.conflict}`];
    case "unchanged":
      return [...foundLines(outcome.plan, lang), "", t.unchanged(outcome.plan.before ?? 1)];
    case "dryRun":
      return [
        ...foundLines(outcome.plan, lang),
        ...changeLines(outcome.plan, lang),
        ...proposalLines(outcome.plan, lang, "headingDry"),
        ...(outcome.plan.proposals.length === 0 ? [] : commandLines(outcome.plan, args)),
        "",
        t.dryRun,
      ];
    case "toConfirm":
      return [
        ...foundLines(outcome.plan, lang),
        ...changeLines(outcome.plan, lang),
        ...(isAsked ? [] : proposalLines(outcome.plan, lang, "heading")),
        ...(isAsked ? [] : commandLines(outcome.plan, args)),
      ];
    case "saved":
      return [
        ...foundLines(outcome.plan, lang),
        ...changeLines(outcome.plan, lang),
        "",
        savedLine(outcome.plan, lang),
      ];
  }
}

/** What comes of a yes, where all that was found has been shown already. */
export function savedLine(plan: FollowUpPlan, lang: Lang): string {
  const t = followUpImportTexts[lang];
  const { month, version } = plan.followUp;
  const named = formatMonth(month, lang);
  return plan.before === undefined ? t.saved(version, capitalised(named, lang)) : t.corrected(version, named);
}

function changeLines({ changes, before, followUp }: FollowUpPlan, lang: Lang): readonly string[] {
  if (before === undefined || changes.length === 0) return [];
  const t = followUpImportTexts[lang];
  const line = (change: FollowUpChange): string => `  ${followUpChangeLine(change, followUp.month, lang)}`;
  const more = changes.length - MOST_CHANGES;
  return [
    "",
    t.differs(before),
    ...changes.slice(0, MOST_CHANGES).map(line),
    ...(more > 0 ? [`  ${t.moreChanges(more)}`] : []),
  ];
}

function tableRefusalLines(refusal: TableRefusal, file: string, lang: Lang): readonly string[] {
  const t = followUpFaultTexts[lang];
  return [
    `${file}: ${t.refusal(refusal, faultWords(lang, NO_ROUNDING))}`,
    ...(refusal.kind === "unreadableCells" ? refusal.cells.map((cell) => `  ${t.cell(cell)}`) : []),
  ];
}

function hierarchyLines(
  { refusal, table, warnings }: NoHierarchy,
  file: string,
  lang: Lang,
  isAsked: boolean,
): readonly string[] {
  const t = followUpFaultTexts[lang];
  const rounding = roundingOf(table.rows);
  const words = faultWords(lang, rounding);
  return [
    `${file}: ${t.hierarchy(refusal, words)}`,
    ...refusalDetails(refusal, table.rows, lang, words),
    ...warningLines(warnings, rounding, lang),
    ...(refusal.kind === "several" && isAsked
      ? []
      : [...(refusal.kind === "several" ? [t.chooseWay] : []), followUpImportTexts[lang].notSaved]),
  ];
}

function refusalDetails(
  refusal: NoHierarchy["refusal"],
  rows: NoHierarchy["table"]["rows"],
  lang: Lang,
  words: ReturnType<typeof faultWords>,
): readonly string[] {
  const t = followUpFaultTexts[lang];
  const names = new Map(rows.map(({ unitId, name }) => [unitId, name]));
  const nameOf = (unitId: string): string => names.get(unitId) ?? unitId;
  switch (refusal.kind) {
    case "noTotal":
    case "unknownSum":
      return [];
    case "unexplained":
      return [
        ...(refusal.differences.length === 0 ? [] : [t.nearest]),
        ...refusal.differences.map(({ subtotalId = refusal.totalId, column, printed, sum }) => {
          const [is, gives] = [words.figure(column, printed), words.figure(column, sum)];
          return `  ${t.difference(nameOf(subtotalId), words.column(column), is, gives)}`;
        }),
      ];
    case "several":
      return refusal.hierarchies.map((way, at) => `  ${t.way(at + 1, waySentences(way, nameOf, lang))}`);
  }
}

function waySentences(
  { parts }: Hierarchy,
  nameOf: (unitId: string) => string,
  lang: Lang,
): readonly string[] {
  const t = followUpFaultTexts[lang];
  const sums = [...new Set(parts.map(({ partOf }) => partOf))];
  if (sums.length === 0) return [t.noSums];
  return sums.map((sum) => {
    const under = parts.filter(({ partOf }) => partOf === sum).map(({ unitId }) => nameOf(unitId));
    return t.sumOf(nameOf(sum), joinList(under, lang));
  });
}

function capitalised(text: string, lang: Lang): string {
  return `${text.charAt(0).toLocaleUpperCase(lang)}${text.slice(1)}`;
}
