import type { CommentPart } from "../../domain/follow-up/unit-comment.ts";
import { svAct, type ActWords } from "./sv-act.ts";

/** The act of a report that is marked by what is written with the bot, in its own words: nobody klarmarkerar it by a press. */
export const svAbout: Readonly<Record<CommentPart, ActWords>> = {
  deviation: {
    ...svAct.mark,
    button: "Skriv kommentar",
    buttonOf: (place) => `Kommentera ${place}`,
    may: (names, place) => `${names} kan kommentera ${place}.`,
  },
  operations: {
    ...svAct.mark,
    button: "Skriv om verksamheten",
    buttonOf: (place) => `Skriv om ${place}`,
    may: (names, place) => `${names} kan skriva om ${place}.`,
  },
};
