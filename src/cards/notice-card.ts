import type { KnownConversation } from "../domain/directory/known-conversation.ts";
import type { Lang } from "../domain/lang.ts";
import type { LostReach } from "../domain/posts/notice.ts";
import type { CalendarDate } from "../domain/time/calendar-date.ts";
import { momentText } from "../text/moment.ts";
import { placeName } from "../text/place-name.ts";
import { texts } from "../text/texts.ts";
import type { MessageCardData } from "./contracts.ts";
import type { CardFrame } from "./frame.ts";
import { asMarkdown, escapeMarkdown } from "./markdown.ts";
import { shorten } from "./shorten.ts";

/** People may call a channel anything, at any length. */
const MOST_PLACE = 80;

/** A channel or group chat that gets no more posts. */
export interface NoticeShown {
  readonly conversation: KnownConversation;
  readonly reach: LostReach;
  readonly today: CalendarDate;
}

/** What has happened to the posts of a conversation, as plain text. */
export function noticeText(shown: NoticeShown, lang: Lang): string {
  return [`${headlineOf(shown, lang)}.`, ...sentencesOf(shown, lang)].join(" ");
}

/** To an administrator: where, why, what it means and what to do. */
export function toNoticeCard(shown: NoticeShown, lang: Lang, frame: CardFrame): MessageCardData {
  const [why = "", ...rest] = sentencesOf(shown, lang);
  return {
    plain: frame.plain,
    clock: frame.clock,
    headline: escapeMarkdown(headlineOf(shown, lang)),
    text: asMarkdown(why),
    facts: [],
    notes: rest.map(asMarkdown),
    lead: asMarkdown(""),
    buttons: [],
  };
}

function headlineOf({ conversation }: NoticeShown, lang: Lang): string {
  const t = texts[lang].notice.headline;
  const name = placeName(conversation, lang);
  const isChannel = conversation.kind === "channel";
  if (name === undefined) return isChannel ? t.unnamedChannel : t.unnamedGroupChat;
  return (isChannel ? t.channel : t.groupChat)(shorten(name, MOST_PLACE));
}

function sentencesOf({ reach, today }: NoticeShown, lang: Lang): string[] {
  const t = texts[lang].notice;
  const time = momentText(reach.since, today, lang);
  const cause = reach.kind === "removed" ? "removed" : reach.status === 404 ? "gone" : "blocked";
  return [t.why[cause](time), t.means, t.doThis[cause], t.once];
}
