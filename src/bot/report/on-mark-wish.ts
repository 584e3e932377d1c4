import { notFoundAnswer } from "../../cards/mark/not-found-card.ts";
import { asSentence, type MarkAnswer } from "../../cards/mark/mark-message.ts";
import { titleOf } from "../../cards/mark/mark-words.ts";
import { myListAnswer } from "../../cards/mark/my-list-card.ts";
import { refusalAnswer } from "../../cards/mark/refusal-card.ts";
import type { Named } from "../../domain/report-question/report-wish.ts";
import { opensOn } from "../../domain/report/reminder-mornings.ts";
import { texts } from "../../text/texts.ts";
import { findWished, type WishedMine } from "../../usecases/report/find-wished.ts";
import type { Mine } from "../../usecases/report/list-mine.ts";
import { markPlace } from "../../usecases/report/mark-place.ts";
import { undoMark } from "../../usecases/report/undo-mark.ts";
import type { BotDeps } from "../deps.ts";
import { placeHere } from "../place-here.ts";
import { reportWishOf } from "../report-wish.ts";
import type { Turn } from "../turn.ts";
import { markedAnswer, refusedAnswer, undoneAnswer } from "./mark-answers.ts";
import type { Telling } from "./telling.ts";
import { markOne, myList } from "./on-my-reports.ts";
import { tellOfMarks } from "./tell-of-marks.ts";

/** "Vi är klara med omvärldsanalysen": marked at once when it can only be one thing, else to choose. */
export async function onWantsMark(turn: Turn, deps: BotDeps): Promise<void> {
  const wish = reportWishOf(turn);
  if (wish?.kind !== "mark") return;
  await tellOfMarks(turn, deps, wish.lang, (reader) =>
    mark({ deps, reader, lang: wish.lang }, wish, turn.isPersonal ? undefined : placeHere(turn)),
  );
}

/** "Ångra klarmarkeringen". */
export async function onWantsUndo(turn: Turn, deps: BotDeps): Promise<void> {
  const wish = reportWishOf(turn);
  if (wish?.kind !== "undo") return;
  await tellOfMarks(turn, deps, wish.lang, (reader) => undo({ deps, reader, lang: wish.lang }, wish));
}

/** "Vad saknar jag?" */
export async function onWantsMissing(turn: Turn, deps: BotDeps): Promise<void> {
  const wish = reportWishOf(turn);
  if (wish?.kind !== "missing-mine") return;
  const { lang } = wish;
  await tellOfMarks(turn, deps, lang, async (reader) => {
    const telling = { deps, reader, lang };
    const found = await findWished(deps, reader.aadObjectId, wish);
    if (found.kind === "others") return myList(telling);
    if (found.kind !== "mine") return notMine(found, telling);
    if (found.of !== undefined && found.mine.length === 0) return noneOfYours(found.of, telling);
    return choose(found, found.mine.filter(isLeft), telling);
  });
}

/** In a channel that has a report of its own, that one is meant by who names none. */
function meantHere(mine: readonly Mine[], named: Named, channelId: string | undefined): readonly Mine[] {
  if (channelId === undefined || named.what !== undefined || named.place !== undefined) return mine;
  const here = mine.filter(({ report }) => report.plan.channelId === channelId);
  return here.length > 0 ? here : mine;
}

async function mark(telling: Telling, named: Named, channelId: string | undefined): Promise<MarkAnswer> {
  const { deps, reader } = telling;
  const found = await findWished(deps, reader.aadObjectId, named);
  if (found.kind === "others") {
    const { reportId, place } = found;
    return markedAnswer(await markPlace(deps, { reportId, place, by: reader, from: "chat" }), telling);
  }
  if (found.kind !== "mine") return notMine(found, telling);
  const { of } = found;
  const mine = meantHere(found.mine, named, channelId);
  if (of !== undefined && mine.length === 0) return noneOfYours(of, telling);
  const left = mine.filter(isLeft);
  const [only] = left;
  // Last year's may be meant: a new period is not marked before it opens by who did not see which it was.
  if (of !== undefined && only !== undefined && opensOn(of) > deps.clock.today())
    return choose(found, left, telling, notOpen(of, telling));
  if (only !== undefined && left.length === 1) return markOne(only, telling, "chat");
  // What is done already is said so, by whom and when.
  const isNamed = named.what !== undefined || named.place !== undefined;
  const [done] = mine;
  if (isNamed && done !== undefined && mine.length === 1) return markOne(done, telling, "chat");
  return choose(found, left, telling);
}

async function undo(telling: Telling, named: Named): Promise<MarkAnswer> {
  const { deps, reader, lang } = telling;
  const found = await findWished(deps, reader.aadObjectId, named);
  if (found.kind === "others") {
    const { reportId, place } = found;
    return undoneAnswer(await undoMark(deps, { reportId, place, by: reader, from: "chat" }), telling);
  }
  if (found.kind !== "mine") return notMine(found, telling);
  const { mine, of } = found;
  if (of !== undefined && mine.length === 0) return noneOfYours(of, telling);
  const marked = mine.filter(
    ({ standing }) => standing.done !== undefined || standing.doneSections.length > 0,
  );
  const [only] = marked.length > 0 ? marked : mine;
  const isOne = marked.length === 1 || (marked.length === 0 && mine.length === 1);
  if (only !== undefined && isOne) {
    const input = { reportId: only.report.id, place: only.standing.place, by: reader, from: "chat" } as const;
    return undoneAnswer(await undoMark(deps, input), telling);
  }
  const { hasPlaces } = found;
  const today = deps.clock.today();
  return myListAnswer({ mine: marked, isUndoing: true, hasPlaces, today, shown: 0 }, lang);
}

function isLeft({ standing }: Mine): boolean {
  return standing.done === undefined;
}

function choose(
  { of, hasPlaces }: Extract<WishedMine, { readonly kind: "mine" }>,
  left: readonly Mine[],
  { deps, lang }: Telling,
  note = "",
): MarkAnswer {
  const today = deps.clock.today();
  const about = of === undefined ? {} : { of };
  return myListAnswer({ mine: left, hasPlaces, today, shown: 0, note, ...about }, lang);
}

function notOpen(report: Mine["report"], { lang }: Telling): string {
  return asSentence(texts[lang].reportQuestions.notBegun.headline(titleOf(report, lang)));
}

function noneOfYours(report: Mine["report"], { deps, lang }: Telling): MarkAnswer {
  return refusalAnswer({ kind: "noneOfYours", report }, deps.clock.today(), lang);
}

type NotMine = Exclude<WishedMine, { readonly kind: "mine" | "others" }>;

function notMine(found: NotMine, telling: Telling): MarkAnswer {
  const { lang } = telling;
  switch (found.kind) {
    case "unknown":
    case "notIn":
      return notFoundAnswer(found, lang);
    case "notYours":
    case "locked":
    case "unknownReport":
    case "unknownPlace":
    case "unknownSection":
    case "conflict":
      return refusedAnswer(found, telling);
  }
}
