import { reportsMessage } from "../../cards/report/list-card.ts";
import type { PersonalMessage } from "../../cards/personal-message.ts";
import type { Lang } from "../../domain/lang.ts";
import { texts } from "../../text/texts.ts";
import { listReports } from "../../usecases/report/list-reports.ts";
import { cardContextOf } from "../card-context.ts";
import type { BotDeps } from "../deps.ts";
import { placeHere } from "../place-here.ts";
import { reportWishOf } from "../report-wish.ts";
import { sendCardOr } from "../send.ts";
import { tellPersonally } from "../tell-personally.ts";
import type { Turn } from "../turn.ts";

/** The reports that people speak of now, asked for by name. */
export async function onReports(turn: Turn, deps: BotDeps): Promise<void> {
  const wish = reportWishOf(turn);
  if (wish?.kind === "reports") await present(turn, deps, wish.lang, 0);
}

/** The following ones, or all of them again. */
export async function onListReports(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb === "list-reports") await present(turn, deps, turn.submit.lang, turn.submit.shown);
}

async function present(turn: Turn, deps: BotDeps, lang: Lang, shown: number): Promise<void> {
  if (turn.isPersonal)
    return tellPersonally(
      turn,
      deps,
      lang,
      ({ aadObjectId }) => listFor(deps, aadObjectId, lang, shown),
      texts[lang].report.personal,
    );
  // Where several read, the reports are everybody's, and what is somebody's own is left out.
  const here = await deps.conversations.find(placeHere(turn));
  const { plain, card } = await listFor(deps, undefined, here?.value.digest?.lang ?? lang, shown);
  await sendCardOr(turn.context, plain, deps.log, () => card(cardContextOf(turn, deps)));
}

async function listFor(
  deps: BotDeps,
  aadObjectId: string | undefined,
  lang: Lang,
  shown: number,
): Promise<PersonalMessage> {
  const page = await listReports(deps, aadObjectId);
  const from = shown < page.reports.length ? shown : 0;
  return reportsMessage({ ...page, today: deps.clock.today(), shown: from }, lang);
}
