import { fork } from "node:child_process";
import { once } from "node:events";
import { summaryDifference } from "../../src/domain/summary/summary-difference.ts";
import { heapBytes } from "./heap.ts";
import type { WorkbookUse } from "./summary-memory.ts";
import { compiled, manyProposals } from "./summary-proposals.ts";
import { median } from "./statistics.ts";
import { atMost, megabytes, millis, times, type Row } from "./table.ts";

const FEW = 1000;
const MANY = 5000;
const ROUNDS = 15;
/** Five times as many, and sorting takes a little more than its share. */
const LINEAR = 7.5;
const MOST_MEMORY = 200 * 1024 * 1024;

/** Compiling a budget year of proposals, and writing it as a workbook. */
export async function measureSummary(): Promise<Row[]> {
  return [...compiling(), ...(await writing())];
}

function compiling(): Row[] {
  const few = manyProposals(FEW);
  const many = manyProposals(MANY);
  const [fewMs, manyMs] = [timeOf(() => compiled(few)), timeOf(() => compiled(many))];
  const before = heapBytes();
  const summary = compiled(many);
  const kept = heapBytes() - before;
  const later = compiled(many.map((each, at) => (at % 10 === 0 ? { ...each, priority: 1 } : each)));
  const differenceMs = timeOf(() => summaryDifference(summary, later));
  return [
    {
      what: `compile ${MANY} proposals, beside ${FEW}`,
      ours: millis(manyMs),
      beside: millis(fewMs),
      compared: times(manyMs / fewMs),
      target: atMost(manyMs / fewMs, LINEAR, times(LINEAR)),
    },
    {
      what: `difference of two summaries of ${MANY}, beside compiling one`,
      ours: millis(differenceMs),
      beside: millis(manyMs),
      compared: times(differenceMs / manyMs),
    },
    {
      what: `kept of a summary of ${summary.rows.length} proposals`,
      ours: megabytes(kept),
      beside: "",
      compared: "",
    },
  ];
}

async function writing(): Promise<Row[]> {
  const few = await use(FEW);
  const many = await use(MANY);
  const memory = (what: string, of: (use: WorkbookUse) => number): Row => ({
    what: `${what} while ${MANY} rows are written, beside ${FEW}`,
    ours: megabytes(of(many)),
    beside: megabytes(of(few)),
    compared: times(of(many) / of(few)),
    target: atMost(of(many), MOST_MEMORY, megabytes(MOST_MEMORY)),
  });
  return [
    {
      what: `workbook of ${MANY} rows (${megabytes(many.bytes)}), beside ${FEW}`,
      ours: millis(many.millis),
      beside: millis(few.millis),
      compared: times(many.millis / few.millis),
      target: atMost(many.millis / few.millis, LINEAR, times(LINEAR)),
    },
    memory("memory (RSS)", ({ rss }) => rss),
    memory("heap", ({ heap }) => heap),
  ];
}

function timeOf(what: () => unknown): number {
  const all = Array.from({ length: ROUNDS }, () => {
    const begun = performance.now();
    what();
    return performance.now() - begun;
  });
  // The first ones are the compiler's.
  return median(all.slice(3));
}

async function use(rows: number): Promise<WorkbookUse> {
  const child = fork(new URL("./summary-memory.ts", import.meta.url), [String(rows)]);
  const ended = once(child, "exit").then(() => {
    throw new Error("The process that writes a workbook ended without an answer.");
  });
  const [answer] = (await Promise.race([once(child, "message"), ended])) as [WorkbookUse];
  ended.catch(() => undefined);
  return answer;
}
