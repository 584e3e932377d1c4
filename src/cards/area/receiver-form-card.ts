import type { KnownConversation } from "../../domain/directory/known-conversation.ts";
import type { FollowUpArea, Receiver } from "../../domain/follow-up/area.ts";
import {
  EMPTY_RECEIVER_FORM,
  formOfReceiver,
  type ReceiverFault,
  type ReceiverField,
  type ReceiverForm,
} from "../../domain/follow-up/receiver-form.ts";
import type { Lang } from "../../domain/lang.ts";
import { conversationKey } from "../../domain/posts/notice.ts";
import { receiverText } from "../../text/follow-up/area-text.ts";
import { placeText } from "../../text/place-name.ts";
import { texts } from "../../text/texts.ts";
import { capitalized, type PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import type { CardInput, InputChoice } from "../card-input.ts";
import { channelChoices } from "../channel-choices.ts";
import { asMarkdown, escapeMarkdown } from "../markdown.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { NO_CHOICE } from "../report/form-choices.ts";
import { formMessage } from "../report/form-message.ts";
import { inputOf } from "../round/round-parts.ts";
import { showAreaButton } from "./area-card.ts";
import { receiverFaultText } from "./fault-text.ts";

/** An id, which is never cut. */
const MOST_ID = 500;

/** The form of a receiver that is added, or of one that is there. */
export interface ReceiverFormShown {
  readonly area: FollowUpArea;
  /** The places to choose among, or those that are known, to name it. */
  readonly places: readonly KnownConversation[];
  readonly receiver?: Receiver;
  readonly form?: ReceiverForm;
  readonly faults?: readonly ReceiverFault[];
  /** Somebody else has changed it since the form was opened: what holds now is told beside what was typed. */
  readonly isChanged?: boolean;
}

export function receiverFormMessage(shown: ReceiverFormShown, lang: Lang): PersonalMessage {
  const { area, receiver, faults = [], isChanged = false } = shown;
  const { receiver: t, form } = texts[lang].area;
  const lead = faults.length > 0 ? form.wrong.lead : "";
  const now = receiver === undefined ? [] : [t.now(receiverText(receiver, lang))];
  return formMessage(
    {
      headline: receiver === undefined ? t.new(area.name) : t.edit(nameOf(shown, receiver, lang)),
      warning: isChanged ? form.wrong.changed : lead,
      notes: isChanged ? [...now, form.wrong.again] : [t.text, t.readers],
      said: faults.map((fault) => receiverFaultText(fault, lang)),
      inputs: inputsOf(shown, lang),
      submit: (press) => submitOf(shown, press),
      buttons: (press) => buttonsOf(shown, press),
    },
    lang,
  );
}

function nameOf({ places }: ReceiverFormShown, { conversationId }: Receiver, lang: Lang): string {
  return capitalized(
    placeText(
      places.find(({ id }) => id === conversationId),
      lang,
    ),
  );
}

function submitOf({ area, receiver }: ReceiverFormShown, press: PressContext): CardButton {
  const t = texts[press.lang].area.button;
  const of = { ...press, area: area.id };
  if (receiver === undefined) return { title: t.add, data: { verb: "add-receiver", ...of } };
  const key = conversationKey(receiver.conversationId);
  return {
    title: t.save,
    data: { verb: "save-receiver", ...of, revision: area.revision, receiver: key },
  };
}

function buttonsOf({ area, receiver }: ReceiverFormShown, press: PressContext): readonly CardButton[] {
  const t = texts[press.lang].area.button;
  const back = showAreaButton(area.id, press);
  if (receiver === undefined) return [back];
  const key = conversationKey(receiver.conversationId);
  const remove = { verb: "remove-receiver", ...press, area: area.id, receiver: key, isSure: false } as const;
  return [back, { title: t.remove, data: remove }];
}

function inputsOf(shown: ReceiverFormShown, lang: Lang): readonly CardInput[] {
  const { area, places, receiver, faults = [] } = shown;
  const { receiver: t } = texts[lang].area;
  const form = shown.form ?? (receiver === undefined ? EMPTY_RECEIVER_FORM : formOfReceiver(receiver));
  const input = (id: ReceiverField, rest: Partial<CardInput>): CardInput => {
    const fault = faults.find(({ field }) => field === id);
    const wrong = fault === undefined ? asMarkdown("") : escapeMarkdown(receiverFaultText(fault, lang));
    return inputOf(id, { label: t.field[id], value: form[id], wrong, ...rest });
  };
  const chosen = (id: "when" | "months", choices: readonly InputChoice[]): CardInput =>
    input(id, { choices, value: choices.some(({ value }) => value === form[id]) ? form[id] : "" });
  const free = places.filter(({ id }) => !area.receivers.some(({ conversationId }) => conversationId === id));
  const choices = [{ title: t.noChannel, value: NO_CHOICE }, ...channelChoices(free, undefined, lang)];
  const channel = choices.some(({ value }) => value === form.channel) ? form.channel : NO_CHOICE;
  return [
    ...(receiver === undefined
      ? [input("channel", { choices, value: channel, mostCharacters: MOST_ID })]
      : []),
    chosen("when", [
      { title: t.when.next, value: "next" },
      { title: t.when.same, value: "same" },
    ]),
    input("workingDay", { example: t.example.workingDay, mostCharacters: 20 }),
    chosen("months", [
      { title: t.months.all, value: "all" },
      { title: t.months.fuller, value: "fuller" },
    ]),
  ];
}
