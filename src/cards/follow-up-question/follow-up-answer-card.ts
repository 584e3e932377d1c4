import type { Lang } from "../../domain/lang.ts";
import type { FollowUpAnswer } from "../../domain/follow-up-question/follow-up-answer.ts";
import { sayFollowUpAnswer, type FollowUpAnswerToSay } from "../../text/follow-up-question/say-answer.ts";
import type { SaidFollowUpAnswer } from "../../text/follow-up-question/said.ts";
import { commentedRows } from "../../text/follow-up/comment-text.ts";
import { plainFollowUpAnswer } from "../../text/follow-up-question/plain-answer.ts";
import { texts } from "../../text/texts.ts";
import type { PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import { frameOf, lightEnough } from "../cards.ts";
import type { MessageCardData } from "../contracts.ts";
import type { CardFrame } from "../frame.ts";
import type { FollowUpView } from "../follow-up-submits.ts";
import { showFollowUpButton } from "../follow-up/follow-up-buttons.ts";
import { escapeMarkdown } from "../markdown.ts";
import { toMessage } from "../message-card.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { renderCard } from "../render.ts";
import { shorten } from "../shorten.ts";

const MOST_LABEL = 80;
const MOST_HEADLINE = 200;
const MOST_TEXT = 1_600;
const MOST_VALUE = 400;
const MOST_NOTE = 800;
const MOST_PLAIN = 4_000;
/** Rows, from what is told to what surely fits. */
const SIZES = [10, 5, 2] as const;

/** What the month's figures answer, in words and as a card, with the way to the whole month. */
export function followUpAnswerMessage(told: FollowUpAnswerToSay, lang: Lang): PersonalMessage {
  const said = sayFollowUpAnswer(told, lang);
  const plain = plainFollowUpAnswer(said);
  return {
    plain,
    card: (context) => {
      const frame = frameOf(shorten(plain, MOST_PLAIN), lang, context);
      return lightEnough(SIZES, (rows) => renderCard("message", toAnswerCard(said, told, rows, frame), lang));
    },
  };
}

function toAnswerCard(
  { headline, text, facts, notes }: SaidFollowUpAnswer,
  told: FollowUpAnswerToSay,
  rows: number,
  frame: CardFrame,
): MessageCardData {
  const message = {
    headline: shorten(headline, MOST_HEADLINE),
    text: shorten(text, MOST_TEXT),
    buttons: buttonsOf(told, frame.press),
  };
  const { more } = texts[frame.press.lang].followUpAnswers;
  const left = facts.length > rows ? [`${more(facts.length - rows)}.`] : [];
  return {
    ...toMessage(message, frame),
    facts: facts.slice(0, rows).map(({ label, value }) => ({
      label: escapeMarkdown(shorten(label, MOST_LABEL)),
      value: escapeMarkdown(shorten(value, MOST_VALUE)),
    })),
    notes: [...left, ...notes].map((note) => escapeMarkdown(shorten(note, MOST_NOTE))),
  };
}

function buttonsOf({ summary, answer }: FollowUpAnswerToSay, press: PressContext): readonly CardButton[] {
  const t = texts[press.lang].followUpAnswers.buttons;
  const of = { areaId: summary.area.id, month: summary.month };
  const beside = viewBeside(answer);
  // Where nobody has commented, there is nothing to read beside the answer.
  const isEmpty = beside === "comments" && commentedRows(summary).length === 0;
  const view = isEmpty ? undefined : beside;
  return [
    showFollowUpButton(t.show, of, press),
    ...(view === undefined ? [] : [showFollowUpButton(t[view], { ...of, view }, press)]),
  ];
}

/** What one may want to go on with. */
function viewBeside({ kind }: FollowUpAnswer): Exclude<FollowUpView, "summary"> | undefined {
  switch (kind) {
    case "figure":
    case "figures":
    case "largest":
    case "ranked":
    case "over":
    case "compare":
    case "parts":
    case "meaning":
      return "units";
    case "comment":
    case "comments":
    case "missing":
      return "comments";
    case "fact":
    case "months":
      return undefined;
  }
}
