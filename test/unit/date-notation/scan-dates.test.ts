import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scanDates } from "../../../src/domain/calendar/date-notation/scan-dates.ts";
import { dateSummary } from "./summary.ts";

/** What is found in a sentence: "[the words] the date", with a question mark when it may be none. */
function found(text: string): readonly string[] {
  return scanDates(text).map(
    (match) => `[${match.text}] ${dateSummary(match.date)}${match.doubtful ? " ?" : ""}`,
  );
}

const SENTENCES: readonly (readonly [sentence: string, ...found: string[]])[] = [
  ["vad beslutas den 19 juni?", "[den 19 juni] day --06-19"],
  ["vem bokar mötena 6-8 februari", "[6-8 februari] range --02-06..--02-08"],
  ["ska beslutas senast 5 oktober 2023.", "[senast 5 oktober 2023] day 2023-10-05 latest"],
  ["mellan 1 maj och 15 juni", "[mellan 1 maj och 15 juni] range --05-01..--06-15"],
  [
    "vad händer v. 6–8 och vecka 12?",
    "[v. 6–8 och vecka 12] week-range --02-05..--02-25 v 6-8 also week --03-19..--03-25 v 12-12",
  ],
  ["What happens on March 17th?", "[on March 17th] day --03-17"],
  ["är det något 17/3", "[17/3] day --03-17"],
  ["under hösten 2023 tas det fram", "[under hösten 2023] season 2023-09-01..2023-11-30"],
  ["vad händer i november", "[i november] month --11-01..--11-30"],
  ["möte fredag 17 mars kl. 13", "[fredag 17 mars kl. 13] day --03-17 13:00-"],
  ["Dialog 24/4 och 9/5 i nämnden", "[24/4 och 9/5] day --04-24 also day --05-09"],
  ["vad är kvar efter sommaren", "[efter sommaren] season --06-01..--08-31 earliest exclusive"],
  [
    "från 1 mars till KF:s beslut i juni",
    "[från 1 mars till KF:s beslut i juni] month-range --03-01..--06-30",
  ],
  ["vad händer i mars och i april 2024?", "[i mars och i april 2024] month-range 2024-03-01..2024-04-30"],
  ["hur hög är skatten 2024?", "[2024] year 2024-01-01..2024-12-31 ?"],
  [
    "budget 2024 med flerårsplan 2025–2026",
    "[2024] year 2024-01-01..2024-12-31 ?",
    "[2025–2026] year 2025-01-01..2026-12-31 ?",
  ],
  ["vår budget och våren", "[vår] season --03-01..--05-31 ?", "[våren] season --03-01..--05-31"],
  ["may I hand in a proposal in May", "[may] month --05-01..--05-31 ?", "[in May] month --05-01..--05-31"],
  ["avvikelsen är 14.11 procent", "[14.11] day --11-14 ?"],
  ["punkt 5, 12 mars", "[12 mars] day --03-12"],
  ["den 5, 12 och 19 mars", "[den 5, 12 och 19 mars] day --03-05 also day --03-12 also day --03-19"],
  ["öppet 24/7", "[24/7] day --07-24 ?"],
  ["före jul och efter påsk"],
  ["i fall det behövs, på fredag eller i morgon"],
  ["31 april finns inte"],
  ["t.o.m. november 1 511 tkr", "[t.o.m. november] month --11-01..--11-30 latest"],
  ["kl. 13.00 i sal 4"],
  [""],
];

describe("dates in a sentence", () => {
  it.each(SENTENCES)("%j", (sentence, ...expected) => {
    expect(found(sentence)).toEqual(expected);
  });

  it("are found where they stand", () => {
    const text = "Är det möte 17\u00a0mars eller i ”maj”?";

    for (const { index, length, text: words } of scanDates(text)) {
      expect(text.slice(index, index + length)).toBe(words);
    }
    expect(scanDates(text)).toHaveLength(2);
  });

  it("are looked for in a bounded part of the text", () => {
    const far = `${"ord ".repeat(600)}17 mars`;

    expect(scanDates(far)).toEqual([]);
    expect(scanDates(far, { maxLength: 3000 })).toHaveLength(1);
    expect(scanDates("ord 17 mars", { maxLength: 6 })).toEqual([]);
  });

  it("never overlap, never throw, and lie inside the text", () => {
    const words = fc.constantFrom(
      ..."17 mars maj 2023 – och , i v. 12 senast från till den kl 13.00 våren \u202e 😀 ${x} <b> *a* 1/2 möte".split(
        " ",
      ),
    );
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.array(words, { maxLength: 60 }).map((parts) => parts.join(" ")),
    );
    fc.assert(
      fc.property(text, (sentence) => {
        let end = 0;
        for (const match of scanDates(sentence)) {
          expect(match.index).toBeGreaterThanOrEqual(end);
          expect(match.length).toBeGreaterThan(0);
          end = match.index + match.length;
          expect(sentence.slice(match.index, end)).toBe(match.text);
        }
        expect(end).toBeLessThanOrEqual(sentence.length);
      }),
      { numRuns: 2000 },
    );
  });
});
