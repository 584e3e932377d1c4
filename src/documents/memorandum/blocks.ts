import { HeadingLevel, Paragraph, Tab, TextRun, type FileChild } from "docx";
import type { MemorandumBlock } from "../../text/follow-up/memorandum-blocks.ts";
import { BULLET } from "./bullets.ts";
import { plainRun, runsOf } from "./runs.ts";
import { figuresTable, unitsTable } from "./tables.ts";

const LEVELS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

export function blocksOf(blocks: readonly MemorandumBlock[]): readonly FileChild[] {
  return blocks.flatMap(blockOf);
}

function blockOf(block: MemorandumBlock): readonly FileChild[] {
  switch (block.kind) {
    case "label":
      return [styled("Dokumenttyp", block.text)];
    case "heading":
      return [new Paragraph({ heading: LEVELS[block.level], children: [plainRun(block.text)] })];
    case "paragraph":
      return [new Paragraph({ children: runsOf(block.words) })];
    case "note":
      return [styled("Tabellnot", block.text)];
    case "list":
      return block.items.map((item) => new Paragraph({ numbering: BULLET, children: runsOf(item) }));
    case "facts":
      return block.rows.map(factLine);
    case "figures":
      return [caption(block.caption), figuresTable(block)];
    case "units":
      return [caption(block.caption), unitsTable(block)];
  }
}

function styled(style: string, text: string): Paragraph {
  return new Paragraph({ style, children: [plainRun(text)] });
}

/** Stays with the table that it is above. */
function caption(text: string): Paragraph {
  return styled("Caption", text);
}

type FactRow = Extract<MemorandumBlock, { readonly kind: "facts" }>["rows"][number];

function factLine({ label, value }: FactRow): Paragraph {
  return new Paragraph({
    style: "Huvud",
    children: [
      ...runsOf([{ text: `${label}:`, look: "strong" }]),
      new TextRun({ children: [new Tab()] }),
      ...runsOf(value),
    ],
  });
}
