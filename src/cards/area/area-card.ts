import type { KnownConversation } from "../../domain/directory/known-conversation.ts";
import type { FollowUpArea, Receiver } from "../../domain/follow-up/area.ts";
import type { Lang } from "../../domain/lang.ts";
import { conversationKey } from "../../domain/posts/notice.ts";
import { asksText, politicalText, receiverText, thresholdText } from "../../text/follow-up/area-text.ts";
import { placeText } from "../../text/place-name.ts";
import { texts } from "../../text/texts.ts";
import { capitalized, type PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import { frameOf, lightEnough } from "../cards.ts";
import { asMarkdown, escapeMarkdown } from "../markdown.ts";
import { noteMessage } from "../note-message.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { renderCard } from "../render.ts";
import type { ReportRow } from "../report/contracts.ts";
import { emptyReportsCard } from "../report/report-parts.ts";
import { shorten } from "../shorten.ts";

const MOST_NAME = 110;
const MOST_PLACE = 80;
const MOST_VALUE = 400;
/** Areas to choose among, from what a phone shows to what surely fits. */
const MOST_AREAS = [12, 6, 3, 1] as const;

/** What an administrator has decided of an area. */
export interface AreaShown {
  readonly area: FollowUpArea;
  /** Those that are known, also where they cannot be reached. */
  readonly places: readonly KnownConversation[];
  /** What has just happened. */
  readonly said?: string;
}

/** An area's limits, questions and receivers, with the ways to change them. */
export function areaMessage({ area, places, said = "" }: AreaShown, lang: Lang): PersonalMessage {
  const t = texts[lang].area;
  const facts = [
    { label: t.fact.threshold, value: thresholdText(area.threshold, lang) },
    { label: t.fact.political, value: politicalText(area.political, lang) },
    { label: t.fact.asks, value: asksText(area.comments, lang) },
  ];
  const none = area.receivers.length === 0 ? t.receivers.none : "";
  const receivers = area.receivers.map((receiver) => {
    const { place, line, isLost } = receiverParts(receiver, places, lang);
    return `${place}: ${line}.${isLost ? ` ${t.receivers.lost}` : ""}`;
  });
  const lines = facts.map(({ label, value }) => `${label}: ${value}`);
  const plain = [said, `${t.kicker}: ${area.name}`, ...lines, t.receivers.heading, none, ...receivers]
    .filter((line) => line !== "")
    .join("\n");
  return {
    plain,
    card: (context) => {
      const frame = frameOf(plain, lang, context);
      const { press } = frame;
      const data = {
        ...emptyReportsCard(frame),
        said: escapeMarkdown(said),
        kicker: asMarkdown(t.kicker),
        headline: escapeMarkdown(shorten(area.name, MOST_NAME)),
        facts: facts.map(({ label, value }) => ({
          label: asMarkdown(label),
          value: escapeMarkdown(shorten(value, MOST_VALUE)),
        })),
        groups: [
          {
            heading: asMarkdown(t.receivers.heading),
            text: asMarkdown(none),
            rows: area.receivers.map((receiver) => receiverRow(area, receiver, places, press)),
          },
        ],
        buttons: buttonsOf(area, press),
      };
      return renderCard("reports", data, lang);
    },
  };
}

function receiverParts(
  receiver: Receiver,
  places: readonly KnownConversation[],
  lang: Lang,
): { readonly place: string; readonly line: string; readonly isLost: boolean } {
  const known = places.find(({ id }) => id === receiver.conversationId);
  return {
    place: capitalized(shorten(placeText(known, lang), MOST_PLACE)),
    line: receiverText(receiver, lang),
    isLost: known?.reach.kind !== "active",
  };
}

function receiverRow(
  area: FollowUpArea,
  receiver: Receiver,
  places: readonly KnownConversation[],
  press: PressContext,
): ReportRow {
  const t = texts[press.lang].area.receivers;
  const { place, line, isLost } = receiverParts(receiver, places, press.lang);
  const key = conversationKey(receiver.conversationId);
  return {
    title: escapeMarkdown(place),
    meta: asMarkdown(line),
    tone: "Default",
    detail: asMarkdown(isLost ? t.lost : ""),
    open: {
      title: t.openOf(place),
      data: { verb: "edit-receiver", ...press, area: area.id, receiver: key },
    },
    openWord: t.open,
  };
}

function buttonsOf({ id }: FollowUpArea, press: PressContext): readonly CardButton[] {
  const t = texts[press.lang].area.button;
  return [
    { title: t.form, data: { verb: "area-form", ...press, area: id } },
    { title: t.newReceiver, data: { verb: "new-receiver", ...press, area: id } },
    { title: t.figures, data: { verb: "show-follow-up", ...press, area: id, view: "summary", shown: 0 } },
  ];
}

/** The way back to what holds. */
export function showAreaButton(areaId: string, press: PressContext): CardButton {
  return { title: texts[press.lang].area.button.show, data: { verb: "edit-area", ...press, area: areaId } };
}

/** Which area is meant; `said` of one that is none. */
export function chooseAreaMessage(
  { areas, said = "" }: { readonly areas: readonly FollowUpArea[]; readonly said?: string },
  lang: Lang,
): PersonalMessage {
  const t = texts[lang].area;
  const unknown = said === "" ? "" : t.choose.unknown(shorten(said, MOST_PLACE));
  const plain = [unknown, t.choose.headline, ...areas.slice(0, MOST_AREAS[0]).map(({ name }) => name)]
    .filter((line) => line !== "")
    .join("\n");
  return {
    plain,
    card: (context) =>
      lightEnough(MOST_AREAS, (most) => {
        const frame = frameOf(plain, lang, context);
        const left = areas.length - most;
        const rows = areas.slice(0, most).map(({ id, name }): ReportRow => ({
          title: escapeMarkdown(shorten(name, MOST_NAME)),
          meta: asMarkdown(""),
          tone: "Default",
          detail: asMarkdown(""),
          open: {
            title: shorten(t.choose.openOf(name), MOST_NAME),
            data: { verb: "edit-area", ...frame.press, area: id },
          },
          openWord: t.choose.open,
        }));
        const data = {
          ...emptyReportsCard(frame),
          said: escapeMarkdown(unknown),
          kicker: asMarkdown(t.kicker),
          headline: asMarkdown(t.choose.headline),
          groups: [{ heading: asMarkdown(""), text: asMarkdown(""), rows }],
          page: asMarkdown(left > 0 ? t.choose.more(left) : ""),
        };
        return renderCard("reports", data, lang);
      }),
  };
}

/** Whether a receiver is really to be taken away. */
export function removeReceiverMessage(
  area: FollowUpArea,
  { conversationId, place }: { readonly conversationId: string; readonly place: string },
  lang: Lang,
): PersonalMessage {
  const t = texts[lang].area;
  const headline = t.receiver.remove.headline(shorten(place, MOST_PLACE));
  return noteMessage({ headline, text: t.receiver.remove.text }, lang, (press) => {
    const of = { ...press, area: area.id };
    const receiver = conversationKey(conversationId);
    return [
      {
        title: t.button.reallyRemove,
        style: "destructive",
        data: { verb: "remove-receiver", ...of, receiver, isSure: true },
      },
      { title: t.button.keep, data: { verb: "edit-area", ...of } },
    ];
  });
}

/** A sentence about an area's settings, with the way back where there is one. */
export function areaNote(headline: string, text: string, lang: Lang, areaId?: string): PersonalMessage {
  return noteMessage({ headline, text }, lang, (press) =>
    areaId === undefined ? [] : [showAreaButton(areaId, press)],
  );
}
