import type { Memorandum } from "../../domain/follow-up/memorandum.ts";
import type { MemorandumBlank } from "../../domain/follow-up/memorandum-blanks.ts";
import { formatMonth } from "../figures.ts";
import type { MemorandumRun } from "./memorandum-blocks.ts";
import { memorandumSv as t } from "./memorandum-sv.ts";

/** A place that a person has to write in: marked, so that nobody passes over it. */
export function blankRun(blank: MemorandumBlank, { summary }: Pick<Memorandum, "summary">): MemorandumRun {
  return { look: "blank", text: textOf(blank, summary) };
}

function textOf(blank: MemorandumBlank, { area, month }: Memorandum["summary"]): string {
  switch (blank.kind) {
    case "head":
      return t.blank.head[blank.fact];
    case "body":
      return t.blank.body;
    case "deviation":
      return t.blank.deviation(blank.name);
    case "oldComment":
      return t.blank.oldComment(blank.name, blank.version);
    case "forecast":
      return t.blank.forecast(formatMonth(month, "sv"));
    case "operations":
      return t.blank.operations(blank.name ?? area.name);
    case "consequence":
      return t.blank.consequence;
    case "sendTo":
      return t.blank[blank.purpose];
  }
}

/** A name that begins a sentence. */
function capitalised(text: string): string {
  return `${text.slice(0, 1).toLocaleUpperCase("sv")}${text.slice(1)}`;
}

/** A body that begins a sentence, or the blank where nobody has named it. */
export function bodyRun(body: string | undefined, memorandum: Memorandum): MemorandumRun {
  return body === undefined ? blankRun({ kind: "body" }, memorandum) : { text: capitalised(body) };
}
