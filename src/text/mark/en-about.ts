import type { CommentPart } from "../../domain/follow-up/unit-comment.ts";
import { enAct } from "./en-act.ts";
import type { ActWords } from "./sv-act.ts";

/** The act of a report that is marked by what is written with the bot, in its own words: nobody marks it by a press. */
export const enAbout: Readonly<Record<CommentPart, ActWords>> = {
  deviation: {
    ...enAct.mark,
    button: "Write a comment",
    buttonOf: (place) => `Comment on ${place}`,
    may: (names, place) => `${names} can comment on ${place}.`,
  },
  operations: {
    ...enAct.mark,
    button: "Write on operations",
    buttonOf: (place) => `Write on ${place}`,
    may: (names, place) => `${names} can write on ${place}.`,
  },
};
