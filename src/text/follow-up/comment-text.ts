import type { CommentPart, DeviationComment } from "../../domain/follow-up/unit-comment.ts";
import type { MonthSummary, UnitSummary } from "../../domain/follow-up/month-summary.ts";
import type { Lang } from "../../domain/lang.ts";
import { texts } from "../texts.ts";
import { namesText } from "./units-text.ts";

const MOST_NAMES = 6;

/** What a unit has said of its deviation: cause and effect in our words, the rest in its own. */
export function deviationCommentLines(
  { cause, effect, text, action }: DeviationComment,
  lang: Lang,
): readonly string[] {
  const { followUp } = texts[lang];
  return [
    followUp.comment.about(followUp.cause[cause], followUp.effect[effect]),
    text,
    action === "" ? followUp.comment.noAction : followUp.comment.action(action),
  ];
}

/** One line for each unit that has said something: "IT: Ändrade priser. …". */
export function commentLines({ rows }: Pick<MonthSummary, "rows">, lang: Lang): readonly string[] {
  const t = texts[lang].followUp.comment;
  return commentedRows({ rows }).map(({ name, comment }) => {
    const deviation = comment?.deviation;
    const said = [
      ...(deviation === undefined ? [] : deviationCommentLines(deviation, lang)),
      ...(comment?.operations === undefined ? [] : [t.operations(comment.operations)]),
    ];
    return t.one(name, said.join(" "));
  });
}

/** Rows that something has been said of, in the printed order. */
export function commentedRows({ rows }: Pick<MonthSummary, "rows">): readonly UnitSummary[] {
  return rows.filter(({ comment }) => comment?.deviation !== undefined || comment?.operations !== undefined);
}

/** Whose comments are missing, a line for each kind. */
export function missingLines(
  { missing }: Pick<MonthSummary, "missing">,
  lang: Lang,
  most: number = MOST_NAMES,
): readonly string[] {
  const t = texts[lang].followUp.missing;
  const from = (part: CommentPart): readonly string[] =>
    missing.filter(({ parts }) => parts.includes(part)).map(({ name }) => name);
  const line = (part: CommentPart): readonly string[] => {
    const names = from(part);
    return names.length === 0 ? [] : [t[part](namesText(names, most, t.more, lang))];
  };
  return [...line("deviation"), ...line("operations")];
}
