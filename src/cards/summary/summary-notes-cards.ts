import type { Lang } from "../../domain/lang.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { dayBeside } from "../../text/digest/dates.ts";
import { texts } from "../../text/texts.ts";
import { frameOf } from "../cards.ts";
import { escapeMarkdown } from "../markdown.ts";
import { firstAsHeadline } from "../message-card.ts";
import { noteMessage } from "../note-message.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { renderCard } from "../render.ts";
import { shorten } from "../shorten.ts";
import { excelButton, prepareButton, showSummaryButton } from "./summary-buttons.ts";
import { emptySummaryCard } from "./summary-parts.ts";

const MOST_PLACE = 80;

/** That a version is published, where it comes, and how to see that it arrived. */
export function publishedNote(
  done: {
    readonly budgetYear: number;
    readonly version: number;
    readonly place: string;
    /** When, for one that was published a while ago; "" for one that has just been. */
    readonly time: string;
    readonly canDownload: boolean;
  },
  lang: Lang,
): PersonalMessage {
  const { budgetYear, version, time, canDownload } = done;
  const t = texts[lang].summaryCard;
  const place = shorten(done.place, MOST_PLACE);
  const where = time === "" ? t.published.now(place) : t.published.before(place, time);
  const text = `${where} ${t.published.look}`;
  return noteMessage({ headline: t.headline.published(version), text }, lang, (press) =>
    canDownload ? [excelButton(budgetYear, press, version)] : [],
  );
}

/** How to publish later, and when the bot asks again. */
export function waitNote(
  later: {
    readonly budgetYear: number;
    readonly version: number;
    readonly next: CalendarDate | undefined;
    readonly today: CalendarDate;
  },
  lang: Lang,
): PersonalMessage {
  const { budgetYear, version, next, today } = later;
  const t = texts[lang].summaryCard;
  const again = next === undefined ? [] : [t.wait.next(dayBeside(next, today, lang))];
  const text = [t.wait.how(version), ...again].join(" ");
  return noteMessage({ headline: t.headline.wait, text }, lang, (press) => [
    prepareButton(t.button.publish(version), budgetYear, press),
  ]);
}

/** That nothing is published, and why. */
export function refusedNote(
  kind: "notAdministrator" | "nothing",
  budgetYear: number,
  lang: Lang,
): PersonalMessage {
  const t = texts[lang].summaryCard;
  return noteMessage(firstAsHeadline(t.refused[kind]), lang, (press) => [
    showSummaryButton(t.button.now, budgetYear, press),
  ]);
}

/** That no workbook can be handed out here, and who can change that. */
export function noDownloadNote(lang: Lang): PersonalMessage {
  return noteMessage(firstAsHeadline(texts[lang].summaryCard.noDownload), lang);
}

/** A link to the page that hands out the workbook; the person's own, and for one fetch. */
export function linkMessage(
  link: { readonly budgetYear: number; readonly url: string; readonly until: string },
  lang: Lang,
): PersonalMessage {
  const { budgetYear, url, until } = link;
  const t = texts[lang].summaryCard;
  const lines = [t.link.text, t.link.once(until)];
  const plain = [`${t.headline.link}.`, ...lines].join(" ");
  return {
    plain,
    card: (context) => {
      const frame = frameOf(plain, lang, context);
      return renderCard(
        "summary",
        {
          ...emptySummaryCard(budgetYear, t.headline.link, lang, frame),
          lines: lines.map(escapeMarkdown),
          links: [{ title: t.button.open, url }],
          buttons: [],
        },
        lang,
      );
    },
  };
}
