import { parsePlaceRef } from "../../domain/organisation/place-text.ts";
import type { MarkAnswer } from "../../cards/mark/mark-message.ts";
import { commentMark } from "../../usecases/report/comment-mark.ts";
import { markPlace } from "../../usecases/report/mark-place.ts";
import { undoMark } from "../../usecases/report/undo-mark.ts";
import type { BotDeps } from "../deps.ts";
import type { Turn } from "../turn.ts";
import { commentedAnswer, markedAnswer, refusedAnswer, undoneAnswer } from "./mark-answers.ts";
import type { Telling } from "./telling.ts";
import { markWhatIsMine } from "./on-my-reports.ts";
import { tellOfMarks } from "./tell-of-marks.ts";

/** One press: the place of the card, or what the one who presses is responsible for. */
export async function onMarkReport(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "mark-report") return;
  const { lang, report: reportId, place: written, section, from } = turn.submit;
  await tellOfMarks(turn, deps, lang, async (reader) => {
    const telling = { deps, reader, lang };
    if (written === undefined) return markWhatIsMine(telling, reportId, from);
    return withPlace(written, telling, async (place) =>
      markedAnswer(
        await markPlace(deps, { reportId, place, ...inSection(section), by: reader, from }),
        telling,
      ),
    );
  });
}

/** Takes a klarmarkering back. */
export async function onUndoMark(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "undo-mark") return;
  const { lang, report: reportId, place: written, section } = turn.submit;
  await tellOfMarks(turn, deps, lang, (reader) => {
    const telling = { deps, reader, lang };
    return withPlace(written, telling, async (place) => {
      const input = { reportId, place, ...inSection(section), by: reader, from: "chat" as const };
      return undoneAnswer(await undoMark(deps, input), telling);
    });
  });
}

/** What is said with a klarmarkering; an empty one takes it away. */
export async function onCommentMark(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "comment-mark") return;
  const { lang, report: reportId, place: written, section, comment } = turn.submit;
  await tellOfMarks(turn, deps, lang, (reader) => {
    const telling = { deps, reader, lang };
    return withPlace(written, telling, async (place) => {
      const input = { reportId, place, ...inSection(section), by: reader, from: "chat" as const, comment };
      return commentedAnswer(await commentMark(deps, input), comment, telling);
    });
  });
}

function inSection(sectionId: string | undefined): { readonly sectionId?: string } {
  return sectionId === undefined ? {} : { sectionId };
}

/** What a card names as a place is read before it is believed. */
async function withPlace(
  written: string,
  telling: Telling,
  answer: (place: NonNullable<ReturnType<typeof parsePlaceRef>>) => Promise<MarkAnswer>,
): Promise<MarkAnswer> {
  const place = parsePlaceRef(written);
  return place === undefined ? refusedAnswer({ kind: "unknownPlace" }, telling) : answer(place);
}
