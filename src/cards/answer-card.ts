import type { Answer } from "../domain/question/answer.ts";
import type { EventCardData, EventsCardData, MessageCardData } from "./contracts.ts";
import { toEventCard } from "./event-card.ts";
import { toCandidatesCard, toCompareCard, toNearCard, toNoneCard, toSeveralCard } from "./events-card.ts";
import type { CardFrame } from "./frame.ts";
import { toCountCard, toListCard } from "./list-card.ts";
import { toClarifyCard, toDeclineCard, toHelpCard, toSmalltalkCard } from "./message-card.ts";

export type AnswerCard =
  | { readonly name: "event"; readonly data: EventCardData }
  | { readonly name: "events"; readonly data: EventsCardData }
  | { readonly name: "message"; readonly data: MessageCardData };

/** Which card an answer is, filled. */
export function toAnswerCard(answer: Answer, frame: CardFrame): AnswerCard {
  switch (answer.kind) {
    case "event": {
      const [first, ...others] = answer.events;
      return others.length === 0
        ? { name: "event", data: toEventCard(answer, first, frame) }
        : { name: "events", data: toSeveralCard(answer, frame) };
    }
    case "list":
      return { name: "events", data: toListCard(answer, frame) };
    case "count":
      return { name: "events", data: toCountCard(answer, frame) };
    case "compare":
      return { name: "events", data: toCompareCard(answer, frame) };
    case "candidates":
      return { name: "events", data: toCandidatesCard(answer, frame) };
    case "none":
      return { name: "events", data: toNoneCard(answer, frame) };
    case "decline":
      return answer.nearest.length > 0 && answer.errand === undefined
        ? { name: "events", data: toNearCard(answer, frame) }
        : { name: "message", data: toDeclineCard(answer, frame) };
    case "clarify":
      return { name: "message", data: toClarifyCard(answer, frame) };
    case "smalltalk":
      return { name: "message", data: toSmalltalkCard(answer, frame) };
    case "help":
      return { name: "message", data: toHelpCard(answer, frame) };
  }
}
