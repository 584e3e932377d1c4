import { followUpMessage } from "../../cards/follow-up/follow-up-card.ts";
import { noFollowUpNote, notImportedNote, whichAreaNote } from "../../cards/follow-up/follow-up-notes.ts";
import type { FollowUpView } from "../../cards/follow-up-submits.ts";
import type { PersonalMessage } from "../../cards/personal-message.ts";
import type { Month } from "../../domain/follow-up/follow-up.ts";
import type { Lang } from "../../domain/lang.ts";
import { findMonth, type FindMonthOutcome, type WantedMonth } from "../../usecases/follow-up/find-month.ts";
import { cardContextOf } from "../card-context.ts";
import type { BotDeps } from "../deps.ts";
import { followUpWishOf } from "../follow-up-wish.ts";
import { sendCardOr } from "../send.ts";
import type { Turn } from "../turn.ts";
import { showsUnit } from "./on-follow-up-question.ts";

/** A month's follow-up, where it is asked for: what the municipality publishes is nobody's secret. */
export async function onFollowUp(turn: Turn, deps: BotDeps): Promise<void> {
  const wish = followUpWishOf(turn);
  if (wish?.kind !== "show" || (await showsUnit(turn, deps, wish))) return;
  const { lang, month, area } = wish;
  await present(
    turn,
    deps,
    { ...(month === undefined ? {} : { month }), ...(area === undefined ? {} : { area }) },
    lang,
  );
}

/** A month, or the rest of one of its longer views, from a button. */
export async function onShowFollowUp(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "show-follow-up") return;
  const { lang, area, month, view, shown } = turn.submit;
  await present(turn, deps, { area, ...(month === undefined ? {} : { month }) }, lang, { view, shown });
}

interface Part {
  readonly view: FollowUpView;
  readonly shown: number;
}

async function present(
  turn: Turn,
  deps: BotDeps,
  wanted: WantedMonth,
  lang: Lang,
  part: Part = { view: "summary", shown: 0 },
): Promise<void> {
  const found = await findMonth(deps, wanted);
  const context = cardContextOf(turn, deps);
  const message = messageOf(found, wanted, part, context.isAdministrator ?? false, lang);
  await sendCardOr(turn.context, message.plain, deps.log, () => message.card(context));
}

function messageOf(
  found: FindMonthOutcome,
  { month }: WantedMonth,
  part: Part,
  isAdministrator: boolean,
  lang: Lang,
): PersonalMessage {
  const asked = month === undefined ? {} : { month };
  switch (found.kind) {
    case "found": {
      const { summary, known } = found;
      const earlier = earlierThan(summary.month, known);
      return followUpMessage({ summary, ...part, ...(earlier === undefined ? {} : { earlier }) }, lang);
    }
    case "notImported":
      return notImportedNote(found.area, found.month, found.known, lang);
    case "unknownArea":
      return whichAreaNote(found.areas, { said: found.said, ...asked }, lang);
    case "severalAreas":
      return whichAreaNote(found.areas, asked, lang);
    case "none":
      return noFollowUpNote(isAdministrator, lang);
  }
}

/** The newest before it; `known` has the newest first. */
function earlierThan(month: Month, known: readonly Month[]): Month | undefined {
  return known.find((each) => each < month);
}
