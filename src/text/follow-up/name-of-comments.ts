import type { NameOfComments } from "../../domain/follow-up/comment-plans.ts";
import type { Lang } from "../../domain/lang.ts";
import { formatMonth } from "../figures.ts";
import { texts } from "../texts.ts";

/** What the reports are called that ask for comments, in the language of the municipality: "Kommentarer till uppföljningen november 2025, …". */
export function nameOfComments(lang: Lang): NameOfComments {
  return ({ month, part }, areaName) =>
    texts[lang].unitComment.report[part](formatMonth(month, lang), areaName);
}
