import { boardGoneNote, whichBoardNote } from "../../cards/board/board-notes.ts";
import { boardMessage } from "../../cards/board/board-card.ts";
import type { PersonalMessage } from "../../cards/personal-message.ts";
import type { Lang } from "../../domain/lang.ts";
import type { Report } from "../../domain/report/report.ts";
import { momentText } from "../../text/moment.ts";
import { texts } from "../../text/texts.ts";
import { findBoardReports } from "../../usecases/report/find-board-reports.ts";
import { readStanding } from "../../usecases/report/read-standing.ts";
import { cardContextOf } from "../card-context.ts";
import type { BotDeps } from "../deps.ts";
import { reportWishOf } from "../report-wish.ts";
import { sendCardOr } from "../send.ts";
import { placeHere } from "../place-here.ts";
import { tellPersonally } from "../tell-personally.ts";
import type { Turn } from "../turn.ts";

/** True for a message that asks for a board. */
export function wantsBoard(turn: Turn): boolean {
  const wish = reportWishOf(turn);
  return wish?.kind === "reports" && wish.wants === "board";
}

/** The places after those that were shown, to the one who presses. */
export async function onShowBoard(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "show-board") return;
  const { lang, report, shown } = turn.submit;
  await tellPersonally(turn, deps, lang, () => copyOf(deps, report, shown, lang), texts[lang].board.personal);
}

/** The board that is asked for as it is now: in its own channel to all, elsewhere to the one who asks. */
export async function onBoard(turn: Turn, deps: BotDeps): Promise<void> {
  const wish = reportWishOf(turn);
  if (wish?.kind !== "reports") return;
  const asked = wish.what ?? wish.place;
  const channelId = turn.isPersonal ? undefined : placeHere(turn);
  const found = await findBoardReports(deps, { name: asked, channelId });
  const [one, ...others] = found.reports;
  const report = found.isKnown && others.length === 0 ? one : undefined;
  if (report !== undefined && isHere(report, turn)) return presentHere(turn, deps, report, wish.lang);
  await tellPersonally(
    turn,
    deps,
    wish.lang,
    async () =>
      report === undefined
        ? whichBoardNote(found.reports, found.isKnown ? undefined : asked, wish.lang)
        : copyOf(deps, report.id, 0, wish.lang),
    texts[wish.lang].board.personal,
  );
}

function isHere({ plan }: Report, turn: Turn): boolean {
  return !turn.isPersonal && plan.channelId === placeHere(turn);
}

/** In the language that the channel has chosen, if it has. */
async function presentHere(turn: Turn, deps: BotDeps, { id }: Report, asked: Lang): Promise<void> {
  const here = await deps.conversations.find(placeHere(turn));
  const { plain, card } = await copyOf(deps, id, 0, here?.value.digest?.lang ?? asked);
  await sendCardOr(turn.context, plain, deps.log, () => card(cardContextOf(turn, deps)));
}

async function copyOf(deps: BotDeps, reportId: string, shown: number, lang: Lang): Promise<PersonalMessage> {
  const standing = await readStanding(deps, reportId);
  if (standing === undefined) return boardGoneNote(lang);
  const today = deps.clock.today();
  const time = momentText(deps.clock.millis(), today, lang);
  // What has been shown may have grown less since.
  const from = shown < standing.total ? shown : 0;
  return boardMessage({ standing, today, as: { shown: from, time } }, lang);
}
