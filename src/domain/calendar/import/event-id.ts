/**
 * A first identifier for a row: a slug of its title and four characters told from section, title and date text, so that
 * the same row gets the same id wherever it stands. ASCII letters, digits and hyphens, at most 45 characters.
 */
export function deriveEventId(
  row: { readonly section?: string; readonly title: string; readonly dateText: string },
  taken: ReadonlySet<string>,
): string {
  const base = `${slug(row.title, 40) || "rad"}-${shortHash([row.section ?? "", row.title, row.dateText].join("\n"))}`;
  let id = base;
  for (let nth = 2; taken.has(id); nth++) id = `${base}-${nth}`;
  return id;
}

/** Lower-case ASCII words joined by hyphens: "Möte – Styrande" becomes "mote-styrande". */
export function slug(text: string, longest: number): string {
  const words = text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
  return words.length <= longest ? words : words.slice(0, longest).replace(/-[^-]*$/u, "");
}

/** FNV-1a folded to four characters: only to tell rows with the same title apart, never for secrecy. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text.replace(/\s+/gu, " ").trim().toLowerCase()) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return ((hash >>> 0) % 36 ** 4).toString(36).padStart(4, "0");
}
