/** Writes a workbook of so many rows in a process of its own, and tells its parent how long and how much memory it took. */
import { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { writeSummaryWorkbook } from "../../src/documents/write-summary-workbook.ts";
import { summaryModel } from "../../src/domain/summary/summary-model.ts";
import { heapBytes } from "./heap.ts";
import { compiled, manyProposals } from "./summary-proposals.ts";

const BETWEEN_LOOKS_MS = 5;

export interface WorkbookUse {
  readonly millis: number;
  readonly bytes: number;
  /** The most above what the process had when the summary was ready to be written. */
  readonly rss: number;
  readonly heap: number;
}

async function write(rows: number): Promise<WorkbookUse> {
  const model = summaryModel(compiled(manyProposals(rows)), { kind: "now", day: "2023-03-28" });
  const ready = { heap: heapBytes(), rss: process.memoryUsage.rss() };
  const peak = { ...ready };
  const look = (): void => {
    const { heapUsed, rss } = process.memoryUsage();
    peak.heap = Math.max(peak.heap, heapUsed);
    peak.rss = Math.max(peak.rss, rss);
  };
  const looking = setInterval(look, BETWEEN_LOOKS_MS);
  const begun = performance.now();
  let bytes = 0;
  const counted = new Writable({
    write(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      look();
      done();
    },
  });
  await pipeline(writeSummaryWorkbook(model, "sv"), counted);
  const millis = performance.now() - begun;
  look();
  clearInterval(looking);
  return { millis, bytes, rss: peak.rss - ready.rss, heap: peak.heap - ready.heap };
}

const use = await write(Number(process.argv[2]));
process.send?.(use);
