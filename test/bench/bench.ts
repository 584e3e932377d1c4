import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import { measureDelivery } from "./delivery.ts";
import { measureFollowUp } from "./follow-up.ts";
import { measureHeap } from "./heap.ts";
import { measureHttp } from "./http.ts";
import { writeServers } from "./processes.ts";
import { measureProposals } from "./proposals.ts";
import { measureReports } from "./reports.ts";
import { measureStart } from "./start-up.ts";
import { formatTable, type Row } from "./table.ts";
import { measureSummary } from "./summary.ts";
import { measureUnderstanding } from "./understanding.ts";

/** How fast and how large, beside other bots in the same run. Prints; judges nothing. */
const PARTS: Readonly<Record<string, () => Promise<Row[]>>> = {
  understanding: measureUnderstanding,
  messages: measureHttp,
  start: measureStart,
  heap: measureHeap,
  delivery: measureDelivery,
  summary: measureSummary,
  proposals: measureProposals,
  reports: measureReports,
  followUp: measureFollowUp,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(", ")}. There are: ${Object.keys(PARTS).join(", ")}.`);
  process.exit(2);
}

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "processor"}`);
const parts = Object.entries(PARTS).filter(([name]) => wanted.length === 0 || wanted.includes(name));
if (parts.some(([name]) => name === "messages" || name === "start")) build();

const rows: Row[] = [];
for (const [name, measure] of parts) {
  console.log(`Measuring ${name} …`);
  rows.push(...(await measure()));
}
console.log(`\n${formatTable(rows)}`);

function build(): void {
  console.log("Building what is measured …");
  const tsc = ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"];
  execFileSync(process.execPath, tsc, { stdio: "inherit" });
  writeServers();
}
