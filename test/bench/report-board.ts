import { createMakeBoard } from "../../src/bot/report/make-board.ts";
import { boardMessage } from "../../src/cards/board/board-card.ts";
import { readStanding } from "../../src/usecases/report/read-standing.ts";
import { aChannel } from "../support/conversations.ts";
import type { OpenService } from "../support/open-service.ts";
import type { Cost, CostOf } from "./report-cost.ts";
import type { ReportYear } from "./report-year.ts";

/** Pages are looked at from every so many places on. */
const STEP = 20;

export interface BoardUse {
  readonly cost: Cost;
  /** Bytes of the cards. */
  readonly inChannel: number;
  readonly largestPage: number;
}

/** The board of the month that is reported now, as it is written to its channel, and each page of it. */
export async function measureBoard(
  { stores, deps }: OpenService,
  { current: [report] }: ReportYear,
  costOf: CostOf,
): Promise<BoardUse> {
  const read = { ...stores, ...deps };
  const standing = report && (await readStanding(read, report.id));
  if (standing === undefined) throw new Error("The report is not there.");
  const make = createMakeBoard(read);
  const made = await make(standing.report.id, aChannel());
  if (made === undefined || !("attachments" in made.message)) throw new Error("The board is no card.");
  const pages = Array.from({ length: Math.ceil(standing.total / STEP) }, (_, at) =>
    boardMessage({ standing, today: deps.clock.today(), as: { shown: at * STEP, time: "kl. 08.00" } }, "sv"),
  );
  return {
    cost: await costOf(() => make(standing.report.id, aChannel())),
    inChannel: bytesOf(made.message),
    largestPage: Math.max(...pages.map(({ card }) => bytesOf(card({ submitId: "board" })))),
  };
}

function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}
