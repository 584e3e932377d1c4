import { describe, expect, it } from "vitest";
import { answerFollowUp } from "../../../src/domain/follow-up-question/answer-follow-up.ts";
import { findUnits } from "../../../src/domain/follow-up-question/find-units.ts";
import { leftOf } from "../../../src/domain/follow-up-question/follow-up-answer.ts";
import { otherMonth } from "../../../src/domain/follow-up-question/other-month.ts";
import { readFollowUpWish } from "../../../src/domain/follow-up-question/read-follow-up-wish.ts";
import { plainFollowUpAnswer } from "../../../src/text/follow-up-question/plain-answer.ts";
import { sayFollowUpAnswer } from "../../../src/text/follow-up-question/say-answer.ts";
import { answerFollowUpQuestion } from "../../../src/usecases/follow-up-questions/answer-follow-up-question.ts";
import { anArea, anotherMonth, november, novemberSummary } from "../../support/follow-ups.ts";
import { memoryFollowUps, memoryUnitComments } from "../../support/memory-follow-ups.ts";

const summary = novemberSummary();

function found(said: string): string {
  const units = findUnits(said, summary);
  if (units.kind === "unknown") return "";
  const names = units.units.map(({ name }) => name).join(" + ");
  return units.kind === "several" ? `? ${names}` : names;
}

describe("which unit is meant", () => {
  it.each([
    ["IT", "IT"],
    ["it-avdelningen", "IT"],
    ["IT:s", "IT"],
    ["TIA", "TIA-avdelningen"],
    ["HR", "HR-avdelning"],
    ["hr-avdelningens", "HR-avdelning"],
    ["överförmyndaren", "Överförmyndarvht"],
    ["overformyndaren", "Överförmyndarvht"],
    ["näringsliv", "Näringslivsenheten"],
    ["näringslivsenhten", "Näringslivsenheten"],
    ["ekonomi", "Ekonomi o planering"],
    ["ekonomi och planering", "Ekonomi o planering"],
    ["planering", "Ekonomi o planering"],
    ["den politiska verksamheten", "Politisk verksamhet"],
    ["kommundirektören", "Kommundirektör"],
    ["administrativa", "Administrativa avdelningen"],
    ["KLS", "Totalt KLS"],
    ["kommunledningsstaben", "Totalt KLS"],
    ["Totalt KLS", "Totalt KLS"],
    ["IT och HR", "IT + HR-avdelning"],
    ["IT, ekonomi och planering och HR", "IT + Ekonomi o planering + HR-avdelning"],
    ["IT mot HR", "IT + HR-avdelning"],
    ["avdelningen", "? TIA-avdelningen + Administrativa avdelningen + HR-avdelning"],
    ["skolan", ""],
    ["IT och skolan", ""],
    ["A", ""],
  ])("%j is %j", (said, name) => {
    expect(found(said.replace(/^den /u, ""))).toBe(name);
  });
});

describe("what another month is", () => {
  const known = ["2025-11", "2025-10", "2024-12", "2024-11"];
  it.each([
    ["the month before where none is said", "2025-11", {}, "2025-10"],
    ["December of the year before", "2025-01", {}, "2024-12"],
    ["the last one before it", "2025-11", { with: { month: 12 } }, "2024-12"],
    ["of the same year where it has been", "2025-11", { with: { month: 10 } }, "2025-10"],
    ["a year before itself", "2025-11", { with: { month: 11 } }, "2024-11"],
    ["of the year that is said", "2025-11", { with: { month: 10, year: 2023 } }, "2023-10"],
    [
      "of the same year where both are said",
      "2025-03",
      { month: { month: 3 }, with: { month: 8 } },
      "2025-08",
    ],
  ])("%s", (_, month, said, other) => {
    expect(otherMonth(month, said, known)).toBe(other);
  });
});

/** The answer in words to a question as it is typed. */
function answered(text: string): string {
  const wish = readFollowUpWish(text);
  if (wish?.kind !== "question") throw new Error(`Not a question: ${text}`);
  const reply = answerFollowUp(wish.question, { summary, known: ["2025-11"] });
  if (reply.kind !== "answered") return reply.kind;
  const said = sayFollowUpAnswer({ summary, answer: reply.answer, today: "2025-12-02" }, wish.lang);
  return plainFollowUpAnswer(said).replaceAll("\u00A0", " ");
}

describe("what the figures answer", () => {
  it.each([
    ["hur ligger IT till?", "IT ligger 176 tkr över budget till och med november 2025."],
    ["hur går det för HR?", "HR-avdelning ligger 349 tkr under budget"],
    ["håller vi budgeten?", "Kommunledningsstaben ligger 1 511 tkr under budget"],
    ["vem har störst avvikelse?", "Kommundirektör har störst avvikelse: +693 tkr"],
    ["vem har störst avvikelse, IT eller HR?", "HR-avdelning har störst avvikelse: +349 tkr"],
    ["vem har störst underskott?", "IT ligger längst över budget: −176 tkr"],
    ["vem har störst underskott, HR eller TIA?", "Ingen ligger över budget"],
    ["vilka går back?", "2 enheter ligger över budget"],
    [
      "hur mycket av budgeten har vi gjort av med?",
      "96,0 % av budgeten till och med november 2025 och 83,7 % av årsbudgeten",
    ],
    ["hur stor del av årsbudgeten är förbrukad?", "83,7 %"],
    ["hur mycket har vi kvar?", "7 111 tkr kvar av årsbudgeten"],
    [
      "vad är prognosen?",
      "Prognosen efter augusti för Kommunledningsstaben pekar på ett överskott på 1 200 tkr",
    ],
    ["vad är prognosen för IT?", "pekar på att årsbudgeten håller"],
    ["vad är prognosen för oförutsett?", "Oförutsett har ingen egen prognos i tabellen."],
    ["vad är årsbudgeten för TIA?", "Årsbudgeten för TIA-avdelningen är 14 234 tkr."],
    [
      "vad är utfallet i november?",
      "Utfallet för Kommunledningsstaben är 36 399 tkr till och med november 2025.",
    ],
    ["vad är utfallet i november (bara månaden)?", "3 611 tkr för enbart november 2025."],
    ["vem är handläggare för uppföljningen?", "Martin Bollner, Ekonomichef"],
    ["vad är diarienumret?", "KS/2025:4"],
    ["när är tabellen daterad?", "24 november 2025"],
    ["när tas uppföljningen upp?", "Allmänna utskottet behandlar uppföljningen måndag 1 december 2025."],
    ["är månaden slut i siffrorna?", "OBS! Ögonblicksbild, månaden ej slut vid utskick"],
    ["vilka ingår i TIA-avdelningen?", "I TIA-avdelningen ingår 4 enheter."],
    ["vilken enhet har störst budget?", "HR-avdelning har störst årsbudget: 9 838 tkr."],
    ["vilken enhet har störst budget?", "TIA-avdelningen är en delsumma: 14 234 tkr."],
    ["vem har störst budget, IT eller Kommundirektör?", "IT har störst årsbudget: 8 882 tkr."],
    ["vem har förbrukat mest?", "HR-avdelning har störst utfall till och med november 2025: 8 155 tkr."],
    ["vem har förbrukat mest av sin budget?", "IT har använt störst andel av budgeten"],
    ["vem har förbrukat minst av sin budget?", "Kommundirektör har använt minst andel av budgeten"],
    ["vem har minst avvikelse, IT eller HR?", "IT har minst avvikelse till och med november 2025: −176 tkr."],
    [
      "vem har lägst prognos?",
      "IT och Näringslivsenheten har lägst prognos: 0 tkr, avvikelse för hela året.",
    ],
    ["which unit has the smallest budget?", "Smallest budget of the year: Oförutsett, SEK 504 thousand."],
    ["hur ligger skolan till?", "unknownUnit"],
    ["hur ligger avdelningen till?", "severalUnits"],
    [
      "how much of the budget have we spent?",
      "96.0% of the budget through November 2025 and 83.7% of the year's budget",
    ],
  ])("%j: %j", (text, words) => {
    expect(answered(text)).toContain(words);
  });

  it("tells no share of a budget of nothing", () => {
    const words = answered("hur mycket av budgeten har Oförutsett gjort av med?");
    expect(words).toContain("Budgeten till och med november 2025 är noll, så den har ingen andel.");
    expect(words).toContain("Utfall 0 tkr av 0 tkr. Avvikelse 0 tkr.");
  });

  it("puts nobody in an order by a share that nothing has, nor a sum that is not first", () => {
    const words = answered("vem har förbrukat minst av sin budget?");
    expect(words).not.toContain("Oförutsett");
    expect(words).not.toContain("TIA-avdelningen");
  });

  it("has the sign, the caveat and the source beside every figure", () => {
    for (const text of ["hur ligger IT till?", "vilka går back?", "vad är prognosen?", "jämför IT och HR"]) {
      const words = answered(text);
      expect(words).toContain("plus är under budget, minus är över budget");
      expect(words).toContain("månaden ej slut vid utskick");
      expect(words).toContain("Källa: uppfoljning-2025-11.xlsx, version 1, november 2025.");
    }
  });

  it("tells nothing left where nothing is printed", () => {
    expect(leftOf({ figures: { outcome: 1 } })).toBeUndefined();
    expect(leftOf({ figures: { outcome: 3, yearBudget: 2 } })).toBe(-1);
  });
});

describe("what is imported", () => {
  async function outcomeOf(text: string, months = [november()]) {
    const followUps = memoryFollowUps();
    if (months.length > 0) await followUps.saveArea(anArea(), undefined);
    for (const month of months) await followUps.add(month);
    const wish = readFollowUpWish(text);
    if (wish?.kind !== "question") throw new Error(`Not a question: ${text}`);
    return answerFollowUpQuestion({ followUps, unitComments: memoryUnitComments() }, wish.question);
  }

  it.each([
    ["hur ligger IT till?", "answered"],
    ["hur ligger IT till i mars?", "notImported"],
    ["hur ligger skolan till i mars?", "notOurs"],
    ["jämför med oktober", "notImported"],
    ["jämför IT och HR", "answered"],
    ["jämför KS och KF", "notOurs"],
    ["vad är prognosen efter augusti?", "answered"],
    ["vad är prognosen efter mars?", "notImported"],
    ["hur ligger skolan till?", "notOurs"],
    ["hur ligger skolan till mot budget?", "unknownUnit"],
    ["hur ligger avdelningen till?", "severalUnits"],
  ])("%j is %s", async (text, kind) => {
    expect((await outcomeOf(text)).kind).toBe(kind);
  });

  it("is nothing: what is surely asked of figures is told so, and the rest is others'", async () => {
    expect((await outcomeOf("vem har störst avvikelse?", [])).kind).toBe("none");
    expect((await outcomeOf("hur ligger IT till?", [])).kind).toBe("notOurs");
  });

  it("is compared, with what was in the other table", async () => {
    const outcome = await outcomeOf("jämför IT med oktober", [november(), anotherMonth("2025-10", 0.9)]);
    if (outcome.kind !== "answered" || outcome.answer.kind !== "compare") throw new Error(outcome.kind);
    const [row] = outcome.answer.rows;
    expect(row?.unit.figures.outcome).toBe(7_895_000);
    expect(row?.before?.figures.outcome).toBe(7_106_000);
  });

  it("does not state all that is asked for", async () => {
    const without = [november({ facts: {} })];
    expect((await outcomeOf("vem är handläggare för uppföljningen?", without)).kind).toBe("notStated");
    expect((await outcomeOf("vilken paragraf?", without)).kind).toBe("notOurs");
  });
});
