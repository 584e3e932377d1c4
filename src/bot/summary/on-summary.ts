import type { PersonalMessage } from "../../cards/personal-message.ts";
import { publishedMessage, summaryMessage } from "../../cards/summary/summary-card.ts";
import type { Lang } from "../../domain/lang.ts";
import type { RoundStanding } from "../../domain/proposal/round-standing.ts";
import { texts } from "../../text/texts.ts";
import { currentRound, roundOf } from "../../usecases/current-round.ts";
import { publishedSummary } from "../../usecases/summary/published-summary.ts";
import { seeSummary } from "../../usecases/summary/see-summary.ts";
import { cardContextOf } from "../card-context.ts";
import type { BotDeps } from "../deps.ts";
import { proposalWishOf } from "../proposal-wish.ts";
import { presentRound } from "../round/on-round.ts";
import { sendCardOr } from "../send.ts";
import { tellHere, tellPersonally } from "../tell-personally.ts";
import type { Turn } from "../turn.ts";
import { placeHere } from "../place-here.ts";

/**
 * The sammanställning. In the channel that the round publishes in, the latest published version: everybody there reads it. Else
 * what is handed in now, as far as the person may read it, in the personal chat.
 */
export async function onSummary(turn: Turn, deps: BotDeps): Promise<void> {
  const wish = proposalWishOf(turn);
  if (wish?.kind === "summary") await presentSummary(turn, deps, wish.lang, wish.budgetYear);
}

/** What is handed in now, from a button. */
export async function onShowSummary(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "show-summary") return;
  const { lang, budgetYear } = turn.submit;
  const standing = await roundOf(deps, budgetYear);
  await (standing === undefined
    ? presentRound(turn, deps, lang, budgetYear)
    : presentPersonally(turn, deps, lang, standing));
}

async function presentSummary(
  turn: Turn,
  deps: BotDeps,
  lang: Lang,
  budgetYear: number | undefined,
): Promise<void> {
  const standing = await (budgetYear === undefined ? currentRound(deps) : roundOf(deps, budgetYear));
  if (standing === undefined) return presentRound(turn, deps, lang, budgetYear);
  const isHere = !turn.isPersonal && standing.round.channelId === placeHere(turn);
  await (isHere
    ? presentPublished(turn, deps, lang, standing)
    : presentPersonally(turn, deps, lang, standing));
}

async function presentPersonally(
  turn: Turn,
  deps: BotDeps,
  lang: Lang,
  standing: RoundStanding,
): Promise<void> {
  await tellPersonally(
    turn,
    deps,
    lang,
    ({ aadObjectId }) => personalSummary(deps, aadObjectId, standing, lang),
    texts[lang].summaryCard.personal,
  );
}

async function personalSummary(
  deps: BotDeps,
  aadObjectId: string,
  standing: RoundStanding,
  lang: Lang,
): Promise<PersonalMessage> {
  const seen = await seeSummary(deps, aadObjectId, standing);
  return summaryMessage({ ...seen, canDownload: deps.publicUrl !== undefined }, lang);
}

/** In the language that the channel has chosen, if it has. */
async function presentPublished(
  turn: Turn,
  deps: BotDeps,
  asked: Lang,
  { round }: RoundStanding,
): Promise<void> {
  const { budgetYear } = round;
  const [here, latest] = await Promise.all([
    deps.conversations.find(placeHere(turn)),
    deps.summaryVersions.latest(budgetYear),
  ]);
  const lang = here?.value.digest?.lang ?? asked;
  const found = latest && (await publishedSummary(deps, budgetYear, latest.version));
  if (found === undefined) return tellHere(turn, texts[lang].summaryCard.channel.none);
  const { version, model } = found;
  const canDownload = deps.publicUrl !== undefined;
  const { plain, card } = publishedMessage(
    { model, version: version.version, by: version.by.name, canDownload },
    lang,
  );
  await sendCardOr(turn.context, plain, deps.log, () => card(cardContextOf(turn, deps)));
}
