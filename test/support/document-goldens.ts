import { writeMemorandum } from "../../src/documents/write-memorandum.ts";
import type { Memorandum } from "../../src/domain/follow-up/memorandum.ts";
import {
  bareAugustMemorandum,
  commentedMemorandum,
  decemberMemorandum,
  novemberMemorandum,
} from "./memoranda.ts";
import { documentLines, documentParts } from "./read-document.ts";

export const GOLDEN_DOCUMENTS = new URL("../golden/documents/", import.meta.url);

/** In Swedish alone: they go to the politicians. */
const CASES: Readonly<Record<string, () => Memorandum>> = {
  "memorandum-november": novemberMemorandum,
  "memorandum-commented": commentedMemorandum,
  "memorandum-bare-august": bareAugustMemorandum,
  "memorandum-december": decemberMemorandum,
};

/** Every golden document by its file's name, and what is read when it has been written. */
export function goldenDocuments(): Map<string, () => Promise<string>> {
  return new Map(
    Object.entries(CASES).map(([name, make]) => [`${name}.sv.txt`, () => linesOf(make())] as const),
  );
}

async function linesOf(memorandum: Memorandum): Promise<string> {
  const lines = documentLines(await documentParts(writeMemorandum(memorandum)));
  return `${lines.join("\n")}\n`;
}
