import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { batchesOf } from "../../../src/storage/batches.ts";
import { checkedSize, joinText, splitText, toJson } from "../../../src/storage/entity.ts";

describe("a text that is spread over properties", () => {
  it("is put together again as it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.nat(40_000), (text, times) => {
        const long = `${"å".repeat(times)}${text}`;

        expect(joinText("data", splitText("data", long))).toBe(long);
      }),
      { numRuns: 50 },
    );
  });

  it("stays below 64 KiB a property and parts no surrogate pair", () => {
    const pieces = Object.values(splitText("data", `x${"🎉".repeat(40_000)}`));

    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.every((piece) => piece.length * 2 < 65_536 && encodeURIComponent(piece) !== "")).toBe(true);
  });

  it("is there even when it is empty", () => {
    expect(joinText("data", splitText("data", ""))).toBe("");
    expect(joinText("data", {})).toBeUndefined();
  });
});

describe("a value as JSON", () => {
  it("is one line to everybody, and read as it was", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("\u2028", "\u2029", "\n", "\r", "\\", "å", '"')), (parts) => {
        const value = { text: parts.join("") };

        expect(toJson(value)).toMatch(/^.*$/u);
        expect(JSON.parse(toJson(value))).toEqual(value);
      }),
    );
  });
});

describe("a row's size", () => {
  it("is refused over 252 properties, which the emulator would take", () => {
    const properties = Object.fromEntries(Array.from({ length: 253 }, (_, index) => [`p${index}`, 1]));

    expect(() => checkedSize(properties)).toThrow(expect.objectContaining({ code: "storage.tooLarge" }));
  });

  it("is refused over 1 MiB, and allowed below", () => {
    expect(() => checkedSize(splitText("data", "x".repeat(600_000)))).toThrow(
      expect.objectContaining({ code: "storage.tooLarge" }),
    );
    expect(checkedSize(splitText("data", "x".repeat(400_000)))).toBeGreaterThan(800_000);
  });
});

describe("batches", () => {
  it("hold at most 100 rows, in order", () => {
    const rows = Array.from({ length: 250 }, (_, index) => ({ index }));

    const batches = batchesOf(rows);

    expect(batches.map((batch) => batch.length)).toEqual([100, 100, 50]);
    expect(batches.flat()).toEqual(rows);
  });

  it("are parted before a transaction becomes too heavy", () => {
    const rows = Array.from({ length: 6 }, () => splitText("data", "x".repeat(300_000)));

    expect(batchesOf(rows).map((batch) => batch.length)).toEqual([2, 2, 2]);
  });

  it("are none for no rows", () => {
    expect(batchesOf([])).toEqual([]);
  });
});
