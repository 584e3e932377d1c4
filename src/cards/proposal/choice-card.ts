import type { Lang } from "../../domain/lang.ts";
import { PROPOSAL_TYPES, type ProposalType } from "../../domain/proposal/proposal-type.ts";
import type { Window } from "../../domain/proposal/window.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { joinList } from "../../text/format-list.ts";
import { windowText } from "../../text/proposal/window-text.ts";
import { texts } from "../../text/texts.ts";
import type { PressContext } from "../buttons.ts";
import { frameOf } from "../cards.ts";
import type { CardFrame } from "../frame.ts";
import { asMarkdown } from "../markdown.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { renderCard } from "../render.ts";
import type { ProposalRow, ProposalsCardData } from "./contracts.ts";
import { windowTone } from "./form-card.ts";
import { myProposalsButton } from "./proposal-buttons.ts";

/** The choice of a new proposal's type. */
export interface ChoiceShown {
  readonly budgetYear: number;
  readonly window: Window;
  readonly today: CalendarDate;
}

/** The four types, each with what it is; the whole row is a button. */
export function choiceMessage(shown: ChoiceShown, lang: Lang): PersonalMessage {
  const t = texts[lang].proposals.form.choose;
  const types = PROPOSAL_TYPES.map((type) => texts[lang].proposal.type[type].toLowerCase());
  const countdown = windowText(shown.window, shown.today, lang);
  const plain = `${t.headline} ${t.plain(joinList(types, lang, "or"))} ${countdown}.`;
  return {
    plain,
    card: (context) =>
      renderCard("proposals", toChoiceCard(shown, lang, frameOf(plain, lang, context)), lang),
  };
}

function toChoiceCard(
  { budgetYear, window, today }: ChoiceShown,
  lang: Lang,
  frame: CardFrame,
): ProposalsCardData {
  const t = texts[lang].proposals.form.choose;
  return {
    plain: frame.plain,
    clock: frame.clock,
    kicker: asMarkdown(t.kicker(budgetYear)),
    headline: asMarkdown(t.headline),
    text: asMarkdown(windowText(window, today, lang)),
    tone: windowTone(window),
    notes: [],
    groups: [
      {
        heading: asMarkdown(""),
        text: asMarkdown(""),
        rows: PROPOSAL_TYPES.map((type) => typeRow(type, frame.press)),
      },
    ],
    page: asMarkdown(""),
    inputs: [],
    buttons: [myProposalsButton(frame.press)],
  };
}

function typeRow(type: ProposalType, press: PressContext): ProposalRow {
  const t = texts[press.lang].proposals.form.choose;
  const name = texts[press.lang].proposal.type[type];
  return {
    title: asMarkdown(name),
    meta: asMarkdown(t.what[type]),
    detail: asMarkdown(""),
    tone: "Default",
    open: { title: t.openTitle(name.toLowerCase()), data: { verb: "new-proposal", ...press, type } },
    openWord: t.open,
    inputs: [],
  };
}
