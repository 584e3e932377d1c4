import type { Lang } from "../domain/lang.ts";
import { texts } from "../text/texts.ts";

/** Some rows of a list, and where they stand in it. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  /** How many come before them. */
  readonly first: number;
  readonly total: number;
}

/** The rows after those that have been shown; a list that has become shorter since is begun anew. */
export function pageOf<Row>(all: readonly Row[], shown: number, most: number): Page<Row> {
  const first = shown < all.length ? shown : 0;
  return { rows: all.slice(first, first + most), first, total: all.length };
}

/** "Du ser 1–10 av 23.", or "" where all are shown. */
export function pageText({ rows, first, total }: Page<unknown>, lang: Lang): string {
  return rows.length < total ? texts[lang].card.page(first + 1, first + rows.length, total) : "";
}
