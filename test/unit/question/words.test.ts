import { describe, expect, it } from "vitest";
import { COMMON_PARTS, headOf, splitCompound } from "../../../src/domain/question/compounds.ts";
import { mendCueWord } from "../../../src/domain/question/cue-words.ts";
import { buildLexicon } from "../../../src/domain/question/lexicon.ts";
import { stemOf } from "../../../src/domain/question/stem.ts";
import { plainWord, wordsOf } from "../../../src/domain/question/words.ts";

describe("a word", () => {
  it("is compared without case, dots and accents", () => {
    expect(["Härnäst", "HÄRNÄST", "harnast", "idé"].map(plainWord)).toEqual([
      "harnast",
      "harnast",
      "harnast",
      "ide",
    ]);
  });

  it.each([
    ["möte", "mötet", "möten", "mötena", "mötets"],
    ["stoppdatum", "stoppdatumet"],
    ["remissrunda", "remissrundan"],
    ["direktör", "direktören", "direktörer"],
    ["nämnd", "nämnden", "nämnder", "nämndernas"],
    ["budget", "budgeten", "budgetens"],
    ["kommunstyrelse", "kommunstyrelsen", "kommunstyrelsens"],
    ["verksamhetsplan", "verksamhetsplanen", "verksamhetsplaner", "verksamhetsplanerna"],
    ["program", "programmet", "programmen"],
    ["enhet", "enheten", "enheterna"],
  ])("%s has one stem in all its forms", (...forms) => {
    expect(new Set(forms.map((form) => stemOf(plainWord(form)))).size).toBe(1);
  });

  it.each([
    ["ekonomi", "ekonom"],
    ["mål", "mall"],
    ["styrelse", "styrande"],
  ])("%s is not %s", (one, other) => {
    expect(stemOf(plainWord(one))).not.toBe(stemOf(plainWord(other)));
  });

  it("stands where it stands in the text", () => {
    expect(wordsOf("KSO-mötet, 2 maj").map(({ raw, start, end }) => [raw, start, end])).toEqual([
      ["kso", 0, 3],
      ["mötet", 4, 9],
      ["2", 11, 12],
      ["maj", 13, 16],
    ]);
  });
});

describe("a compound", () => {
  const parts = new Set(COMMON_PARTS.map(stemOf));
  const isPart = (stem: string): boolean => parts.has(stem);

  it("is split in as few known parts as will do", () => {
    expect(splitCompound("bokslutsdagen", isPart, stemOf)).toEqual(["bokslut", "dag"]);
    expect(splitCompound("kommunledningsgruppen", isPart, stemOf)).toEqual(["kommun", "ledningsgrupp"]);
  });

  it("of unknown parts is left whole", () => {
    expect(splitCompound("sportlovet", isPart, stemOf)).toBeUndefined();
    expect(splitCompound("lunch", isPart, stemOf)).toBeUndefined();
  });

  it("tells what it is by its head", () => {
    expect(headOf("hamnnamnden", stemOf)).toBe("namnd");
    expect(headOf("namnden", stemOf)).toBeUndefined();
  });
});

describe("a misspelt word", () => {
  const lexicon = buildLexicon(
    new Map(["strategisk", "bokslutsdag", "rapport", "analys", "mall"].map((stem, at) => [stem, at])),
    () => 1,
  );
  const near = (word: string): string[] => lexicon.near(word, word).map((number) => lexicon.stemAt(number));

  it("is found with one slip, two in a long word, and a swap for one", () => {
    expect(near("startegisk")).toEqual(["strategisk"]);
    expect(near("bokslutdag")).toEqual(["bokslutsdag"]);
    expect(near("raport")).toEqual(["rapport"]);
  });

  it("is left alone where it is short or begins otherwise", () => {
    expect(near("hall")).toEqual([]);
    expect(near("xnalys")).toEqual([]);
  });
});

it("slips and shorthand in the words that ask are mended", () => {
  expect(["nr", "vlka", "nästaa", "vekca", "handla"].map((word) => mendCueWord(plainWord(word)))).toEqual([
    "nar",
    "vilka",
    "nasta",
    "vecka",
    undefined,
  ]);
});
