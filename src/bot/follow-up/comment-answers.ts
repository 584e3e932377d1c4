import { commentRefusal } from "../../cards/unit-comment/comment-refusal-card.ts";
import { commentFormMessage } from "../../cards/unit-comment/form-card.ts";
import { commentReceipt } from "../../cards/unit-comment/receipt-card.ts";
import type { PersonalMessage } from "../../cards/personal-message.ts";
import type { CommentForm } from "../../domain/follow-up/comment-form.ts";
import type { Lang } from "../../domain/lang.ts";
import type { PersonRef } from "../../domain/organisation/organisation.ts";
import { nameOfComments } from "../../text/follow-up/name-of-comments.ts";
import type { CommentDeps } from "../../usecases/follow-up/comment-deps.ts";
import { readUnit, type NamedUnit } from "../../usecases/follow-up/read-unit.ts";
import type { SaveCommentOutcome } from "../../usecases/follow-up/save-comment.ts";
import type { BotDeps } from "../deps.ts";

/** Who is told of comments, and in which language. */
export interface CommentTelling {
  readonly deps: BotDeps;
  readonly reader: PersonRef;
  readonly lang: Lang;
}

export function commentDeps(deps: BotDeps): CommentDeps {
  return { ...deps, nameOfComments: nameOfComments(deps.defaultLang) };
}

/** The form of a unit as it is now, or why there is none. */
export async function formAnswer(
  { deps, reader, lang }: CommentTelling,
  named: Omit<NamedUnit, "by">,
  note?: string,
): Promise<PersonalMessage> {
  const found = await readUnit(deps, { ...named, by: reader });
  if (found.kind !== "unit") return commentRefusal(found, lang);
  const today = deps.clock.today();
  return commentFormMessage({ ...found.seen, reader, today, ...(note === undefined ? {} : { note }) }, lang);
}

/** What somebody who saved is told. */
export function savedAnswer(
  outcome: SaveCommentOutcome,
  typed: CommentForm,
  { deps, reader, lang }: CommentTelling,
): PersonalMessage {
  const today = deps.clock.today();
  switch (outcome.kind) {
    case "saved":
    case "already": {
      const { seen, comment } = outcome;
      const isAnothers = comment.by.aadObjectId !== reader.aadObjectId;
      return commentReceipt({ ...seen, comment, isAnothers, reader, today }, lang);
    }
    case "faulty":
      return commentFormMessage({ ...outcome.seen, reader, today, typed, faults: outcome.faults }, lang);
    case "changed":
      return commentFormMessage({ ...outcome.seen, reader, today, typed, changed: outcome.comment }, lang);
    case "notImported":
    case "unknownUnit":
    case "notYours":
    case "conflict":
      return commentRefusal(outcome, lang);
  }
}
