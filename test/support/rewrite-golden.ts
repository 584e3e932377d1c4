/** Rewrites the golden files; what changed is read in the diff like code. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { GOLDEN_DOCUMENTS, goldenDocuments } from "./document-goldens.ts";
import { GOLDEN_CARDS, goldenCards } from "./goldens.ts";
import { GOLDEN_WORKBOOKS, goldenWorkbooks } from "./workbook-goldens.ts";

function emptied(folder: URL): URL {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

const cards = goldenCards();
emptied(GOLDEN_CARDS);
for (const [file, make] of cards) writeFileSync(new URL(file, GOLDEN_CARDS), make());
console.log(`${cards.size} golden cards are written.`);

const workbooks = goldenWorkbooks();
emptied(GOLDEN_WORKBOOKS);
for (const [file, make] of workbooks) writeFileSync(new URL(file, GOLDEN_WORKBOOKS), await make());
console.log(`${workbooks.size} golden workbooks are written.`);

const documents = goldenDocuments();
emptied(GOLDEN_DOCUMENTS);
for (const [file, make] of documents) writeFileSync(new URL(file, GOLDEN_DOCUMENTS), await make());
console.log(`${documents.size} golden documents are written.`);
