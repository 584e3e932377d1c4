import { manyAnswer } from "../../cards/mark/administer-forms.ts";
import type { MarkAnswer } from "../../cards/mark/mark-message.ts";
import { receiptAnswer } from "../../cards/mark/receipt-card.ts";
import { refusalAnswer } from "../../cards/mark/refusal-card.ts";
import { MOST_MARK_COMMENT } from "../../domain/report/mark-limits.ts";
import { formatPlaceRef } from "../../domain/organisation/place-text.ts";
import { texts } from "../../text/texts.ts";
import type {
  CommentOutcome,
  MarkOutcome,
  MarkRefusal,
  UndoOutcome,
} from "../../usecases/report/mark-outcomes.ts";
import { administered } from "./administered.ts";
import { commentInstead } from "./comment-instead.ts";
import type { Telling } from "./telling.ts";

/** What somebody who marked is told. */
export async function markedAnswer(outcome: MarkOutcome, telling: Telling): Promise<MarkAnswer> {
  switch (outcome.kind) {
    case "marked":
    case "already":
      return receiptAnswer({ ...outcome, ...inTurn(telling) }, telling.lang);
    case "needsComment":
      return commentInstead(outcome, telling);
    case "needsReason": {
      const chosen = formatPlaceRef(outcome.place);
      const wrong = { reason: texts[telling.lang].mark.administer.wrong.reason };
      return administered(telling, outcome.report.id, (shown) =>
        manyAnswer(shown, telling.lang, { values: { chosen }, wrong }),
      );
    }
    case "notYours":
    case "locked":
    case "unknownReport":
    case "unknownPlace":
    case "unknownSection":
    case "conflict":
      return refusedAnswer(outcome, telling);
  }
}

/** What somebody who took it back is told. */
export async function undoneAnswer(outcome: UndoOutcome, telling: Telling): Promise<MarkAnswer> {
  switch (outcome.kind) {
    case "needsComment":
      return commentInstead(outcome, telling, texts[telling.lang].unitComment.form.followsComment);
    case "undone":
    case "notDone":
      return receiptAnswer({ ...outcome, ...inTurn(telling) }, telling.lang);
    case "notYours":
    case "locked":
    case "unknownReport":
    case "unknownPlace":
    case "unknownSection":
    case "conflict":
      return refusedAnswer(outcome, telling);
  }
}

/** What somebody who wrote a comment is told. */
export function commentedAnswer(outcome: CommentOutcome, typed: string, telling: Telling): MarkAnswer {
  const { lang } = telling;
  switch (outcome.kind) {
    case "commented":
    case "notDone":
      return receiptAnswer({ ...outcome, kind: outcome.kind, ...inTurn(telling) }, lang);
    case "longComment": {
      const wrong = { typed, text: texts[lang].mark.comment.tooLong(MOST_MARK_COMMENT) };
      return receiptAnswer({ ...outcome, kind: "commented", ...inTurn(telling), wrong }, lang);
    }
    case "notYours":
    case "locked":
    case "unknownReport":
    case "unknownPlace":
    case "unknownSection":
    case "conflict":
      return refusedAnswer(outcome, telling);
  }
}

export function refusedAnswer(refusal: MarkRefusal, { deps, lang }: Telling): MarkAnswer {
  return refusalAnswer(refusal, deps.clock.today(), lang);
}

function inTurn({ deps, reader }: Telling) {
  return { reader, today: deps.clock.today() };
}
