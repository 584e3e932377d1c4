import { describe, expect, test } from "vitest";
import type { DocumentRefusal } from "../../../src/domain/calendar/import/refusal.ts";
import { LANGS } from "../../../src/domain/lang.ts";
import { refusalText } from "../../../src/text/refusal.ts";

const ALL: readonly DocumentRefusal[] = [
  { kind: "empty" },
  { kind: "too-large", megabytes: 50, limit: 20 },
  { kind: "unpacks-too-large", limit: 150 },
  { kind: "too-many-rows", limit: 50_000 },
  { kind: "not-a-table", looksLike: "pdf" },
  { kind: "not-a-table", looksLike: "binary" },
  { kind: "old-excel" },
  { kind: "encrypted" },
  { kind: "macro" },
  { kind: "formula", cell: "B7" },
  { kind: "formula", cell: "B7", sheet: "Våren" },
  { kind: "damaged" },
  { kind: "open-quote", line: 3 },
  { kind: "no-date-column", seen: [] },
  { kind: "no-date-column", seen: ["Namn", "Telefon"] },
  { kind: "no-rows" },
];

describe.each(LANGS)("a refusal in %s", (lang) => {
  test.each(ALL)("$kind says what is wrong in whole, calm sentences", (refusal) => {
    expect(refusalText(refusal, lang)).toMatch(/^\p{Lu}[^!]+\.$/u);
  });

  test("no two sound the same", () => {
    expect(new Set(ALL.map((refusal) => refusalText(refusal, lang))).size).toBe(ALL.length);
  });
});

describe("a refusal names what the person must look at", () => {
  test.each([
    [{ kind: "formula", cell: "B7", sheet: "Våren" }, "B7 på bladet ”Våren”"],
    [{ kind: "open-quote", line: 3 }, "rad 3"],
    [{ kind: "too-large", megabytes: 50, limit: 20 }, "50 MB"],
    [{ kind: "no-date-column", seen: ["Namn", "Telefon"] }, "Namn, Telefon"],
  ] as const)("%o", (refusal, words) => {
    expect(refusalText(refusal, "sv")).toContain(words);
  });
});
