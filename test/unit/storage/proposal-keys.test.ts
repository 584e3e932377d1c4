import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ownKey } from "../../../src/storage/keys.ts";
import {
  changeKeys,
  changesFilter,
  newsFilter,
  newsKeys,
  numberKeys,
  numbersFilter,
  proposalKeys,
  proposalsFilter,
} from "../../../src/storage/proposal-keys.ts";

const YEAR = 2024;
const aNumber = fc.integer({ min: 1, max: 999_999 });

/** Whether a filter of our own lets a row through, as the tables compare. */
function lets(filter: string, row: string): boolean {
  const [, from = "", before = ""] = /RowKey ge '(.*)' and RowKey lt '(.*)'/u.exec(filter) ?? [];
  return from <= row && row < before;
}

describe("the key of a number", () => {
  const rowOf = (number: number): string => numberKeys({ type: "efficiency", budgetYear: YEAR, number }).row;

  it("tells its type as people abbreviate it", () => {
    expect(rowOf(7)).toBe("number-EFF-9999992");
  });

  it("sorts the highest first, whatever their lengths", () => {
    const numbers = [1, 9, 10, 99, 100, 1_000, 999_999];

    expect(numbers.map(rowOf).toSorted()).toEqual(numbers.toReversed().map(rowOf));
  });

  it("sorts any two the other way round than they count", () => {
    fc.assert(
      fc.property(aNumber, aNumber, (a, b) => {
        expect(rowOf(a) < rowOf(b)).toBe(a > b);
      }),
    );
  });

  it("is among its type's, and no other's", () => {
    const filter = numbersFilter({ type: "efficiency", budgetYear: YEAR });

    expect(lets(filter, rowOf(1))).toBe(true);
    expect(lets(filter, rowOf(999_999))).toBe(true);
    expect(lets(filter, numberKeys({ type: "investment", budgetYear: YEAR, number: 1 }).row)).toBe(false);
  });
});

describe("the rows of a budget year", () => {
  const rows = {
    proposal: proposalKeys(YEAR, "a").row,
    number: numberKeys({ type: "operating", budgetYear: YEAR, number: 1 }).row,
    change: changeKeys(YEAR, "a", 1).row,
    news: newsKeys({ budgetYear: YEAR, at: 1_678_690_800_000, id: "n" }).row,
  };

  it("are told apart by their filters", () => {
    const filters = {
      proposal: proposalsFilter(YEAR),
      number: numbersFilter({ type: "operating", budgetYear: YEAR }),
      change: changesFilter(YEAR, "a"),
      news: newsFilter(YEAR, 0, 4_102_441_200_000),
    };
    for (const [of, filter] of Object.entries(filters))
      expect(Object.entries(rows).flatMap(([name, row]) => (lets(filter, row) ? [name] : []))).toEqual([of]);
  });

  it("stand together, and apart from those of another year", () => {
    const { partition } = proposalKeys(YEAR, "a");

    expect(changeKeys(YEAR, "a", 1).partition).toBe(partition);
    expect(newsKeys({ budgetYear: YEAR, at: 0, id: "n" }).partition).toBe(partition);
    expect(proposalKeys(YEAR + 1, "a").partition).not.toBe(partition);
  });

  it("have keys whatever an id holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (id) => {
        expect(ownKey(proposalKeys(YEAR, id).row)).toBe(proposalKeys(YEAR, id).row);
        expect(ownKey(newsKeys({ budgetYear: YEAR, at: 0, id }).row)).toHaveLength(73);
      }),
    );
  });
});

describe("the changes of a proposal", () => {
  it("sort by revision", () => {
    const revisions = [0, 1, 9, 10, 11, 100, 12_345];
    const keys = revisions.map((revision) => changeKeys(YEAR, "a", revision).row);

    expect(keys.toSorted()).toEqual(keys);
  });

  it("are not those of a proposal whose id goes on where this one ends", () => {
    expect(lets(changesFilter(YEAR, "a"), changeKeys(YEAR, "a", 3).row)).toBe(true);
    expect(lets(changesFilter(YEAR, "a"), changeKeys(YEAR, "a-0000001", 3).row)).toBe(false);
  });
});

describe("news", () => {
  const at = 1_678_690_800_000;
  const rowAt = (instant: number, id = "n"): string => newsKeys({ budgetYear: YEAR, at: instant, id }).row;

  it("sort by when they happened", () => {
    expect(rowAt(at)).toMatch(/^news-2023-03-13T07:00:00\.000Z-[\w-]{43}$/u);
    expect([rowAt(at + 1, "a"), rowAt(at, "b")].toSorted()).toEqual([rowAt(at, "b"), rowAt(at + 1, "a")]);
  });

  it("of a stretch of time have both its ends", () => {
    const filter = newsFilter(YEAR, at, at + 5);

    expect([at - 1, at, at + 5, at + 6].map((instant) => lets(filter, rowAt(instant)))).toEqual([
      ...[false, true, true, false],
    ]);
  });
});
