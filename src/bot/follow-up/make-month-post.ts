import { createHash } from "node:crypto";
import { followUpMessage } from "../../cards/follow-up/follow-up-card.ts";
import { monthPostOf } from "../../domain/follow-up/post-key.ts";
import type { Lang } from "../../domain/lang.ts";
import type { Log } from "../../log.ts";
import { noticeText } from "../../text/follow-up/summary-text.ts";
import { findMonth, type FindMonthDeps } from "../../usecases/follow-up/find-month.ts";
import type { Clock } from "../../usecases/ports.ts";
import type { MakeBoard } from "../../usecases/report/refresh-board.ts";
import { cardMessage } from "../send.ts";

export interface MakeMonthPostDeps extends FindMonthDeps {
  readonly clock: Pick<Clock, "today">;
  readonly tellsClock: boolean;
  readonly defaultLang: Lang;
  readonly log: Log;
}

/** All press on the same card again and again: what its buttons show is told by what is stored. */
const SUBMIT_ID = "month";

/** The post of a month as it stands in its channel, from what is stored now. */
export function createMakeMonthPost(deps: MakeMonthPostDeps): MakeBoard {
  return async (postId, to) => {
    const { areaId, month } = monthPostOf(postId);
    const found = await findMonth(deps, { area: areaId, month });
    if (found.kind !== "found") return undefined;
    const lang = to.digest?.lang ?? deps.defaultLang;
    const { summary } = found;
    const { plain, card } = followUpMessage({ summary, view: "summary", shown: 0 }, lang);
    const moved = deps.tellsClock ? { movedTo: deps.clock.today() } : {};
    const context = { submitId: SUBMIT_ID, isShared: true, ...moved };
    const message = cardMessage(() => card(context), { plain, summary: noticeText(summary, lang) }, deps.log);
    return { message, shown: createHash("sha256").update(JSON.stringify(message)).digest("base64url") };
  };
}
