/** Control characters, and direction overrides that would let one cell rearrange the rest of the card. */
const INVISIBLE = /[\u0000-\u0008\u000B-\u001F\u007F\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * A text of at most so many characters, cut at a word. Texts that weigh more in a card than Swedish does (quotes,
 * backslashes, marks that must be escaped) are cut shorter, so that a card's weight is bounded by its layout.
 */
export function shorten(text: string, most: number): string {
  const clean = withoutInvisible(text.slice(0, most * 2));
  const fits = clean.length <= most && text.length <= most * 2;
  const short = fits ? clean : `${cut(clean, most - 1)}…`;
  return weight(short) <= most * 2 + 8 ? short : shorten(`${short.slice(0, short.length / 2)} …`, most);
}

export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, "");
}

function cut(text: string, most: number): string {
  const start = text.slice(0, most);
  const space = start.lastIndexOf(" ");
  return (space > most / 2 ? start.slice(0, space) : start).replace(/[\s,;:–\-\uD800-\uDBFF]+$/u, "");
}

/** Bytes in the card: JSON escapes quotes and backslashes, and Markdown's own marks get a backslash, which JSON doubles. */
function weight(text: string): number {
  const marks = text.match(/[\\`*[\]~<>_]/gu)?.length ?? 0;
  return Buffer.byteLength(JSON.stringify(text)) + marks * 2;
}
