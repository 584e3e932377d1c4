import { createHash } from "node:crypto";
import { boardMessage, boardSummary } from "../../cards/board/board-card.ts";
import type { Lang } from "../../domain/lang.ts";
import type { Log } from "../../log.ts";
import type { Clock } from "../../usecases/ports.ts";
import { readStanding, type ReadStandingDeps } from "../../usecases/report/read-standing.ts";
import type { MakeBoard } from "../../usecases/report/refresh-board.ts";
import { cardMessage } from "../send.ts";

export interface MakeBoardDeps extends ReadStandingDeps {
  readonly clock: Pick<Clock, "today">;
  readonly tellsClock: boolean;
  readonly defaultLang: Lang;
  readonly log: Log;
}

/** All press on the same card again and again: whose press it is, and what it does, is told by the person and what is stored. */
const SUBMIT_ID = "board";

/** The board of a report as it stands in its channel, from what is stored now. */
export function createMakeBoard(deps: MakeBoardDeps): MakeBoard {
  return async (reportId, to) => {
    const standing = await readStanding(deps, reportId);
    if (standing === undefined) return undefined;
    const lang = to.digest?.lang ?? deps.defaultLang;
    const today = deps.clock.today();
    const shown = { standing, today, as: "channel" } as const;
    const { plain, card } = boardMessage(shown, lang);
    const moved = deps.tellsClock ? { movedTo: today } : {};
    const context = { submitId: SUBMIT_ID, isShared: true, ...moved };
    const summary = boardSummary(shown, lang);
    const message = cardMessage(() => card(context), { plain, summary }, deps.log);
    return { message, shown: createHash("sha256").update(JSON.stringify(message)).digest("base64url") };
  };
}
