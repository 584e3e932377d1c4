import { describe, expect, it } from "vitest";
import { LANGS } from "../../../src/domain/lang.ts";
import { texts } from "../../../src/text/texts.ts";

/** Every sentence with its place; functions are called with words and numbers that give one and several. */
function sentencesOf(value: unknown, place: string): [string, string][] {
  if (typeof value === "string") return [[place, value]];
  if (typeof value === "function") {
    const say = value as (...args: unknown[]) => string;
    const several = [2, 3, 4, 5, 6].map((n, at) =>
      /unknownWords|names|words/iu.test(place) && at === 0 ? ["x"] : n,
    );
    return [
      [place, say(...several)],
      [`${place}(1)`, say(...(Array.isArray(several[0]) ? several : [1, 1, 1, 1, 1]))],
    ];
  }
  return Object.entries(value as object).flatMap(([key, inner]) => sentencesOf(inner, `${place}.${key}`));
}

const sentences = LANGS.flatMap((lang) => sentencesOf(texts[lang], lang));

describe("the bot's own sentences", () => {
  it("always say something", () => {
    const silent = sentences.filter(
      ([place, text]) => text.trim() === "" && !/kind\.(other|period|report)$/u.test(place),
    );

    expect(silent).toEqual([]);
  });

  it("keep calm and speak plainly", () => {
    const loud = /!|undefined|\bdeadline\b|\bID\b|\bverb\b|exception|\bnull\b/iu;

    expect(sentences.filter(([, text]) => loud.test(text))).toEqual([]);
  });

  it("tells one from several", () => {
    expect(texts.sv.card.count(1)).toBe("1 händelse");
    expect(texts.sv.card.count(9)).toBe("9 händelser");
    expect(texts.en.card.daysLeft(1)).toBe("1 day left");
    expect(texts.en.overview.left(1, 45)).toBe("1 of 45 events is left.");
    expect(texts.sv.overview.left(0, 45)).toBe("Alla 45 händelser har passerat.");
  });

  it("says the same things in both languages", () => {
    const places = LANGS.map((lang) =>
      sentences.filter(([place]) => place.startsWith(lang)).map(([place]) => place.slice(2)),
    );

    expect(places[0]).toEqual(places[1]);
  });
});
