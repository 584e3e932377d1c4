import type { DocumentRefusal, Lookalike } from "../domain/calendar/import/refusal.ts";

const NOT_TABLES: readonly (readonly [Lookalike, string])[] = [
  ["pdf", "%PDF"],
  ["word", "{\\rtf"],
  ["image", "\u0089PNG"],
  ["image", "\u00ff\u00d8\u00ff"],
  ["image", "GIF8"],
  ["web-page", "<!doctype html"],
  ["web-page", "<html"],
  ["web-page", "<?xml"],
  ["binary", "\u001f\u008b"],
  ["binary", "Rar!"],
  ["binary", "7z\u00bc\u00af"],
  ["binary", "\u007fELF"],
  ["binary", "SQLite format"],
];

const OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

export type FileForm = "zip" | "text" | DocumentRefusal;

/** Tells what a file is by its first bytes; its name is only a claim. */
export function sniff(bytes: Uint8Array): FileForm {
  const head = latin1(bytes.subarray(0, 512));
  if (head.startsWith("PK\u0003\u0004")) return "zip";
  if (head.startsWith("PK")) return { kind: "damaged" };
  if (head.startsWith(OLE)) return isEncrypted(bytes) ? { kind: "encrypted" } : { kind: "old-excel" };
  const text = head.replace(/^(?:ï»¿)?\s*/u, "").toLowerCase();
  const found = NOT_TABLES.find(([, start]) => text.startsWith(start.toLowerCase()));
  return found ? { kind: "not-a-table", looksLike: found[0] } : "text";
}

/** A workbook with a password is an OLE container with a stream of this name, in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from("EncryptedPackage", "utf16le"));
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}
