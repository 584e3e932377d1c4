import type { CardContext } from "../../src/cards/cards.ts";
import { followUpAnswerMessage } from "../../src/cards/follow-up-question/follow-up-answer-card.ts";
import { noFollowUpAnswerMessage } from "../../src/cards/follow-up-question/no-follow-up-answer.ts";
import { answerFollowUp } from "../../src/domain/follow-up-question/answer-follow-up.ts";
import type { FollowUpQuestion } from "../../src/domain/follow-up-question/follow-up-wish.ts";
import { readFollowUpWish } from "../../src/domain/follow-up-question/read-follow-up-wish.ts";
import type { MonthSummary } from "../../src/domain/follow-up/month-summary.ts";
import type { CardCase } from "./card-case.ts";
import { aComment, anArea, anotherMonth, november, novemberSummary } from "./follow-ups.ts";

const TODAY = "2025-12-02";
const HOSTILE = "**Möte** [klicka](http://exempel.se) <b>nu</b> ${title} {{DATE(2023-01-01)}} # 1. 🙂";
const inChat: CardContext = { submitId: "press-1" };
const inChannel: CardContext = { submitId: "press-1", isShared: true };

const plain = novemberSummary();
const commented = novemberSummary([
  aComment("IT"),
  aComment("HR-avdelning", { operations: "Ny chef i mars." }),
]);
const october = novemberSummary([], [], anArea(), anotherMonth("2025-10", 0.9));
const corrected = novemberSummary([], [], anArea(), november({ version: 2 }));
const without = novemberSummary([], [], anArea(), november({ facts: {} }));
const hostile = novemberSummary(
  [],
  [],
  anArea({ name: HOSTILE }),
  november({
    document: HOSTILE,
    facts: { caveat: HOSTILE, caseOfficer: HOSTILE },
    rows: november().rows.map((row) =>
      row.kind === "total" ? row : { ...row, name: `${row.name} ${HOSTILE}` },
    ),
  }),
);

/** The question as somebody types it. */
function questionOf(text: string): FollowUpQuestion {
  const wish = readFollowUpWish(text);
  if (wish?.kind !== "question") throw new Error(`Not a question about figures: ${text}`);
  return wish.question;
}

interface Told {
  readonly summary?: MonthSummary;
  readonly other?: MonthSummary;
  readonly where?: CardContext;
}

function answer(text: string, { summary = plain, other, where = inChat }: Told = {}): CardCase {
  const known = ["2025-11", "2025-10"];
  const reply = answerFollowUp(questionOf(text), {
    summary,
    known,
    ...(other === undefined ? {} : { other }),
  });
  if (reply.kind !== "answered") throw new Error(`Not answered: ${text}`);
  return (lang) => followUpAnswerMessage({ summary, answer: reply.answer, today: TODAY }, lang).card(where);
}

function refused(why: Parameters<typeof noFollowUpAnswerMessage>[0]): CardCase {
  return (lang) => noFollowUpAnswerMessage(why, false, lang).card(inChat);
}

const tia = plain.rows.filter(({ name }) => name.toLowerCase().includes("avdelning"));

/** Answers about the month's figures, in every state that a person can meet. */
export const followUpQuestionCases: Record<string, CardCase> = {
  "message.figures-standing": answer("hur ligger IT till?"),
  "message.figures-standing-in-channel": answer("hur ligger IT till?", {
    summary: commented,
    where: inChannel,
  }),
  "message.figures-standing-whole": answer("håller vi budgeten?", { summary: corrected }),
  "message.figures-subtotal": answer("vad är årsbudgeten för TIA?"),
  "message.figures-month-alone": answer("vad är utfallet i november (bara månaden)?"),
  "message.figures-used": answer("hur mycket av budgeten har vi gjort av med?"),
  "message.figures-used-nothing": answer("hur mycket av budgeten har Oförutsett gjort av med?"),
  "message.figures-left": answer("hur mycket har vi kvar?"),
  "message.figures-deviation": answer("vad är avvikelsen för överförmyndaren?"),
  "message.figures-forecast": answer("vad är prognosen?"),
  "message.figures-forecast-of-part": answer("vad är prognosen för politisk verksamhet?"),
  "message.figures-largest": answer("vem har störst avvikelse?"),
  "message.figures-largest-named": answer("vem har störst avvikelse, IT eller HR?"),
  "message.figures-largest-under": answer("vem har mest kvar?"),
  "message.figures-ranked": answer("vilken enhet har störst budget?"),
  "message.figures-ranked-equal": answer("vem har lägst prognos?"),
  "message.figures-over": answer("vilka går back?"),
  "message.figures-over-threshold": answer("vilka är över gränsen?"),
  "message.figures-beside": answer("jämför IT och HR"),
  "message.figures-used-beside": answer("hur mycket av budgeten har IT och HR gjort av med?"),
  "message.figures-compare": answer("jämför med oktober", { other: october }),
  "message.figures-compare-units": answer("jämför IT och HR med oktober", { other: october }),
  "message.figures-officer": answer("vem är handläggare för uppföljningen?"),
  "message.figures-body": answer("när tas uppföljningen upp?"),
  "message.figures-caveat": answer("är månaden slut i siffrorna?"),
  "message.figures-why": answer("varför går IT back?", { summary: commented }),
  "message.figures-why-unknown": answer("varför går IT back?"),
  "message.figures-comments": answer("kommentarer", { summary: commented }),
  "message.figures-missing": answer("vilka har inte kommenterat?", { summary: commented }),
  "message.figures-meaning": answer("vad betyder minus?"),
  "message.figures-parts": answer("vilka ingår i TIA-avdelningen?"),
  "message.figures-units": answer("hur många enheter finns i uppföljningen?"),
  "message.figures-months": answer("vilka månader är inlästa?"),
  "message.figures-hostile": answer("vem har störst avvikelse?", { summary: hostile }),
  "message.figures-which-unit": refused({
    kind: "severalUnits",
    said: "avdelningen",
    units: tia,
    summary: plain,
    question: questionOf("vad är prognosen för avdelningen i november?"),
  }),
  "message.figures-unknown-unit": refused({ kind: "unknownUnit", said: HOSTILE, summary: plain }),
  "message.figures-not-stated": refused({ kind: "notStated", summary: without, fact: "caseNumber" }),
  "message.figures-not-imported": refused({
    kind: "notImported",
    area: anArea(),
    month: "2025-10",
    known: ["2025-11"],
  }),
  "message.figures-which-area": refused({
    kind: "severalAreas",
    areas: [anArea(), anArea({ id: "skola", name: "Skola" })],
  }),
  "message.figures-none": refused({ kind: "none" }),
};
