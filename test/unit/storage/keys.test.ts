import { describe, expect, it } from "vitest";
import { hashedKey, indexedKey, occurrenceKey, ownKey, versionFilter } from "../../../src/storage/keys.ts";

const badKey = expect.objectContaining({ code: "storage.badKey" }) as Error;

describe("ownKey", () => {
  it("gives back an ordinary key", () => {
    expect(ownKey("tidsplan-2024")).toBe("tidsplan-2024");
  });

  it.each(["", "a/b", "a\\b", "a#b", "a?b", "a\tb", "a\u0000", "a\u0085", "x".repeat(513)])(
    "refuses %j",
    (text) => {
      expect(() => ownKey(text)).toThrow(badKey);
    },
  );
});

it("a foreign id becomes the same short key every time, whatever it holds", () => {
  const conversation = "19:abc/def#?\\@thread.tacv2;messageid=1";

  expect(hashedKey(conversation)).toBe(hashedKey(conversation));
  expect(hashedKey(conversation)).not.toBe(hashedKey(`${conversation}2`));
  expect(ownKey(hashedKey(conversation))).toHaveLength(43);
});

it("row keys sort by their index", () => {
  const keys = [10, 9, 45_000, 0].map((index) => indexedKey("v", index));

  expect(keys.toSorted()).toEqual([0, 9, 10, 45_000].map((index) => indexedKey("v", index)));
});

it("a filter cannot be broken out of", () => {
  expect(versionFilter("o'clock", "v1")).toContain("PartitionKey eq 'o''clock'");
});

describe("occurrenceKey", () => {
  it("sorts by when an occurrence is due", () => {
    const dues = [0, 999_999_999, 1_678_690_800_000, 1_678_690_800_001, 4_102_441_200_000];
    const keys = dues.map((due) => occurrenceKey({ kind: "digest", subject: "all", due }));

    expect(keys.toSorted()).toEqual(keys);
    expect(keys[2]).toBe("2023-03-13T07:00:00.000Z-digest-all");
  });

  it("refuses a subject that is somebody else's identifier", () => {
    expect(() => occurrenceKey({ kind: "notice", subject: "19:a/b", due: 0 })).toThrow(badKey);
  });
});
