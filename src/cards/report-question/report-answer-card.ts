import type { Lang } from "../../domain/lang.ts";
import type { Report } from "../../domain/report/report.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { dayBeside } from "../../text/digest/dates.ts";
import { joinList } from "../../text/format-list.ts";
import {
  sayReportAnswer,
  type ReportAnswerToSay,
  type SaidReportAnswer,
} from "../../text/report-question/say-answer.ts";
import { reportTitle } from "../../text/report/report-title.ts";
import { texts } from "../../text/texts.ts";
import { showBoardButton } from "../board/board-buttons.ts";
import { askButton } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import { frameOf } from "../cards.ts";
import type { CardFrame } from "../frame.ts";
import { escapeMarkdown } from "../markdown.ts";
import { toMessage } from "../message-card.ts";
import { noteMessage, type NoteWords } from "../note-message.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { renderCard } from "../render.ts";
import { shorten } from "../shorten.ts";

const MOST_TITLE = 80;
const MOST_HEADLINE = 160;
const MOST_VALUE = 220;
const MOST_NOTE = 600;
const MOST_NAMES = 8;

/** Where the reports that were asked about stand, in words and as a card. */
export function reportAnswerMessage(shown: ReportAnswerToSay, lang: Lang): PersonalMessage {
  const said = sayReportAnswer(shown, lang);
  const plain = plainOf(said);
  return {
    plain,
    card: (context) => {
      const frame = frameOf(plain, lang, context);
      const { headline, text, facts, notes } = said;
      const message = {
        headline: shorten(headline, MOST_HEADLINE),
        text: shorten(text, MOST_NOTE),
        buttons: buttonsOf(shown, frame),
      };
      return renderCard(
        "message",
        {
          ...toMessage(message, frame),
          facts: facts.map(({ label, value }) => ({
            label: escapeMarkdown(shorten(label, MOST_TITLE)),
            value: escapeMarkdown(shorten(value, MOST_VALUE)),
          })),
          notes: notes.map((note) => escapeMarkdown(shorten(note, MOST_NOTE))),
        },
        lang,
      );
    },
  };
}

/** What is said instead of an answer. */
export type NoReportAnswer =
  | { readonly kind: "notBegun"; readonly report: Report; readonly opens: CalendarDate }
  | {
      readonly kind: "noneOpen";
      readonly place?: string;
      readonly next?: { readonly report: Report; readonly opens: CalendarDate };
    }
  | { readonly kind: "noReports" }
  | { readonly kind: "notIn"; readonly report: Report | undefined; readonly place: string }
  | { readonly kind: "nothingOwn" }
  | { readonly kind: "unknown"; readonly said: string; readonly reports: readonly Report[] };

/** Why a question about reports cannot be answered, and what to do. */
export function noReportAnswerMessage(
  refused: NoReportAnswer,
  today: CalendarDate,
  lang: Lang,
): PersonalMessage {
  const { title, asks } = texts[lang].reportQuestions.buttons.reports;
  return noteMessage(wordsOf(refused, today, lang), lang, (press) => [askButton(title, asks, press)]);
}

function wordsOf(refused: NoReportAnswer, today: CalendarDate, lang: Lang): NoteWords {
  const t = texts[lang].reportQuestions;
  const title = (report: Report): string => shorten(reportTitle(report, lang), MOST_TITLE);
  const day = (when: CalendarDate): string => dayBeside(when, today, lang);
  switch (refused.kind) {
    case "notBegun": {
      const { report, opens } = refused;
      return {
        headline: t.notBegun.headline(title(report)),
        text: t.notBegun.text(day(opens), day(report.stoppdatum)),
      };
    }
    case "noneOpen": {
      const { next, place } = refused;
      const text =
        next === undefined ? t.noneOpen.none : t.noneOpen.next(title(next.report), day(next.opens));
      const headline =
        place === undefined ? t.noneOpen.headline : t.noneOpen.headlineFor(shorten(place, MOST_TITLE));
      return { headline, text };
    }
    case "noReports":
      return t.noReports;
    case "notIn": {
      const place = shorten(refused.place, MOST_TITLE);
      const headline =
        refused.report === undefined
          ? t.notIn.anywhere(place)
          : t.notIn.headline(place, title(refused.report));
      return { headline, text: t.notIn.text };
    }
    case "nothingOwn":
      return t.nothingOwn;
    case "unknown": {
      const names = refused.reports.slice(0, MOST_NAMES).map(title);
      return {
        headline: t.unknown.headline(shorten(refused.said, MOST_TITLE)),
        text: t.unknown.text(joinList(names, lang)),
      };
    }
  }
}

/** The board of the one report; what is mine to do where nobody else reads. */
function buttonsOf({ reports }: ReportAnswerToSay, { press, isShared }: CardFrame): readonly CardButton[] {
  const t = texts[press.lang].reportQuestions.buttons;
  const [only, ...others] = reports;
  const isMissing = reports.some(({ standing: { done, total } }) => done < total);
  return [
    ...(only !== undefined && others.length === 0
      ? [showBoardButton(t.board, only.standing.report.id, 0, press)]
      : [askButton(t.reports.title, t.reports.asks, press)]),
    ...(isMissing && !isShared ? [askButton(t.mine.title, t.mine.asks, press)] : []),
  ];
}

function plainOf({ headline, text, facts, notes }: SaidReportAnswer): string {
  const rows = facts.map(({ label, value }) => `${label}: ${value}`);
  return [`${headline}.`, text, ...rows, ...notes].filter((line) => line !== "").join("\n");
}
