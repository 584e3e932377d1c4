/** Rewrites the golden files; what changed is read in the diff like code. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { GOLDEN_CARDS, goldenCards } from "./goldens.ts";

rmSync(GOLDEN_CARDS, { recursive: true, force: true });
mkdirSync(GOLDEN_CARDS, { recursive: true });
const cards = goldenCards();
for (const [file, make] of cards) writeFileSync(new URL(file, GOLDEN_CARDS), make());
console.log(`${cards.size} golden cards are written.`);
