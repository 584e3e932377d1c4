/** What a file that is no table seems to be. */
export type Lookalike = "pdf" | "word" | "opendocument" | "image" | "web-page" | "zip" | "binary";

/** Why a file cannot become a calendar; nothing has been changed. */
export type DocumentRefusal =
  | { readonly kind: "empty" }
  | { readonly kind: "too-large"; readonly megabytes: number; readonly limit: number }
  | { readonly kind: "unpacks-too-large"; readonly limit: number }
  | { readonly kind: "too-many-rows"; readonly limit: number }
  | { readonly kind: "not-a-table"; readonly looksLike: Lookalike }
  | { readonly kind: "old-excel" }
  | { readonly kind: "encrypted" }
  | { readonly kind: "macro" }
  /** `cell` as Excel names it, "B7"; `sheet` when the file has several. */
  | { readonly kind: "formula"; readonly cell: string; readonly sheet?: string }
  | { readonly kind: "damaged" }
  /** A quote that opens in this line (from 1) never closes. */
  | { readonly kind: "open-quote"; readonly line: number }
  /** `seen` is what stands first in the file, to help the person see what was taken for headings. */
  | { readonly kind: "no-date-column"; readonly seen: readonly string[] }
  | { readonly kind: "no-rows" };
