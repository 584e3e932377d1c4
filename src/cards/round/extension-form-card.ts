import type { Lang } from "../../domain/lang.ts";
import {
  EMPTY_EXTENSION_FORM,
  MOST_REASON,
  type ExtensionField,
} from "../../domain/proposal/extension-form.ts";
import { formatDay } from "../../text/format.ts";
import { texts } from "../../text/texts.ts";
import { frameOf } from "../cards.ts";
import type { CardFrame } from "../frame.ts";
import { asMarkdown } from "../markdown.ts";
import type { PersonalMessage } from "../personal-message.ts";
import type { CardInput, InputChoice } from "../card-input.ts";
import { renderCard } from "../render.ts";
import { shorten } from "../shorten.ts";
import type { RoundCardData } from "./contracts.ts";
import { extensionFaultText } from "./fault-text.ts";
import { NO_CHOICE } from "./round-form-card.ts";
import { emptyRoundCard, inputOf } from "./round-parts.ts";
import type { ExtensionFormShown } from "./round-shown.ts";

const MOST_COMMITTEES = 60;

/** The form that gives one nämnd or one proposal more time. */
export function extensionFormMessage(shown: ExtensionFormShown, lang: Lang): PersonalMessage {
  const t = texts[lang].round.extend;
  const { round, stoppdatum } = shown.standing;
  const faults = (shown.typed?.faults ?? []).map((fault) => extensionFaultText(fault, lang));
  const plain = [t.headline(round.budgetYear), t.text(formatDay(stoppdatum, lang)), ...faults].join("\n");
  return {
    plain,
    card: (context) => renderCard("round", toFormCard(shown, lang, frameOf(plain, lang, context)), lang),
  };
}

function toFormCard(shown: ExtensionFormShown, lang: Lang, frame: CardFrame): RoundCardData {
  const { round: t } = texts[lang];
  const { budgetYear } = shown.standing.round;
  return {
    ...emptyRoundCard(frame),
    headline: asMarkdown(t.extend.headline(budgetYear)),
    notes: [asMarkdown(t.extend.text(formatDay(shown.standing.stoppdatum, lang)))],
    warning: asMarkdown((shown.typed?.faults.length ?? 0) > 0 ? t.wrong.lead : ""),
    inputs: inputsOf(shown, lang),
    submit: [{ title: t.extend.button, data: { verb: "grant-extension", ...frame.press, budgetYear } }],
    buttons: [{ title: t.button.show, data: { verb: "show-round", ...frame.press, budgetYear } }],
  };
}

function inputsOf(shown: ExtensionFormShown, lang: Lang): readonly CardInput[] {
  const { field, example } = texts[lang].round.extend;
  const form = shown.typed?.form ?? EMPTY_EXTENSION_FORM;
  const wrong = (id: ExtensionField) => {
    const fault = shown.typed?.faults.find((each) => each.field === id);
    return asMarkdown(fault === undefined ? "" : extensionFaultText(fault, lang));
  };
  const input = (id: ExtensionField, rest: Partial<CardInput>): CardInput =>
    inputOf(id, { label: field[id], value: form[id], wrong: wrong(id), ...rest });
  const committees = committeeChoices(shown, lang);
  return [
    // Before there is an organisation there is nothing to choose among.
    ...(committees.length === 1
      ? []
      : [input("committee", { choices: committees, value: form.committee.slice(0, 120) || NO_CHOICE })]),
    input("number", { example: example.number, mostCharacters: 40 }),
    input("until", { example: example.until, mostCharacters: 60 }),
    input("reason", { example: example.reason, mostCharacters: MOST_REASON, isMultiline: true }),
  ];
}

function committeeChoices({ committees }: ExtensionFormShown, lang: Lang): readonly InputChoice[] {
  const named = committees
    .slice(0, MOST_COMMITTEES)
    .map(({ id, name }) => ({ title: shorten(name, 80), value: id }));
  return [{ title: texts[lang].round.extend.noCommittee, value: NO_CHOICE }, ...named];
}
