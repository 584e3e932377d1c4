import { myListAnswer } from "../../cards/mark/my-list-card.ts";
import type { MarkAnswer } from "../../cards/mark/mark-message.ts";
import { refusalAnswer } from "../../cards/mark/refusal-card.ts";
import type { MarkedFrom } from "../../domain/report/report.ts";
import { listMine, listMineIn, type Mine } from "../../usecases/report/list-mine.ts";
import { markPlace } from "../../usecases/report/mark-place.ts";
import type { BotDeps } from "../deps.ts";
import type { Turn } from "../turn.ts";
import { markedAnswer, refusedAnswer } from "./mark-answers.ts";
import type { Telling } from "./telling.ts";
import { tellOfMarks } from "./tell-of-marks.ts";

/** What the one who presses has left to mark. */
export async function onMyReports(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "my-reports") return;
  const { lang, shown } = turn.submit;
  await tellOfMarks(turn, deps, lang, (reader) => myList({ deps, reader, lang }, shown));
}

/** What the one who presses has in one report, done or not. */
export async function onChooseMarks(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "choose-marks") return;
  const { lang, shown, report: reportId } = turn.submit;
  await tellOfMarks(turn, deps, lang, async (reader) => {
    const telling = { deps, reader, lang };
    const found = await listMineIn(deps, reader.aadObjectId, reportId);
    return found.kind === "mine" ? chooseAmong(found, telling, shown) : refusedAnswer(found, telling);
  });
}

/** What somebody has left to mark of all reports. */
export async function myList({ deps, reader, lang }: Telling, shown = 0): Promise<MarkAnswer> {
  const list = await listMine(deps, reader.aadObjectId);
  return myListAnswer({ ...list, today: deps.clock.today(), shown }, lang);
}

/** One press: what the one who presses has left in a report, when that is one thing; else there is a choice. */
export async function markWhatIsMine(
  telling: Telling,
  reportId: string,
  from: MarkedFrom,
): Promise<MarkAnswer> {
  const { deps, reader } = telling;
  const found = await listMineIn(deps, reader.aadObjectId, reportId);
  if (found.kind !== "mine") return refusedAnswer(found, telling);
  const left = found.mine.filter(({ standing }) => standing.done === undefined);
  const [only = found.mine[0]] = left;
  const isOne = left.length === 1 || found.mine.length === 1;
  if (only === undefined || !isOne) return chooseAmong(found, telling);
  return markOne(only, telling, from);
}

/** Marks one thing as a whole. */
export async function markOne(
  { report, standing: { place } }: Mine,
  telling: Telling,
  from: MarkedFrom,
): Promise<MarkAnswer> {
  const { deps, reader } = telling;
  const outcome = await markPlace(deps, { reportId: report.id, place, by: reader, from });
  return markedAnswer(outcome, telling);
}

/** What is to be chosen among in one report; who has nothing in it is told so. */
function chooseAmong(
  { report, mine }: { readonly report: Mine["report"]; readonly mine: readonly Mine[] },
  { deps, lang }: Telling,
  shown = 0,
): MarkAnswer {
  const today = deps.clock.today();
  if (mine.length === 0) return refusalAnswer({ kind: "noneOfYours", report }, today, lang);
  return myListAnswer({ mine, of: report, hasPlaces: true, today, shown }, lang);
}
