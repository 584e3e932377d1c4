import { withoutInvisible } from "./shorten.ts";

declare const escaped: unique symbol;

/** Text that a TextBlock may show: its words cannot turn into links, lists or emphasis unless we wrote them so. */
export type Markdown = string & { readonly [escaped]: true };

/** Underscores inside a word (file names) never mean emphasis and stay readable. */
const INLINE = /[\\`*[\]~<>]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#|[a-z0-9]+;)/giu;
const LINE_START = /^(\s*)([-+#])(?=\s|#|$)|^(\s*\d{1,9})([.)])(?=\s|$)/gmu;

/** Makes the words of a person or a document safe to show; clients that know Markdown show them as they were written. */
export function escapeMarkdown(text: string): Markdown {
  return withoutInvisible(text)
    .replace(INLINE, "\\$&")
    .replace(LINE_START, (_all, space: string | undefined, mark: string | undefined, number, point) =>
      mark === undefined ? `${String(number)}\\${String(point)}` : `${space ?? ""}\\${mark}`,
    )
    .replaceAll("{{", "{\u200B{") as Markdown;
}

/** For sentences of our own, which may hold Markdown on purpose. */
export function asMarkdown(text: string): Markdown {
  return text as Markdown;
}
