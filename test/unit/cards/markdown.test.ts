import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeMarkdown } from "../../../src/cards/markdown.ts";

describe("text of a document in a card", () => {
  it.each([
    ["**fet** och _kursiv_", "\\*\\*fet\\*\\* och \\_kursiv\\_"],
    ["[klicka](http://exempel.se)", "\\[klicka\\](http://exempel.se)"],
    ["# Rubrik", "\\# Rubrik"],
    ["- punkt", "\\- punkt"],
    ["1. först", "1\\. först"],
    ["<b>hej</b>", "\\<b\\>hej\\</b\\>"],
    ["a\\*b", "a\\\\\\*b"],
    ["&lt;script&gt;", "\\&lt;script\\&gt;"],
  ])("is shown as written: %s", (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  it.each([
    "Möte – Styrande (S, C)",
    "mall_budget_2024.xlsx",
    "25 - 30 maj",
    "(L:)/Kommungemensam/Budgetprocess/Budget 2024",
    "KSO & KF",
    "kl. 13.00",
  ])("is left alone where it means nothing: %s", (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });

  it("cannot turn the line around or ask the client to format a date", () => {
    expect(escapeMarkdown("\u202Eabc\u2066")).toBe("abc");
    expect(escapeMarkdown("{{DATE(2023-01-01,SHORT)}}")).not.toContain("{{");
  });

  it("keeps every letter and digit in order", () => {
    const words = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");

    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(words(escapeMarkdown(text))).toBe(words(text));
      }),
    );
  });
});
