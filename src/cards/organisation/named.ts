import type { Lang } from "../../domain/lang.ts";
import { joinList } from "../../text/format-list.ts";
import { texts } from "../../text/texts.ts";

/** So many names stand in a line; the rest are counted. */
const MOST_NAMES = 4;

/** Names in a line, the first ones where they are many. */
export function named(names: readonly string[], lang: Lang): string {
  const more = names.length - MOST_NAMES;
  if (more <= 0) return joinList(names, lang);
  return joinList([...names.slice(0, MOST_NAMES), texts[lang].organisation.others(more)], lang);
}
