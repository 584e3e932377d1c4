import type { Grid } from "../domain/calendar/import/grid.ts";
import type { DocumentRefusal } from "../domain/calendar/import/refusal.ts";
import { decodeText } from "./decode-text.ts";
import { MAX_FILE_BYTES } from "./limits.ts";
import { readCsv } from "./read-csv.ts";
import { readXlsx, type ReadAs } from "./read-xlsx.ts";
import { sniff } from "./sniff.ts";

export type ReadDocumentOutcome =
  { readonly kind: "grids"; readonly grids: readonly Grid[] } | DocumentRefusal;

/** Reads a .csv or .xlsx file into grids of text, or says in one word why it is not to be trusted. */
export async function readDocument(
  file: { readonly name: string; readonly bytes: Uint8Array },
  as: ReadAs = "texts",
): Promise<ReadDocumentOutcome> {
  const { bytes } = file;
  if (bytes.byteLength === 0) return { kind: "empty" };
  if (bytes.byteLength > MAX_FILE_BYTES) return tooLarge(bytes.byteLength);
  if (/\.(xlsm|xltm|xlam|xlsb)$/iu.test(file.name)) return { kind: "macro" };
  const form = sniff(bytes);
  if (form === "zip") return readXlsx(bytes, as);
  if (form !== "text") return form;
  const text = decodeText(bytes);
  if (text === undefined) return { kind: "not-a-table", looksLike: "binary" };
  return text.trim() === "" ? { kind: "empty" } : readCsv(text);
}

/** The same of a table of figures: as they are shown, with what is hidden, merged or computed. */
export function readFigures(file: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Promise<ReadDocumentOutcome> {
  return readDocument(file, "figures");
}

/** For a reader that knows a file's size before it opens it. */
export function tooLarge(bytes: number): DocumentRefusal {
  const megabyte = 1024 * 1024;
  return { kind: "too-large", megabytes: Math.ceil(bytes / megabyte), limit: MAX_FILE_BYTES / megabyte };
}
