import { Readable } from "node:stream";
import type { Memorandum } from "../domain/follow-up/memorandum.ts";
import { memorandumDocument } from "../text/follow-up/memorandum-text.ts";

/** The draft of a tjänsteskrivelse as a .docx, made when it is read. */
export function writeMemorandum(memorandum: Memorandum): Readable {
  return Readable.from(bytesOf(memorandum), { objectMode: false });
}

/** The library takes a fifth of a second to read: that is the first document's, so that the service is up sooner. */
async function* bytesOf(memorandum: Memorandum): AsyncGenerator<Uint8Array> {
  const { packMemorandum } = await import("./memorandum/pack-memorandum.ts");
  yield await packMemorandum(memorandumDocument(memorandum), memorandum.madeOn);
}
