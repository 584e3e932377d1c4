import type { BoardTexts } from "./sv-board.ts";

/** The words of the part board of reports, in English. */
export const enBoard = {
  board: {},
} satisfies BoardTexts;
