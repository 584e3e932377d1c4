import { suggestInvolvements } from "../calendar/involvements.ts";
import type { Asking } from "./asking.ts";
import { stemOf } from "./stem.ts";
import { hardTerms, type Term } from "./term.ts";
import type { Slot } from "./timeline.ts";
import { wordsOf } from "./words.ts";

/** The slots of the events that a role of the question is told to answer for; of those it does something in, without any. */
export function doersOnly(asking: Asking, slots: readonly Slot[]): readonly Slot[] {
  const answering = slots.filter((slot) => isDoer(asking, slot.event, true));
  return answering.length > 0 ? answering : slots.filter((slot) => isDoer(asking, slot.event, false));
}

function isDoer(asking: Asking, event: number, answersForIt: boolean): boolean {
  const found = asking.index.events[event];
  const roles = hardTerms(asking.question.terms).filter((term) => term.sort === "role");
  if (!found || roles.length === 0) return false;
  return suggestInvolvements(found).some(({ role, who, quote, field }) => {
    if (role === "takes-part" || role === "decides") return false;
    if (answersForIt && field !== "responsible" && !/ansvar/iu.test(quote)) return false;
    return roles.every((term) => namesRole(asking, term, who));
  });
}

function namesRole(asking: Asking, term: Term, who: string): boolean {
  const stems = new Set(wordsOf(who).map((word) => asking.index.lexicon.numberOf(stemOf(word.plain))));
  return term.options.some(
    (option) => option.by === "stems" && option.stems.every((stem) => stems.has(stem)),
  );
}
