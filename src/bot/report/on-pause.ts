import type { MarkAnswer } from "../../cards/mark/mark-message.ts";
import { pauseAnswer } from "../../cards/nudge/pause-card.ts";
import type { Lang } from "../../domain/lang.ts";
import { endPause, pausedUntil, pauseNudges, type PauseWish } from "../../usecases/report/pause.ts";
import type { BotDeps } from "../deps.ts";
import { reportWishOf } from "../report-wish.ts";
import type { Turn } from "../turn.ts";
import { tellOfMarks } from "./tell-of-marks.ts";

/** "Pausa till 14 augusti", "pausa", "avsluta pausen". */
export async function onWantsPause(turn: Turn, deps: BotDeps): Promise<void> {
  const wish = reportWishOf(turn);
  if (wish?.kind !== "pause") return;
  const { lang, until, ends } = wish;
  if (ends) return end(turn, deps, lang);
  return until === undefined ? ask(turn, deps, lang) : pause(turn, deps, lang, { typed: until });
}

/** Asks how long. */
export async function onAskPause(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb === "ask-pause") await ask(turn, deps, turn.submit.lang);
}

/** The day that was typed in the form, or the weeks of the button. */
export async function onPauseNudges(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "pause-nudges") return;
  const { lang, until, weeks } = turn.submit;
  await pause(turn, deps, lang, weeks === undefined ? { typed: until } : { weeks });
}

/** Reminders come again. */
export async function onEndPause(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb === "end-pause") await end(turn, deps, turn.submit.lang);
}

async function ask(turn: Turn, deps: BotDeps, lang: Lang): Promise<void> {
  await tell(turn, deps, lang, async (aadObjectId) => {
    const until = await pausedUntil(deps, aadObjectId);
    const today = deps.clock.today();
    return pauseAnswer({ kind: "asked", today, ...(until === undefined ? {} : { until }) }, lang);
  });
}

async function pause(turn: Turn, deps: BotDeps, lang: Lang, wish: PauseWish): Promise<void> {
  await tell(turn, deps, lang, async (aadObjectId) => {
    const outcome = await pauseNudges(deps, aadObjectId, wish);
    return pauseAnswer({ ...outcome, today: deps.clock.today() }, lang);
  });
}

async function end(turn: Turn, deps: BotDeps, lang: Lang): Promise<void> {
  await tell(turn, deps, lang, async (aadObjectId) => {
    const kind = (await endPause(deps, aadObjectId)) ? "ended" : "notPaused";
    return pauseAnswer({ kind, today: deps.clock.today() }, lang);
  });
}

async function tell(
  turn: Turn,
  deps: BotDeps,
  lang: Lang,
  make: (aadObjectId: string) => Promise<MarkAnswer>,
): Promise<void> {
  await tellOfMarks(turn, deps, lang, ({ aadObjectId }) => make(aadObjectId));
}
