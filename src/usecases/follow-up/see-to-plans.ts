import {
  commentedPlaces,
  commentPlanId,
  commentPlans,
  commentReportId,
  hasGivenAll,
  type CommentedPlace,
} from "../../domain/follow-up/comment-plans.ts";
import { COMMENT_PARTS, type CommentPart } from "../../domain/follow-up/unit-comment.ts";
import type { PlaceRef } from "../../domain/organisation/organisation.ts";
import { isSamePlace } from "../../domain/organisation/place-text.ts";
import { markedOf, partsOf, withMarks } from "../../domain/report/change-mark.ts";
import type { Klarmarkering } from "../../domain/report/report.ts";
import { changeMarks } from "../report/change-marks.ts";
import type { ReportGround } from "../report/read-report.ts";
import type { CommentPlanDeps } from "./comment-deps.ts";
import { firstVersion, type MonthOfComments } from "./read-comment-ground.ts";

/**
 * Sees to it that the reports that ask for a month's comments are there, ask whom they are to ask, and that those who have given
 * what is wanted are marked. Any instance may do it, any number of times: what is there is left as it is.
 */
export async function seeToPlans(deps: CommentPlanDeps, ground: MonthOfComments): Promise<void> {
  const { area, summary } = ground;
  const found = await Promise.all(
    COMMENT_PARTS.map((part) => deps.reportPlans.find(commentPlanId(area.id, summary.month, part))),
  );
  const stored = found.flatMap((plan) => plan ?? []);
  const plans = commentPlans(
    ground,
    firstVersion(ground),
    stored.map(({ value }) => value),
    deps.nameOfComments,
  );
  for (const plan of plans) {
    const before = stored.find(({ value }) => value.id === plan.id);
    if (before?.value === plan) continue;
    // Refused when another was first: it saw the same, or the next look sees what has changed.
    await deps.reportPlans.save(plan, before?.version);
    if (before !== undefined) deps.boardRefresher?.wanted(`${plan.id}.once`);
  }
  const parts = COMMENT_PARTS.filter((part) => plans.some(({ about }) => about?.part === part));
  for (const part of parts) await markGiven(deps, ground, part);
}

/** Marks the places that have given a part, as of when and by whom it was. */
async function markGiven(deps: CommentPlanDeps, ground: MonthOfComments, part: CommentPart): Promise<void> {
  const given = commentedPlaces(ground, part).filter((place) => hasGivenAll(place, part));
  if (given.length === 0) return;
  const reportId = commentReportId(ground.area.id, ground.summary.month, part);
  const rows = await deps.klarmarkeringar.ofReport(reportId);
  const marks = rows.map(({ value }) => value);
  const left = given.filter(({ place }) => !isMarked(place, marks));
  if (left.length === 0) return;
  await changeMarks<undefined>(deps, reportId, (report) => {
    const changed =
      report.state?.value.lock === undefined ? left.flatMap((place) => marksOf(place, report)) : [];
    const [first, ...more] = changed;
    if (first === undefined) return { kind: "answer", outcome: undefined };
    return { kind: "save", changed: [first, ...more], then: () => undefined };
  });
}

function isMarked(place: PlaceRef, marks: readonly Klarmarkering[]): boolean {
  return markedOf({ place, sectionIds: [undefined] }, marks).length > 0;
}

function marksOf({ place, units }: CommentedPlace, { report, rows }: ReportGround): readonly Klarmarkering[] {
  const parts = partsOf(report, place);
  const comments = units.flatMap(({ comment }) => comment ?? []).toSorted((a, b) => a.at - b.at);
  const last = comments.at(-1);
  if (parts === undefined || last === undefined) return [];
  if (!report.plan.places.some((each) => isSamePlace(each, place))) return [];
  const before = rows.map(({ value }) => value);
  return withMarks(report, parts, before, { by: last.by, at: last.at, from: "chat" });
}
