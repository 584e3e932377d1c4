import { describe, expect, it } from "vitest";
import { answersOf } from "../../../src/cli/ask.ts";
import { askFigures } from "../../../src/cli/ask-figures.ts";

const answers = answersOf(() => undefined, []);
const ask = async (q: string) => {
  const [line] = (await answers({ id: "1", q, now: "2025-12-02", dataset: "uppfoljning-2025-11" })) ?? [];
  return line;
};

describe("the sample's figures in the terminal", () => {
  it.each([
    ["vem har störst avvikelse, IT eller HR?", "answer", "compare", "+349"],
    ["vem är handläggare för uppföljningen?", "answer", "who", "Martin Bollner"],
    ["jämför med oktober", "decline", "compare", "Oktober 2025 är inte inläst"],
    ["vad är prognosen för avdelningen?", "candidates", "forecast", "Vilken enhet menar du?"],
    ["visa uppföljningen", "answer", "standing", "1\u00A0511\u00A0tkr under budget"],
    ["uppföljningen för oktober", "decline", "standing", "Oktober 2025 är inte inläst"],
    ["när är budgetdagen?", "decline", "out-of-scope", "vet"],
  ])("%j is answered as %s, %s", async (q, behaviour, intent, words) => {
    const line = await ask(q);
    expect(line).toMatchObject({ behaviour, intent, events: [] });
    expect(line?.text).toContain(words);
  });

  it("know no other table", async () => {
    expect(
      await answers({ id: "1", q: "hur ligger IT till?", now: "2025-12-02", dataset: "annan" }),
    ).toBeUndefined();
  });

  it("are asked without naming the table, and leave what is the calendar's", async () => {
    expect(await askFigures("hur ligger IT till?", "2025-12-02")).toContain("176");
    expect(await askFigures("uppföljning november", "2025-12-02")).toContain("1\u00A0511\u00A0tkr");
    expect(await askFigures("när är budgetdagen?", "2025-12-02")).toBeUndefined();
    expect(await askFigures("vilka är med i KLG?", "2025-12-02")).toBeUndefined();
  });
});
