import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mentionsBot, writtenText } from "../../../src/bot/mentions.ts";

const recipient = { id: "28:bot", name: "Styrkedjan" };
const mention = (id: string, text: string) => ({ type: "mention", mentioned: { id, name: "" }, text });

describe("the text that a person wrote", () => {
  it.each([
    { text: "<at>Styrkedjan</at> vad händer nästa vecka?\n", reads: "vad händer nästa vecka?" },
    { text: "vad händer <at>Styrkedjan</at> nästa vecka?", reads: "vad händer nästa vecka?" },
    { text: "<at>Styrkedjan</at>&nbsp;hej &amp; hå &lt;3", reads: "hej & hå <3" },
    { text: "<at>Styrkedjan</at>", reads: "" },
  ])("is without the bot's own name: $text", ({ text, reads }) => {
    const entities = [mention("28:bot", "<at>Styrkedjan</at>")];

    expect(writtenText({ text, entities, recipient })).toBe(reads);
  });

  it("keeps other people's names as words", () => {
    const entities = [mention("28:bot", "<at>Styrkedjan</at>"), mention("29:ada", "<at>Ada $& Lind</at>")];
    const text = "<at>Styrkedjan</at> vad gör <at>Ada $& Lind</at> sen?";

    expect(writtenText({ text, entities, recipient })).toBe("vad gör Ada $& Lind sen?");
  });

  it("is bounded in length", () => {
    expect(writtenText({ text: "å".repeat(50_000), recipient })).toHaveLength(2_000);
  });

  it("is read without a fault whatever it and its entities hold", () => {
    const strange = fc.record({
      text: fc.option(fc.string({ unit: "binary" }), { nil: undefined }),
      entities: fc.anything(),
    });

    fc.assert(
      fc.property(strange, ({ text, entities }) => {
        const message = { text, entities, recipient } as never;

        expect(writtenText(message)).toEqual(expect.any(String));
        expect(mentionsBot(message)).toEqual(expect.any(Boolean));
      }),
    );
  });
});

describe("a mention", () => {
  it("of the bot is told from one of somebody else", () => {
    expect(mentionsBot({ entities: [mention("28:bot", "x")], recipient })).toBe(true);
    expect(mentionsBot({ entities: [mention("29:ada", "x")], recipient })).toBe(false);
    expect(mentionsBot({ recipient })).toBe(false);
  });
});
