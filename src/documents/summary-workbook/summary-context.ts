import type { Lang } from "../../domain/lang.ts";
import type { Kronor } from "../../domain/proposal/proposal-content.ts";
import type { ProposalType } from "../../domain/proposal/proposal-type.ts";
import type { SummaryModel } from "../../domain/summary/summary-model.ts";
import { texts, type Texts } from "../../text/texts.ts";
import { sheetName } from "../workbook/safe-text.ts";
import { committeeLabels, type LabelOf } from "./committee-labels.ts";

/** What every sheet of the workbook is made from. */
export interface SummaryContext {
  readonly model: SummaryModel;
  readonly lang: Lang;
  readonly words: Texts["summary"];
  readonly proposalWords: Texts["proposal"];
  readonly labelOf: LabelOf;
  readonly nameOfSheet: (which: ProposalType | "overview" | "changes") => string;
}

export function summaryContext(model: SummaryModel, lang: Lang): SummaryContext {
  const { summary: words, proposal: proposalWords } = texts[lang];
  return {
    model,
    lang,
    words,
    proposalWords,
    labelOf: committeeLabels(model, lang),
    nameOfSheet: (which) => {
      if (which === "overview") return sheetName(words.name);
      if (which === "changes") return sheetName(words.difference.title(model.difference?.since ?? 0));
      return sheetName(words.section[which]);
    },
  };
}

/** Kronor as a cell has them: in tkr, with every krona. */
export function tkr(kronor: Kronor): number;
export function tkr(kronor: Kronor | undefined): number | undefined;
export function tkr(kronor: Kronor | undefined): number | undefined {
  return kronor === undefined ? undefined : kronor / 1000;
}
