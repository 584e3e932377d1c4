import type { Memorandum } from "../../domain/follow-up/memorandum.ts";
import type { MemorandumBlank } from "../../domain/follow-up/memorandum-blanks.ts";
import type { Lang } from "../../domain/lang.ts";
import { formatMonth } from "../figures.ts";
import { texts } from "../texts.ts";
import { namesText } from "./units-text.ts";

const MOST_UNITS = 8;

/** What a person has to write into the draft, a line for each thing: units that lack the same are named in one. */
export function blankLines({ blanks, summary }: Memorandum, lang: Lang): readonly string[] {
  const t = texts[lang].memorandum;
  const named = (kind: "deviation" | "oldComment" | "operations"): string =>
    namesText(
      blanks.flatMap((blank) => (blank.kind === kind ? [blank.name ?? summary.area.name] : [])),
      MOST_UNITS,
      t.more,
      lang,
    );
  const lineOf = (blank: MemorandumBlank): string => {
    switch (blank.kind) {
      case "head":
        return t.toWrite.head[blank.fact];
      case "forecast":
        return t.toWrite.forecast(formatMonth(summary.month, lang));
      case "deviation":
      case "oldComment":
      case "operations":
        return t.toWrite[blank.kind](named(blank.kind));
      case "body":
      case "consequence":
      case "sendTo":
        return t.toWrite[blank.kind];
    }
  };
  return [...new Set(blanks.map(lineOf))];
}

/** How many of the comments that the deviations call for have come; nothing where they call for none. */
export function commentsLine({ deviations, blanks }: Memorandum, lang: Lang): readonly string[] {
  const t = texts[lang].memorandum.comments;
  const wanted = deviations.filter(({ isOver }) => isOver).length;
  const missing = blanks.filter(({ kind }) => kind === "deviation").length;
  if (wanted === 0) return [];
  return [missing === 0 ? t.all(wanted) : t.missing(missing, wanted)];
}
