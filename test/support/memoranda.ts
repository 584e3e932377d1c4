import { memorandumOf, type Memorandum } from "../../src/domain/follow-up/memorandum.ts";
import { aComment, anArea, anotherMonth, november, novemberSummary } from "./follow-ups.ts";

/** A copy without some of what may be absent. */
export function withoutKeys<T extends object, K extends keyof T>(whole: T, keys: readonly K[]): Omit<T, K> {
  const left = Object.entries(whole).filter(([key]) => !keys.some((each) => each === key));
  return Object.fromEntries(left) as unknown as Omit<T, K>;
}

const MADE_ON = "2025-11-25";
const asksOperations = anArea({ comments: { on: true, workingDays: 3, operations: true } });

/** November as the customer's table has it, with nothing but the table. */
export function novemberMemorandum(): Memorandum {
  return memorandumOf(novemberSummary(), MADE_ON);
}

/** With what units have written: one comment beside an earlier table, one unit that has not told of its operations. */
export function commentedMemorandum(): Memorandum {
  const comments = [
    aComment("IT", {
      version: 2,
      operations: "Driften har varit stabil.\nBytet av nätverk går enligt plan.",
    }),
    aComment("HR-avdelning", {
      deviation: {
        cause: "staffing",
        text: "Två tjänster har varit vakanta.",
        action: "",
        effect: "reallocation",
      },
    }),
    aComment("Kommundirektör", { version: 2, operations: "Översynen av organisationen är klar." }),
  ];
  return memorandumOf(novemberSummary(comments, [], asksOperations, november({ version: 2 })), MADE_ON);
}

/** August, which kommunfullmäktige gets, of a table that nothing stands beside. */
export function bareAugustMemorandum(): Memorandum {
  const august = withoutKeys(anotherMonth("2025-08", 0.7), ["forecast"]);
  const rows = august.rows.map((row) => ({ ...row, printed: withoutKeys(row.printed, ["forecast"]) }));
  const area = anArea({ threshold: {}, political: { body: "socialnämnden" } });
  return memorandumOf(novemberSummary([], [], area, { ...august, rows }), "2025-09-10");
}

/** December, when the year is over, with a forecast of what it costs. */
export function decemberMemorandum(): Memorandum {
  const december = november({
    month: "2025-12",
    facts: { caseNumber: "KS/2025:4", body: "Kommunstyrelsen", bodyMeets: "2026-02-03" },
    forecast: { holds: "outcome", after: 8, heading: "Prognos utfall efter aug" },
  });
  return memorandumOf(novemberSummary([], [], anArea(), december), "2026-01-20");
}
