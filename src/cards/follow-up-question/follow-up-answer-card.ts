import type { Lang } from "../../domain/lang.ts";
import type { FollowUpAnswer } from "../../domain/follow-up-question/follow-up-answer.ts";
import { sayFollowUpAnswer, type FollowUpAnswerToSay } from "../../text/follow-up-question/say-answer.ts";
import { plainFollowUpAnswer } from "../../text/follow-up-question/plain-answer.ts";
import { texts } from "../../text/texts.ts";
import type { PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import { frameOf } from "../cards.ts";
import type { FollowUpView } from "../follow-up-submits.ts";
import { showFollowUpButton } from "../follow-up/follow-up-buttons.ts";
import { escapeMarkdown } from "../markdown.ts";
import { toMessage } from "../message-card.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { renderCard } from "../render.ts";
import { shorten } from "../shorten.ts";

const MOST_LABEL = 80;
const MOST_HEADLINE = 200;
const MOST_VALUE = 500;
const MOST_NOTE = 800;

/** What the month's figures answer, in words and as a card, with the way to the whole month. */
export function followUpAnswerMessage(told: FollowUpAnswerToSay, lang: Lang): PersonalMessage {
  const said = sayFollowUpAnswer(told, lang);
  const plain = plainFollowUpAnswer(said);
  return {
    plain,
    card: (context) => {
      const frame = frameOf(plain, lang, context);
      const message = {
        headline: shorten(said.headline, MOST_HEADLINE),
        text: shorten(said.text, MOST_NOTE),
        buttons: buttonsOf(told, frame.press),
      };
      return renderCard(
        "message",
        {
          ...toMessage(message, frame),
          facts: said.facts.map(({ label, value }) => ({
            label: escapeMarkdown(shorten(label, MOST_LABEL)),
            value: escapeMarkdown(shorten(value, MOST_VALUE)),
          })),
          notes: said.notes.map((note) => escapeMarkdown(shorten(note, MOST_NOTE))),
        },
        lang,
      );
    },
  };
}

function buttonsOf({ summary, answer }: FollowUpAnswerToSay, press: PressContext): readonly CardButton[] {
  const t = texts[press.lang].followUpAnswers.buttons;
  const of = { areaId: summary.area.id, month: summary.month };
  const view = viewBeside(answer);
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
