import type { Lang } from "../domain/lang.ts";
import { followUpFaultTexts } from "../text/follow-up/import.ts";
import { importTexts } from "../text/import.ts";
import { refusalText } from "../text/refusal.ts";
import type { ImportOutcome } from "../usecases/import-calendar.ts";
import type { SettingsStore } from "../usecases/ports.ts";
import { quoted } from "./import-follow-up-command.ts";
import { changeLines, jsonRow, rowLines, warnedLines } from "./import-report.ts";

/** What became of one file. */
export type FileOutcome =
  | ImportOutcome
  | { readonly kind: "no-file" }
  /** A month's table, which another command reads. */
  | { readonly kind: "follow-up" };

/** One line for machines; a file without a plan has no rows. */
export function jsonOf(file: string, outcome: FileOutcome, lang: Lang): unknown {
  if (!("plan" in outcome))
    return { file, outcome: outcome.kind, problem: problemOf(file, outcome, lang), rows: [] };
  const { plan } = outcome;
  return {
    file,
    outcome: outcome.kind,
    id: plan.calendar.id,
    name: plan.calendar.name,
    yearly: plan.calendar.yearly,
    rows: plan.rows.map((row) => jsonRow(row, lang)),
    open: plan.open.map(({ line, candidates }) => ({ line, ids: candidates.map(({ id }) => id) })),
  };
}

/** What a person is told of one file. */
export async function linesOf(
  file: string,
  outcome: FileOutcome,
  lang: Lang,
  settings: SettingsStore | undefined,
): Promise<string[]> {
  const t = importTexts[lang];
  if (!("plan" in outcome)) return [`${file}: ${problemOf(file, outcome, lang)}`];
  const { plan, kind } = outcome;
  switch (kind) {
    case "dry-run":
      return [...rowLines(plan, lang), "", ...changeLines(plan, lang), "", t.dryRun];
    case "open-rows":
      return [...changeLines(plan, lang), "", t.openFirst];
    case "no-dates-read":
      return [...rowLines(plan, lang), "", t.noDatesRead];
    case "unchanged":
      return [
        t.heading(plan.calendar.name, plan.calendar.id, plan.rows.length, plan.calendar.yearly),
        t.unchanged,
      ];
    case "saved": {
      const active = (await settings?.activeCalendars())?.ids.includes(plan.calendar.id) === true;
      const notes = [...warnedLines(plan, lang), ...changeLines(plan, lang)];
      return [...notes, "", t.saved(plan.calendar.name), active ? t.isActive : t.notActive];
    }
  }
}

function problemOf(
  file: string,
  outcome: Exclude<FileOutcome, { readonly plan: unknown }>,
  lang: Lang,
): string {
  const t = importTexts[lang];
  switch (outcome.kind) {
    case "no-file":
      return t.noFile(file);
    case "follow-up":
      return followUpFaultTexts[lang].isFollowUp(quoted(file));
    case "refused":
      return refusalText(outcome.refusal, lang);
    case "bad-choice":
      return t.badChoice(outcome.choice);
    case "conflict":
      return t.conflict;
  }
}
