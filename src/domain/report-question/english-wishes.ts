import { SEE } from "../proposal-question/english-words.ts";
import { PLACE, WHAT, whole } from "./phrase-parts.ts";
import type { ReportPhrase } from "./report-wish.ts";

const WANT =
  "(?:(?:i|we) (?:want to|need to|would like to|d like to|have to|wish to|will) |(?:can|could|may) (?:i|we|you) |(?:i|we) )";
const WE_ARE = "(?:i am|i m|we are|we re)";
const DONE = "(?:done|ready|finished|complete|completed)";
const FOR = `(?: for ${PLACE})?`;
const MARKING = "(?:mark|marking|approval)";
const MARK = "(?:mark(?: as done)?|report|approve)";
const REMINDERS = "(?: (?:my |all |the )?(?:reminders|reminders of reports|reports))?";

/** What somebody wants to do with reports, in English. The first that is said is it. */
export const ENGLISH_WISHES: readonly ReportPhrase[] = [
  { kind: "missing-mine", said: whole(`what (?:am i|are we) missing(?: (?:in|for) ${WHAT})?`) },
  {
    kind: "missing-mine",
    said: whole(
      `(?:what|which reports) (?:do|must|should|have) (?:i|we) (?:have |need |left |still |to )*${MARK}`,
    ),
  },
  {
    kind: "missing-mine",
    said: whole(`(?:have i|do i have|is there) (?:anything|something|any reports) (?:left )?to ${MARK}`),
  },
  // Who asks how it is done has not done it: the list has its buttons.
  {
    kind: "missing-mine",
    said: whole("how do (?:i|we) (?:mark(?: a report)?(?: as done)?|report)"),
  },
  { kind: "missing-mine", said: whole(`(?:${SEE})?my reports`) },
  {
    kind: "missing-mine",
    said: whole(
      "which reports (?:do|have) (?:i|we) (?:have )?left|(?:what|which reports) (?:is|are) waiting for me to mark|which reports are waiting for me",
    ),
  },

  { kind: "undo", said: whole(`undo(?: (?:my|the|our|that|it))?(?: ${MARKING})?(?: of ${WHAT})?${FOR}`) },
  {
    kind: "undo",
    said: whole(
      `(?:${WANT})?(?:undo|take back|withdraw|remove) (?:my|the|our) ${MARKING}(?: of ${WHAT})?${FOR}`,
    ),
  },
  { kind: "undo", said: whole(`(?:${WANT})?unmark(?: ${WHAT})?${FOR}`) },
  { kind: "undo", said: whole(`${WE_ARE} not ${DONE}(?: yet)?(?: with ${WHAT})?${FOR}`) },
  { kind: "undo", said: whole(`${WHAT} (?:is|are) not (?:${DONE}|approved)${FOR}`) },

  {
    kind: "mark",
    act: "mark",
    said: whole("done"),
  },
  {
    kind: "mark",
    act: "mark",
    said: whole(`(?:${WANT})?mark(?: (?:this|that|everything))?(?: as)? ${DONE}${FOR}`),
  },
  { kind: "mark", act: "mark", said: whole(`(?:${WANT})?mark ${WHAT} (?:as )?${DONE}${FOR}`) },
  { kind: "mark", act: "mark", said: whole(`${WE_ARE} (?:now |all )?${DONE}(?: with ${WHAT})?${FOR}`) },
  { kind: "mark", act: "mark", said: whole(`(?:i|we) have (?:now )?(?:reported|marked)(?: ${WHAT})?${FOR}`) },
  { kind: "mark", act: "approve", said: whole(`(?:${WANT})?approve(?: ${WHAT})?${FOR}`) },
  { kind: "mark", act: "approve", said: whole(`mark ${WHAT} (?:as )?approved${FOR}`) },
  { kind: "mark", act: "approve", said: whole(`(?:i|we) have approved ${WHAT}${FOR}`) },
  { kind: "mark", act: "mark", said: whole(`${PLACE} (?:is|are) (?:now )?${DONE} with ${WHAT}`) },
  { kind: "mark", act: "mark", said: whole(`${WHAT} (?:is|are) (?:now )?${DONE}${FOR}`) },

  { kind: "reports", wants: "list", said: whole(`(?:${SEE})?(?:all )?(?:the )?reports`) },
  { kind: "reports", wants: "list", said: whole("(?:which|what) reports (?:are there|do we have|are open)") },
  {
    kind: "reports",
    wants: "board",
    said: whole(`(?:${SEE})?(?:the )?(?:report )?board(?: (?:for|of) ${WHAT})?`),
  },
  {
    kind: "reports",
    wants: "new",
    said: whole(
      "(?:(?:i|we) want to )?(?:(?:make|create|add) )?(?:a )?new report|(?:make|create|add) a report",
    ),
  },

  {
    kind: "pause",
    said: whole(`(?:${WANT})?pause${REMINDERS}(?: (?=(?:until|till|to|by|for)(?: |$))(?<until>.+))?`),
  },
  {
    kind: "pause",
    ends: true,
    said: whole(
      `(?:${WANT})?(?:end|stop|cancel|remove) (?:the |my )?pause|(?:resume|unpause)${REMINDERS}|stop pausing${REMINDERS}`,
    ),
  },

  {
    kind: "claim",
    said: whole(
      `(?:(?:i am|i m) (?:the one )?(?:who is )?responsible|(?:we are|we re) responsible|i report) for ${PLACE}`,
    ),
  },
];
