const MARKS = 8;

/**
 * What a draft is called when its author asks for more time, since it has no number before it is handed in:
 * "UTKAST-1B9D6BCD", from the beginning of its id. It opens nothing.
 */
export function draftCode(proposalId: string): string {
  return codeOf(proposalId.replaceAll(/[^a-z0-9]/giu, "").slice(0, MARKS));
}

/** Reads a code as somebody types it, in any case and with spaces for the hyphen; undefined for all else. */
export function readDraftCode(text: string): string | undefined {
  const [, marks] = /^\s*(?:utkast|draft)[\s-]*([a-z0-9]{8})\s*$/iu.exec(text) ?? [];
  return marks === undefined ? undefined : codeOf(marks);
}

function codeOf(marks: string): string {
  return `UTKAST-${marks.toUpperCase()}`;
}
