import type { Lang } from "../../domain/lang.ts";
import type { PersonRef } from "../../domain/organisation/organisation.ts";
import type { ProposalChange } from "../../domain/proposal/proposal.ts";
import {
  MOST_COMMENT,
  needsComment,
  type ActionRefusal,
  type ReviewAction,
} from "../../domain/proposal/review-action.ts";
import type { ProposalState } from "../../domain/proposal/proposal.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { dayBeside } from "../digest/dates.ts";
import { momentText } from "../moment.ts";
import { texts } from "../texts.ts";

/** Who did what and when: "Rut Reviewer tillstyrkte förslaget måndag 6 mars kl. 14.32." */
export function happenedText({ by, action, at }: ProposalChange, today: CalendarDate, lang: Lang): string {
  const { what, done } = texts[lang].proposals.card.history;
  return texts[lang].review.news.what(what(by.name, done[action]), momentText(at, today, lang));
}

/** That an action is done, and whom it is told. */
export function doneText(
  action: ReviewAction,
  author: PersonRef,
  by: Pick<PersonRef, "aadObjectId">,
  lang: Lang,
): string {
  const t = texts[lang].review;
  const isOwn = author.aadObjectId === by.aadObjectId || author.name === "";
  return isOwn ? t.done[action] : `${t.done[action]} ${t.told(author.name)}`;
}

/** That nothing is done since others have been there first, and what they did last. */
export function changedText(since: readonly ProposalChange[], today: CalendarDate, lang: Lang): string {
  const t = texts[lang].review.refused;
  const last = since.at(-1);
  return last === undefined ? t.changed : t.changedBy(happenedText(last, today, lang));
}

/** Why an action is not done. */
export function refusalText(
  refusal: ActionRefusal,
  action: ReviewAction,
  state: ProposalState,
  today: CalendarDate,
  lang: Lang,
): string {
  const t = texts[lang].review.refused;
  switch (refusal.kind) {
    case "wrongState":
      return t.wrongState(texts[lang].proposal.state[state]);
    case "notYours":
      return t.notYours[action];
    case "needsComment":
      return needsComment(action) ? t.needsComment[action] : t.nothingDone;
    case "longComment":
      return t.longComment(MOST_COMMENT);
    case "tooLate":
      return t.tooLate(dayBeside(refusal.stoppdatum, today, lang));
  }
}
