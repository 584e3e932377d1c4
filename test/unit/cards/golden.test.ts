import { existsSync, readdirSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { CARD_NAMES } from "../../../src/cards/render.ts";
import { parseSubmit } from "../../../src/cards/submits.ts";
import { VERBS } from "../../../src/cards/verbs.ts";
import { adaptiveCardSchema } from "../../support/adaptive-card-schema.ts";
import { GOLDEN_CARDS, goldenCards } from "../../support/goldens.ts";

const validate = new Ajv({ allErrors: true, strict: false }).compile(adaptiveCardSchema);
const goldens = goldenCards();
const texts = [...goldens].map(([file, make]) => ({ file, text: make() }));

interface Node {
  readonly type?: string;
  readonly data?: Record<string, unknown>;
  readonly choices?: readonly { readonly title: string }[];
}

/** Every object inside a card. */
function nodesOf(value: unknown): Node[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(nodesOf)];
}

const submitsOf = (text: string) =>
  nodesOf(JSON.parse(text)).flatMap(({ type, data }) =>
    type === "Action.Submit" && data !== undefined ? [data] : [],
  );

describe("golden cards", () => {
  it("are one file for each card, case and language", () => {
    const files = existsSync(GOLDEN_CARDS) ? readdirSync(GOLDEN_CARDS).sort() : [];

    expect(files).toEqual([...goldens.keys()].sort());
  });

  it("show every layout there is", () => {
    const layouts = readdirSync(new URL("../../../adaptive-cards/", import.meta.url));
    const shown = new Set([...goldens.keys()].map((file) => file.split(".")[0]));

    expect(layouts.sort()).toEqual(CARD_NAMES.map((name) => `${name}.json`).sort());
    expect(shown).toEqual(new Set(CARD_NAMES));
  });

  it("press every verb there is, and no other", () => {
    const pressed = new Set(texts.flatMap(({ text }) => submitsOf(text).map((data) => data["verb"])));

    expect(pressed).toEqual(new Set(VERBS));
  });
});

describe.each(texts)("$file", ({ file, text }) => {
  it("is what it was when somebody last looked at it", () => {
    expect(text).toBe(readFileSync(new URL(file, GOLDEN_CARDS), "utf8"));
  });

  it("is an Adaptive Card that Teams takes, with labelled inputs and at most six buttons", () => {
    validate(JSON.parse(text));

    expect(validate.errors ?? []).toEqual([]);
  });

  it("escapes no choice, since its title is shown as it is", () => {
    const titles = nodesOf(JSON.parse(text)).flatMap(({ choices = [] }) => choices.map(({ title }) => title));

    expect(titles.filter((title) => title.includes("\\"))).toEqual([]);
  });

  it("has at most one main button", () => {
    const main = nodesOf(JSON.parse(text)).filter((node) => "style" in node && node.style === "positive");

    expect(main.length).toBeLessThanOrEqual(1);
  });

  it("shows no binding", () => {
    // One case holds "${title}" in a document's own words, on purpose.
    expect(
      text.replaceAll("<b\\\\>nu\\\\</b\\\\> ${title}", "").replaceAll("<b>nu</b> ${title}", ""),
    ).not.toContain("${");
  });

  it("ends each sentence once", () => {
    expect(text).not.toMatch(/[^.]\.\.(?!\.)/u);
  });

  it("sends only what the bot reads again", () => {
    for (const data of submitsOf(text)) {
      expect(parseSubmit({ ...data, calendars: "tidsplan-2024" }).verb).toBe(data["verb"]);
    }
  });

  it("stays well under the weight that Teams takes", () => {
    expect(Buffer.byteLength(JSON.stringify(JSON.parse(text)))).toBeLessThan(28 * 1024);
  });
});
