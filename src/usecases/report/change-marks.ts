import { isSamePlace } from "../../domain/organisation/place-text.ts";
import type { Klarmarkering } from "../../domain/report/report.ts";
import type { Version } from "../ports.ts";
import { MOST_TRIES, type MarkDeps } from "./mark-deps.ts";
import { groundOf, type ReportGround } from "./read-report.ts";

/** What is to be done with a report's marks: nothing, with what is told; or some saves, and what is told after them. */
export type MarkDecision<Outcome> =
  | { readonly kind: "answer"; readonly outcome: Outcome }
  | {
      readonly kind: "save";
      readonly changed: readonly [Klarmarkering, ...Klarmarkering[]];
      readonly then: (after: ReportGround) => Outcome;
      /** Told of those that are stored, also when others were first with some of the rest. */
      readonly stored?: (some: readonly Klarmarkering[]) => void;
    };

/** So many are saved as one. */
const MOST_TOGETHER = 100;

/**
 * Carries out what `decide` makes of a report as it is stored now. Where others were first with one of its marks it is read
 * and decided again. More than a hundred at once are saved by the hundred: those that are saved stay, and are decided on as such.
 */
export async function changeMarks<Outcome>(
  deps: MarkDeps,
  reportId: string,
  decide: (ground: ReportGround) => MarkDecision<Outcome>,
): Promise<Outcome | { readonly kind: "unknownReport" | "conflict" }> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const ground = await groundOf(deps, reportId);
    if (ground === undefined) return { kind: "unknownReport" };
    const decision = decide(ground);
    if (decision.kind === "answer") return decision.outcome;
    const isSaved = await saveAll(deps, decision, ground);
    // Also where only some were: the board shows them.
    deps.boardRefresher?.wanted(reportId);
    if (isSaved) return decision.then((await groundOf(deps, reportId)) ?? ground);
  }
  return { kind: "conflict" };
}

async function saveAll<Outcome>(
  { klarmarkeringar }: MarkDeps,
  { changed, stored }: Extract<MarkDecision<Outcome>, { readonly kind: "save" }>,
  ground: ReportGround,
): Promise<boolean> {
  const [first, ...more] = changed;
  if (more.length === 0) {
    const isSaved = (await klarmarkeringar.save(first, versionOf(first, ground))) !== undefined;
    if (isSaved) stored?.(changed);
    return isSaved;
  }
  for (let at = 0; at < changed.length; at += MOST_TOGETHER) {
    const some = changed.slice(at, at + MOST_TOGETHER);
    const saves = some.map((klarmarkering) => ({
      klarmarkering,
      expected: versionOf(klarmarkering, ground),
    }));
    if (!(await klarmarkeringar.saveAll(saves))) return false;
    stored?.(some);
  }
  return true;
}

function versionOf(changed: Klarmarkering, { rows }: ReportGround): Version | undefined {
  return rows.find(({ value }) => isSameMark(value, changed))?.version;
}

function isSameMark(a: Klarmarkering, b: Klarmarkering): boolean {
  return a.sectionId === b.sectionId && isSamePlace(a.place, b.place);
}
