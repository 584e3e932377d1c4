import type { SaidOfUnit } from "../../domain/follow-up/comment-form.ts";
import type { Lang } from "../../domain/lang.ts";
import { deviationCommentLines } from "../../text/follow-up/comment-text.ts";
import { texts } from "../../text/texts.ts";

/** What a unit has said, a line for each thing. */
export function saidLines({ deviation, operations }: SaidOfUnit, lang: Lang): readonly string[] {
  return [
    ...(deviation === undefined ? [] : deviationCommentLines(deviation, lang)),
    ...(operations === undefined ? [] : [texts[lang].followUp.comment.operations(operations)]),
  ];
}
