/** Words in a row that look alike. A blank is what a person has to write: it is marked, and says so in brackets too. */
export interface MemorandumRun {
  readonly text: string;
  readonly look?: "blank" | "strong";
}

export type MemorandumWords = readonly MemorandumRun[];

/** How a row of the table of units is told apart: a subtotal, a part of one, or the total. */
export interface UnitTableRow {
  readonly kind: "unit" | "subtotal" | "total";
  readonly depth: number;
  /** The unit's name, then a figure for each column. */
  readonly cells: readonly string[];
}

/** The document as it is read from top to bottom; how it looks is its writer's. */
export type MemorandumBlock =
  /** What kind of document it is, above its title. */
  | { readonly kind: "label"; readonly text: string }
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly kind: "paragraph"; readonly words: MemorandumWords }
  /** Smaller, below a table. */
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly MemorandumWords[] }
  /** The head: a label and what it says, line by line. */
  | {
      readonly kind: "facts";
      readonly rows: readonly { readonly label: string; readonly value: MemorandumWords }[];
    }
  | {
      readonly kind: "figures";
      readonly caption: string;
      readonly columns: readonly [string, string];
      readonly rows: readonly (readonly [string, string])[];
    }
  | {
      readonly kind: "units";
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly UnitTableRow[];
    };

export interface MemorandumDocument {
  readonly title: string;
  /** What the footer says before the number of the page and of all. */
  readonly footer: { readonly text: string; readonly page: string; readonly of: string };
  readonly blocks: readonly MemorandumBlock[];
}

/** Sentences of our own and runs that are made elsewhere, in a row. */
export function words(...parts: readonly (string | MemorandumRun)[]): MemorandumWords {
  return parts.map((part) => (typeof part === "string" ? { text: part } : part));
}

export function paragraph(...parts: readonly (string | MemorandumRun)[]): MemorandumBlock {
  return { kind: "paragraph", words: words(...parts) };
}

export function strong(text: string): MemorandumRun {
  return { text, look: "strong" };
}

export function heading(level: 1 | 2 | 3 | 4, text: string): MemorandumBlock {
  return { kind: "heading", level, text };
}
