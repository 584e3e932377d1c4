import type { Lang } from "../../domain/lang.ts";
import type { SummaryModel } from "../../domain/summary/summary-model.ts";
import type { MailingDay } from "../../domain/summary/mailing-days.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { dayBeside } from "../../text/digest/dates.ts";
import { summaryText } from "../../text/summary/summary-text.ts";
import { texts } from "../../text/texts.ts";
import { frameOf } from "../cards.ts";
import { asMarkdown, escapeMarkdown } from "../markdown.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { renderCard } from "../render.ts";
import { shorten } from "../shorten.ts";
import { awaitButton, prepareButton, showSummaryButton } from "./summary-buttons.ts";
import { changesParts, emptySummaryCard, netParts } from "./summary-parts.ts";

const MOST_TITLE = 200;

/** The calendar's day for sending the sammanställning out, and what there is to publish on it. */
export interface OfferShown {
  readonly mailing: MailingDay;
  readonly model: SummaryModel;
  /** The version that it would be. */
  readonly version: number;
  readonly waiting: number;
  readonly today: CalendarDate;
}

/** Asks an administrator whether to publish now. Publicera nu shows what would be posted where, and publishes nothing yet. */
export function offerMessage(shown: OfferShown, lang: Lang): PersonalMessage {
  const t = texts[lang].summaryCard;
  const { model } = shown;
  const { budgetYear } = model;
  const lines = linesOf(shown, lang);
  const changes = changesParts(model, lang);
  const plain = [t.headline.offer, ...lines, t.offer.why].join("\n");
  return {
    plain,
    card: (context) => {
      const frame = frameOf(plain, lang, context);
      const { press } = frame;
      return renderCard(
        "summary",
        {
          ...emptySummaryCard(budgetYear, t.headline.offer, lang, frame),
          lines: lines.map(escapeMarkdown),
          net: netParts(model, lang),
          changes,
          notes: [asMarkdown(t.offer.why)],
          buttons: [
            ...(model.counts.all === 0 ? [] : [prepareButton(t.button.publishNow, budgetYear, press)]),
            showSummaryButton(t.button.preview, budgetYear, press),
            awaitButton(budgetYear, press),
          ],
        },
        lang,
      );
    },
  };
}

function linesOf({ mailing, model, version, waiting, today }: OfferShown, lang: Lang): readonly string[] {
  const t = texts[lang].summaryCard;
  const { event, day } = mailing;
  const { counts } = summaryText(model, lang);
  return [
    t.offer.calendar(shorten(event.title, MOST_TITLE), dayBeside(day, today, lang)),
    counts,
    ...(waiting > 0 ? [t.waiting(waiting)] : []),
    ...(model.counts.all === 0 ? [] : [t.offer.would(version)]),
  ];
}
