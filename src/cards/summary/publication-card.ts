import type { KnownConversation } from "../../domain/directory/known-conversation.ts";
import type { Lang } from "../../domain/lang.ts";
import type { SummaryModel } from "../../domain/summary/summary-model.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import type { Instant } from "../../domain/time/instant.ts";
import { dayBeside } from "../../text/digest/dates.ts";
import { momentText } from "../../text/moment.ts";
import { noteText } from "../../text/summary/note-text.ts";
import { summaryLines } from "../../text/summary/summary-text.ts";
import { texts } from "../../text/texts.ts";
import type { CardButton } from "../card-button.ts";
import { frameOf, lightEnough } from "../cards.ts";
import type { CardFrame } from "../frame.ts";
import { asMarkdown, escapeMarkdown } from "../markdown.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { cardInput, type CardInput } from "../card-input.ts";
import { channelChoices } from "../channel-choices.ts";
import { renderCard } from "../render.ts";
import { shorten } from "../shorten.ts";
import type { SummaryCardData } from "./contracts.ts";
import { awaitButton, excelButton } from "./summary-buttons.ts";
import { COMMITTEES_SHOWN, figuresOf } from "./summary-card.ts";
import { emptySummaryCard } from "./summary-parts.ts";

const MOST_NAME = 60;

/** What would be published, and where. */
export interface PublicationShown {
  readonly model: SummaryModel;
  readonly version: number;
  readonly fingerprint: string;
  readonly stoppdatum: CalendarDate;
  readonly waiting: number;
  readonly channels: readonly KnownConversation[];
  /** The one that is chosen from the beginning. */
  readonly channel: KnownConversation | undefined;
  readonly today: CalendarDate;
  readonly canDownload: boolean;
  /** Why the press before this one published nothing. */
  readonly because?:
    | { readonly kind: "changed" }
    | { readonly kind: "noChannel" }
    | {
        readonly kind: "overtaken";
        readonly by: string;
        readonly version: number;
        readonly publishedAt: Instant;
      };
}

/** Everything that is to be known before the one press that everybody sees. */
export function publicationMessage(shown: PublicationShown, lang: Lang): PersonalMessage {
  const headline = texts[lang].summaryCard.headline.confirm(shown.version);
  const plain = [
    headline,
    warningOf(shown, lang),
    ...linesOf(shown, lang),
    ...summaryLines(shown.model, lang),
  ]
    .filter((line) => line !== "")
    .join("\n");
  return {
    plain,
    card: (context) =>
      lightEnough(COMMITTEES_SHOWN, (most) =>
        renderCard("summary", toCard(shown, headline, most, lang, frameOf(plain, lang, context)), lang),
      ),
  };
}

function toCard(
  shown: PublicationShown,
  headline: string,
  most: number,
  lang: Lang,
  frame: CardFrame,
): SummaryCardData {
  const { model, channels } = shown;
  return {
    ...emptySummaryCard(model.budgetYear, headline, lang, frame),
    warning: escapeMarkdown(warningOf(shown, lang)),
    lines: linesOf(shown, lang).map(escapeMarkdown),
    ...figuresOf(model, most, lang, frame),
    notes: model.notes.map((note) => asMarkdown(noteText(note, lang))),
    inputs: channels.length === 0 ? [] : [channelInput(shown, lang)],
    buttons: buttonsOf(shown, lang, frame),
  };
}

function warningOf({ because, today }: PublicationShown, lang: Lang): string {
  const t = texts[lang].summaryCard.confirm;
  if (because === undefined) return "";
  switch (because.kind) {
    case "changed":
      return t.changed;
    case "noChannel":
      return t.chooseChannel;
    case "overtaken": {
      const { by, version, publishedAt } = because;
      return t.overtaken(shorten(by, MOST_NAME), version, momentText(publishedAt, today, lang));
    }
  }
}

function linesOf(
  { channels, stoppdatum, today, waiting, model }: PublicationShown,
  lang: Lang,
): readonly string[] {
  const { confirm, waiting: waits } = texts[lang].summaryCard;
  return [
    channels.length === 0 ? confirm.noChannels : confirm.everybody,
    ...(stoppdatum >= today ? [confirm.stoppdatum(dayBeside(stoppdatum, today, lang))] : []),
    ...(waiting > 0 ? [waits(waiting)] : []),
    ...(model.difference === undefined ? [confirm.first] : []),
  ];
}

function channelInput({ channels, channel, because }: PublicationShown, lang: Lang): CardInput {
  const t = texts[lang].summaryCard.confirm;
  const only = channels.length === 1 ? channels[0] : undefined;
  const chosen = (channel ?? only)?.id;
  return cardInput({
    id: "channel",
    label: t.where,
    value: chosen ?? "",
    choices: channelChoices(channels, chosen, lang),
    wrong: asMarkdown(because?.kind === "noChannel" ? t.chooseChannel : ""),
  });
}

function buttonsOf(
  { model: { budgetYear }, version, fingerprint, channels, canDownload }: PublicationShown,
  lang: Lang,
  { press }: CardFrame,
): readonly CardButton[] {
  const t = texts[lang].summaryCard.button;
  const publish: CardButton = {
    title: t.publish(version),
    style: "positive",
    data: { verb: "publish-summary", ...press, budgetYear, version, fingerprint },
  };
  return [
    ...(channels.length === 0 ? [] : [publish]),
    ...(canDownload ? [excelButton(budgetYear, press)] : []),
    awaitButton(budgetYear, press),
  ];
}
