/** Decodes a text file: UTF-8 or UTF-16 by its mark or its bytes, else Windows-1252; undefined when it is no text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const encoding = encodingOf(bytes);
  const text = decode(bytes, encoding) ?? decode(bytes, "windows-1252");
  return text === undefined || isBinary(text) ? undefined : text;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = bytes.subarray(0, 1000);
  const zeros = (parity: number): number =>
    head.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  // Mostly Latin letters in UTF-16 leave every other byte zero.
  if (zeros(1) > head.length * 0.3 && zeros(0) === 0) return "utf-16le";
  if (zeros(0) > head.length * 0.3 && zeros(1) === 0) return "utf-16be";
  return "utf-8";
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Text has no control characters but tabs, line ends and the odd page break. */
function isBinary(text: string): boolean {
  const odd = text.slice(0, 100_000).match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/gu)?.length ?? 0;
  return odd > text.length / 1000;
}
