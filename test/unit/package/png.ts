import { inflateSync } from "node:zlib";

/** A picture as rows of red, green, blue and opacity, 0–255 each. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: readonly (readonly [number, number, number, number])[];
}

const SIGNATURE = "89504e470d0a1a0a";
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** Reads an 8-bit RGB or RGBA picture that is not interlaced: what Chromium writes. */
export function readPng(file: Buffer): Picture {
  if (file.subarray(0, 8).toString("hex") !== SIGNATURE) throw new Error("not a PNG");
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const channels = CHANNELS[file.readUInt8(25)];
  if (file.readUInt8(24) !== 8 || channels === undefined || file.readUInt8(28) !== 0)
    throw new Error("a kind of PNG that is not read here");

  const bytes = unfilter(inflateSync(dataOf(file)), width * channels, height, channels);
  const at = (index: number): number => bytes[index] ?? 0;
  const pixels = Array.from({ length: width * height }, (_, pixel) => {
    const first = pixel * channels;
    return [at(first), at(first + 1), at(first + 2), channels === 4 ? at(first + 3) : 255] as const;
  });
  return { width, height, pixels };
}

function dataOf(file: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    if (file.toString("latin1", at + 4, at + 8) === "IDAT")
      parts.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return Buffer.concat(parts);
}

/** Each line is stored as its difference from what its neighbours foretell, in one of five ways. */
function unfilter(raw: Buffer, stride: number, height: number, channels: number): Uint8Array {
  const bytes = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const way = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x >= channels ? (bytes[at - channels] ?? 0) : 0;
      const up = y > 0 ? (bytes[at - stride] ?? 0) : 0;
      const corner = x >= channels && y > 0 ? (bytes[at - stride - channels] ?? 0) : 0;
      bytes[at] = (raw[y * (stride + 1) + 1 + x] ?? 0) + foretold(way, left, up, corner);
    }
  }
  return bytes;
}

function foretold(way: number, left: number, up: number, corner: number): number {
  switch (way) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    default: {
      const guess = left + up - corner;
      const [toLeft, toUp, toCorner] = [left, up, corner].map((each) => Math.abs(guess - each));
      if (toLeft === undefined || toUp === undefined || toCorner === undefined) return 0;
      if (toLeft <= toUp && toLeft <= toCorner) return left;
      return toUp <= toCorner ? up : corner;
    }
  }
}
