import type { Lang } from "../../domain/lang.ts";
import { texts } from "../../text/texts.ts";
import type { CardButton } from "../card-button.ts";
import { frameOf } from "../cards.ts";
import { noteMessage } from "../note-message.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { myProposalsButton } from "../proposal/proposal-buttons.ts";
import { renderCard } from "../render.ts";
import type { PressContext } from "../buttons.ts";
import { departmentText, toDepartmentCard, type DepartmentShown } from "./department-card.ts";
import { orderText, toOrderCard, type OrderShown } from "./order-card.ts";
import { releaseText, toReleaseCard, type ReleaseShown } from "./release-card.ts";
import { reviewQueueText, toReviewQueueCard, type ReviewQueueShown } from "./review-queue-card.ts";

/** What a department has been handed. */
export function departmentMessage(shown: DepartmentShown, lang: Lang): PersonalMessage {
  const plain = departmentText(shown, lang);
  return {
    plain,
    card: (context) =>
      renderCard("proposals", toDepartmentCard(shown, lang, frameOf(plain, lang, context)), lang),
  };
}

/** The form that orders it. */
export function orderMessage(shown: OrderShown, lang: Lang): PersonalMessage {
  const plain = orderText(shown, lang);
  return {
    plain,
    card: (context) => renderCard("proposals", toOrderCard(shown, lang, frameOf(plain, lang, context)), lang),
  };
}

/** What may be released of it. */
export function releaseMessage(shown: ReleaseShown, lang: Lang): PersonalMessage {
  const plain = releaseText(shown, lang);
  return {
    plain,
    card: (context) =>
      renderCard("proposals", toReleaseCard(shown, lang, frameOf(plain, lang, context)), lang),
  };
}

/** What waits for a review. */
export function reviewQueueMessage(shown: ReviewQueueShown, lang: Lang): PersonalMessage {
  const plain = reviewQueueText(shown, lang);
  return {
    plain,
    card: (context) =>
      renderCard("proposals", toReviewQueueCard(shown, lang, frameOf(plain, lang, context)), lang),
  };
}

/** Why there is nothing to show or nothing has been done, where no proposal is to be seen. */
export type ReviewRefusal = "notLeader" | "notReviewer" | "noRound" | "gone" | "conflict";

export function reviewRefusalMessage(refusal: ReviewRefusal, lang: Lang): PersonalMessage {
  return noteMessage(wordsOf(refusal, lang), lang, (press) => [buttonOf(refusal, press)]);
}

function wordsOf(refusal: ReviewRefusal, lang: Lang): { readonly headline: string; readonly text: string } {
  const t = texts[lang].review;
  switch (refusal) {
    case "notLeader":
      return t.department.notLeader;
    case "notReviewer":
      return t.queue.notReviewer;
    case "noRound":
      return t.refused.noRound;
    case "gone":
      return t.refused.gone;
    case "conflict":
      return t.department.conflict;
  }
}

function buttonOf(refusal: ReviewRefusal, press: PressContext): CardButton {
  const t = texts[press.lang].review;
  if (refusal === "conflict")
    return { title: t.department.show, data: { verb: "show-department", ...press, shown: 0 } };
  return myProposalsButton(press);
}
