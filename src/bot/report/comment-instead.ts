import type { MarkAnswer } from "../../cards/mark/mark-message.ts";
import { commentedPlaces } from "../../domain/follow-up/comment-plans.ts";
import { isSamePlace } from "../../domain/organisation/place-text.ts";
import { refusalAnswer } from "../../cards/mark/refusal-card.ts";
import { texts } from "../../text/texts.ts";
import { readCommentGround } from "../../usecases/follow-up/read-comment-ground.ts";
import type { NeedsComment, SeenPlace } from "../../usecases/report/mark-outcomes.ts";
import { formAnswer } from "../follow-up/comment-answers.ts";
import type { Telling } from "./telling.ts";

/** A press that would mark what is marked by writing opens the form: of the first unit of the place that misses something. */
export async function commentInstead(
  { about, place, placeName }: SeenPlace & NeedsComment,
  telling: Telling,
  note?: string,
): Promise<MarkAnswer> {
  const { deps, lang } = telling;
  const { areaId, month, part } = about;
  const ground = await readCommentGround(deps, areaId, month);
  const places = ground === undefined ? [] : commentedPlaces(ground, part);
  const units = places.find((each) => isSamePlace(each.place, place))?.units ?? [];
  const unit = units.find(({ comment }) => comment?.[part] === undefined) ?? units[0];
  if (unit === undefined) return refusalAnswer({ kind: "unknownPlace" }, deps.clock.today(), lang);
  const message = await formAnswer(telling, { areaId, month, unitId: unit.unitId }, note);
  const { notYet, followsComment } = texts[lang].unitComment.form;
  const isWritten = unit.comment?.[part] !== undefined;
  return { brief: isWritten ? followsComment : `${notYet(placeName)}.`, isReceipt: false, message };
}
