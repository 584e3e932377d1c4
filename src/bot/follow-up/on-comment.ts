import { commentRefusal } from "../../cards/unit-comment/comment-refusal-card.ts";
import { myCommentsMessage } from "../../cards/unit-comment/mine-card.ts";
import type { PersonalMessage } from "../../cards/personal-message.ts";
import { unitsNamed } from "../../domain/follow-up/named-unit.ts";
import type { FollowUpWish } from "../../domain/follow-up-question/follow-up-wish.ts";
import type { Lang } from "../../domain/lang.ts";
import type { PersonRef } from "../../domain/organisation/organisation.ts";
import { texts } from "../../text/texts.ts";
import { saveComment } from "../../usecases/follow-up/save-comment.ts";
import { listWaiting, monthsMeant, type MonthsMeant } from "../../usecases/follow-up/waiting-units.ts";
import type { BotDeps } from "../deps.ts";
import { followUpWishOf } from "../follow-up-wish.ts";
import { tellPersonally } from "../tell-personally.ts";
import type { Turn } from "../turn.ts";
import { commentDeps, formAnswer, savedAnswer, type CommentTelling } from "./comment-answers.ts";

/** "Kommentera IT": its form; "kommentera": the units that wait for the one who writes. */
export async function onWantsComment(turn: Turn, deps: BotDeps): Promise<void> {
  const wish = followUpWishOf(turn);
  if (wish?.kind !== "comment") return;
  await tell(turn, deps, wish.lang, (telling) =>
    wish.unit === undefined ? waiting(telling, meantBy(wish)) : namedUnit(telling, wish.unit, meantBy(wish)),
  );
}

/** The form of the unit that a button names. */
export async function onCommentUnit(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "comment-unit") return;
  const { lang, area: areaId, month, unit: unitId } = turn.submit;
  await tell(turn, deps, lang, (telling) => formAnswer(telling, { areaId, month, unitId }));
}

/** Saves what was typed in the form. */
export async function onSaveComment(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "save-comment") return;
  const { lang, area: areaId, month, unit: unitId, revision } = turn.submit;
  const { cause, text, action, effect, operations } = turn.submit;
  const form = { cause, text, action, effect, operations };
  await tell(turn, deps, lang, async (telling) => {
    const input = { areaId, month, unitId, by: telling.reader, revision, form };
    return savedAnswer(await saveComment(commentDeps(deps), input), form, telling);
  });
}

/** The units that wait for the one who presses. */
export async function onMyComments(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "my-comments") return;
  const { lang, shown } = turn.submit;
  await tell(turn, deps, lang, (telling) => waiting(telling, {}, shown));
}

/** What somebody says of their unit is written in their own chat, whoever reads it later. */
async function tell(
  turn: Turn,
  deps: BotDeps,
  lang: Lang,
  make: (telling: CommentTelling) => Promise<PersonalMessage>,
): Promise<void> {
  const words = texts[lang].unitComment.personal;
  await tellPersonally(turn, deps, lang, (reader: PersonRef) => make({ deps, reader, lang }), words);
}

function meantBy({ area, month }: Extract<FollowUpWish, { readonly kind: "comment" }>): MonthsMeant {
  return { ...(area === undefined ? {} : { area }), ...(month === undefined ? {} : { month }) };
}

async function waiting(
  { deps, reader, lang }: CommentTelling,
  meant: MonthsMeant,
  shown = 0,
): Promise<PersonalMessage> {
  const months = await listWaiting(deps, reader.aadObjectId, meant);
  const isSaid = meant.area !== undefined || meant.month !== undefined;
  if (months.length === 0 && isSaid) return commentRefusal({ kind: "notImported" }, lang);
  return myCommentsMessage({ months, shown }, lang);
}

async function namedUnit(
  telling: CommentTelling,
  said: string,
  meant: MonthsMeant,
): Promise<PersonalMessage> {
  const { deps, lang } = telling;
  const months = await monthsMeant(deps, meant);
  if (months.length === 0) return waiting(telling, meant);
  const found = months.flatMap(({ summary }) =>
    unitsNamed(said, summary.rows).map((unit) => ({ summary, unit })),
  );
  const [only] = found;
  if (only === undefined) return commentRefusal({ kind: "notFound", said }, lang);
  if (found.length > 1) return commentRefusal({ kind: "several", said, found }, lang);
  const { summary, unit } = only;
  return formAnswer(telling, { areaId: summary.area.id, month: summary.month, unitId: unit.unitId });
}
