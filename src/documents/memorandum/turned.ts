import type { MemorandumBlock } from "../../text/follow-up/memorandum-blocks.ts";

/** Blocks on sheets that stand, or on one that is turned for the table of units, its heading and the notes below it. */
export interface TurnedPages {
  readonly isTurned: boolean;
  readonly blocks: readonly MemorandumBlock[];
}

/** The document in the parts that its sheets are turned by, in order. */
export function turned(blocks: readonly MemorandumBlock[]): readonly TurnedPages[] {
  const parts: { isTurned: boolean; blocks: MemorandumBlock[] }[] = [];
  for (const [at, block] of blocks.entries()) {
    const last = parts.at(-1);
    const isTurned =
      block.kind === "units" ||
      (block.kind === "heading" && blocks[at + 1]?.kind === "units") ||
      (block.kind === "note" && last?.isTurned === true);
    if (last?.isTurned === isTurned) last.blocks.push(block);
    else parts.push({ isTurned, blocks: [block] });
  }
  return parts;
}
