import { dateWords } from "./date-words.ts";
import type { Lang } from "../domain/lang.ts";

/** "a", "a och b", "a, b och c". */
export function joinList(items: readonly string[], lang: Lang, how: "and" | "or" = "and"): string {
  const last = items.at(-1);
  if (last === undefined) return "";
  if (items.length === 1) return last;
  return `${items.slice(0, -1).join(", ")} ${dateWords[lang][how]} ${last}`;
}
