import { inflateRawSync } from "node:zlib";
import { MAX_UNPACKED_BYTES, MAX_ZIP_ENTRIES } from "./limits.ts";

interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
  readonly encrypted: boolean;
}

export type ZipParts =
  | { readonly kind: "parts"; readonly names: readonly string[]; readonly xml: ReadonlyMap<string, string> }
  | { readonly kind: "damaged" }
  | { readonly kind: "encrypted" }
  | { readonly kind: "unpacks-too-large"; readonly limit: number };

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;

/**
 * Lists a zip's parts and unpacks its XML, never more than the limit: sizes are summed before anything is unpacked, and
 * unpacking stops at the stated size, so a size that lies is found out too.
 */
export function readZipParts(bytes: Uint8Array): ZipParts {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = listEntries(zip);
  if (entries === undefined) return { kind: "damaged" };
  const total = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (total > MAX_UNPACKED_BYTES || entries.length > MAX_ZIP_ENTRIES)
    return { kind: "unpacks-too-large", limit: MAX_UNPACKED_BYTES / 1024 / 1024 };
  if (entries.some((entry) => entry.encrypted)) return { kind: "encrypted" };
  const xml = new Map<string, string>();
  for (const entry of entries) {
    if (!/\.(xml|rels)$/u.test(entry.name)) continue;
    const part = unpack(zip, entry);
    // Nothing in a spreadsheet declares entities of its own; they only serve to swell when read.
    if (part === undefined || /<!DOCTYPE|<!ENTITY/u.test(part.slice(0, 2000))) return { kind: "damaged" };
    xml.set(entry.name, part);
  }
  return { kind: "parts", names: entries.map((entry) => entry.name), xml };
}

function listEntries(zip: Buffer): ZipEntry[] | undefined {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > zip.length || zip.readUInt32LE(end) !== END_OF_DIRECTORY) return undefined;
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  for (let nth = 0; nth < count; nth++) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== DIRECTORY_ENTRY) return undefined;
    const nameLength = zip.readUInt16LE(at + 28);
    entries.push({
      encrypted: (zip.readUInt16LE(at + 8) & 1) === 1,
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      unpacked: zip.readUInt32LE(at + 24),
      offset: zip.readUInt32LE(at + 42),
      name: zip.toString("utf8", at + 46, at + 46 + nameLength),
    });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

function unpack(zip: Buffer, entry: ZipEntry): string | undefined {
  const { offset } = entry;
  if (offset + 30 > zip.length || zip.readUInt32LE(offset) !== LOCAL_ENTRY) return undefined;
  const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  const packed = zip.subarray(start, start + entry.packed);
  if (entry.method === 0) return packed.length === entry.unpacked ? packed.toString("utf8") : undefined;
  if (entry.method !== 8) return undefined;
  try {
    const part = inflateRawSync(packed, { maxOutputLength: Math.max(entry.unpacked, 1) });
    return part.length === entry.unpacked ? part.toString("utf8") : undefined;
  } catch {
    return undefined;
  }
}
