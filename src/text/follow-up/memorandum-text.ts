import type { Memorandum } from "../../domain/follow-up/memorandum.ts";
import { HEAD_FACTS, type MemorandumBlank } from "../../domain/follow-up/memorandum-blanks.ts";
import { formatMonth } from "../figures.ts";
import { heading, type MemorandumBlock, type MemorandumDocument, words } from "./memorandum-blocks.ts";
import { caseBlocks, proposalBlocks } from "./memorandum-case.ts";
import { annexBlocks, economyBlocks } from "./memorandum-economy.ts";
import { blankRun } from "./memorandum-runs.ts";
import { memorandumSv as t } from "./memorandum-sv.ts";
import { operationsBlocks, summaryBlocks } from "./memorandum-summary.ts";

/** The draft of a tjänsteskrivelse, word for word, in the order that such a document has. In Swedish alone. */
export function memorandumDocument(memorandum: Memorandum): MemorandumDocument {
  const { summary } = memorandum;
  const title = t.title(formatMonth(summary.month, "sv"));
  return {
    title,
    footer: { text: title, ...t.footer },
    blocks: [
      { kind: "label", text: t.label },
      headBlock(memorandum),
      heading(1, title),
      ...proposalBlocks(memorandum),
      ...summaryBlocks(memorandum),
      ...economyBlocks(memorandum),
      ...operationsBlocks(memorandum),
      ...caseBlocks(memorandum),
      ...annexBlocks(memorandum),
    ],
  };
}

/** What a person has to write, as it stands in the document. */
export function blankText(blank: MemorandumBlank, memorandum: Memorandum): string {
  return blankRun(blank, memorandum).text;
}

function headBlock(memorandum: Memorandum): MemorandumBlock {
  const { facts } = memorandum.summary;
  const own = HEAD_FACTS.map((fact) => {
    const said = facts[fact];
    const value = said === undefined ? blankRun({ kind: "head", fact }, memorandum) : said;
    return { label: t.head[fact], value: words(value) };
  });
  return {
    kind: "facts",
    rows: [{ label: t.head.dated, value: words(memorandum.dated) }, ...own],
  };
}
