import type { Lang } from "../../domain/lang.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { dayBeside } from "../../text/digest/dates.ts";
import { texts } from "../../text/texts.ts";
import type { PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import { frameOf } from "../cards.ts";
import { escapeMarkdown } from "../markdown.ts";
import { toMessage } from "../message-card.ts";
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
  return sentence(
    { headline: t.headline.published(version), text },
    (press) => (canDownload ? [excelButton(budgetYear, press, version)] : []),
    lang,
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
  return sentence(
    { headline: t.headline.wait, text: [t.wait.how(version), ...again].join(" ") },
    (press) => [prepareButton(t.button.publish(version), budgetYear, press)],
    lang,
  );
}

/** That nothing is published, and why. */
export function refusedNote(
  kind: "notAdministrator" | "nothing",
  budgetYear: number,
  lang: Lang,
): PersonalMessage {
  const t = texts[lang].summaryCard;
  const [headline = "", ...rest] = t.refused[kind].split(/(?<=\.) /u);
  return sentence(
    { headline: headline.replace(/\.$/u, ""), text: rest.join(" ") },
    (press) => [showSummaryButton(t.button.now, budgetYear, press)],
    lang,
  );
}

/** That no workbook can be handed out here, and who can change that. */
export function noDownloadNote(lang: Lang): PersonalMessage {
  const [headline = "", ...rest] = texts[lang].summaryCard.noDownload.split(/(?<=\.) /u);
  return sentence({ headline: headline.replace(/\.$/u, ""), text: rest.join(" ") }, () => [], lang);
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

function sentence(
  { headline, text }: { readonly headline: string; readonly text: string },
  buttonsFor: (press: PressContext) => readonly CardButton[],
  lang: Lang,
): PersonalMessage {
  const plain = `${headline}. ${text}`;
  return {
    plain,
    card: (context) => {
      const frame = frameOf(plain, lang, context);
      return renderCard(
        "message",
        toMessage({ headline, text, buttons: buttonsFor(frame.press) }, frame),
        lang,
      );
    },
  };
}
