import type { Lang } from "../domain/lang.ts";
import type { Organisation, UnitKind } from "../domain/organisation/organisation.ts";
import { joinList } from "../text/format-list.ts";
import { changeLine, faultLine, organisationImportTexts } from "../text/organisation/import.ts";
import type { OrganisationCounts } from "../text/organisation/import-sv.ts";
import { refusalText } from "../text/refusal.ts";
import type {
  ImportOrganisationOutcome,
  OrganisationPlan,
} from "../usecases/organisation/import-organisation.ts";
import type { OrganisationArguments } from "./import-organisation-arguments.ts";

/** What a person is told of an import. */
export function organisationLines(
  outcome: ImportOrganisationOutcome,
  { file, lang, replace }: OrganisationArguments,
): string[] {
  const t = organisationImportTexts[lang];
  const because = (why: string): string[] => [`${file}: ${why}`];
  switch (outcome.kind) {
    case "refused":
      return because(refusalText(outcome.refusal, lang));
    case "noHeadings":
      return because(t.noHeadings(outcome.seen));
    case "noRows":
      return because(t.noRows);
    case "tooMany":
      return because(t.tooMany(outcome.part));
    case "conflict":
      return because(t.conflict);
    case "faulty":
      return [
        t.faulty(file, outcome.faults.length),
        ...outcome.faults.map((fault) => `  ${faultLine(fault, lang)}`),
        ...ignoredLines(outcome.ignored, lang),
      ];
    case "unchanged":
      return [t.unchanged, ...closingLines(outcome.plan, lang)];
    case "dryRun":
      return [...planLines(outcome.plan, replace, lang), "", t.dryRun];
    case "saved":
      return [...planLines(outcome.plan, replace, lang), "", t.saved];
  }
}

function planLines(plan: OrganisationPlan, replace: boolean, lang: Lang): string[] {
  const t = organisationImportTexts[lang];
  return [
    t.willChange(plan.changes.length),
    ...plan.changes.map((change) => `  ${changeLine(change, lang)}`),
    "",
    replace ? t.replaces : t.adds,
    ...closingLines(plan, lang),
  ];
}

function closingLines({ after, kept, remarks, ignored }: OrganisationPlan, lang: Lang): string[] {
  const t = organisationImportTexts[lang];
  return [
    t.counts(countsOf(after)),
    ...(kept.length === 0 ? [] : [t.kept(joinList(kept, lang))]),
    ...remarks.map((remark) => `! ${t.remark(remark, (names) => joinList(names, lang))}`),
    ...ignoredLines(ignored, lang),
  ];
}

function countsOf({ committees, departments, units, goals, people }: Organisation): OrganisationCounts {
  const of = (kind: UnitKind): number => units.filter((unit) => unit.kind === kind).length;
  return {
    committees: committees.length,
    departments: departments.length,
    units: { unit: of("unit"), goal: of("goal"), processGroup: of("processGroup") },
    goals: goals.length,
    people: people.length,
  };
}

function ignoredLines(ignored: readonly string[], lang: Lang): string[] {
  return ignored.length === 0 ? [] : [organisationImportTexts[lang].ignored(ignored.join(", "))];
}
