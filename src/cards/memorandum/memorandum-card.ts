import type { Memorandum } from "../../domain/follow-up/memorandum.ts";
import type { Lang } from "../../domain/lang.ts";
import { formatMonth } from "../../text/figures.ts";
import { blankLines, commentsLine } from "../../text/follow-up/blanks-text.ts";
import { texts } from "../../text/texts.ts";
import { frameOf } from "../cards.ts";
import { memorandumButton, showFollowUpButton } from "../follow-up/follow-up-buttons.ts";
import { escapeMarkdown } from "../markdown.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { renderCard } from "../render.ts";
import { shorten } from "../shorten.ts";

const MOST_NAME = 60;
/** Units' names are long, and there is room for so much of a line. */
const MOST_LINE = 400;

/** A draft with the link that it is fetched by, and until when. */
export interface MemorandumShown {
  readonly memorandum: Memorandum;
  readonly url: string;
  readonly until: string;
}

export function memorandumMessage(shown: MemorandumShown, lang: Lang): PersonalMessage {
  const { memorandum, url, until } = shown;
  const { area, month, rows } = memorandum.summary;
  const t = texts[lang].memorandum;
  const lines = [t.holds(rows.length + 1), ...commentsLine(memorandum, lang)];
  const blanks = blankLines(memorandum, lang).map((line) => shorten(line, MOST_LINE));
  const notes = [t.toWrite.marked, t.when, t.once(until)];
  const plain = [`${t.headline}.`, ...lines, `${t.toWrite.heading}:`, ...blanks, ...notes].join("\n");
  return {
    plain,
    card: (context) => {
      const { press, clock, plain: said } = frameOf(plain, lang, context);
      const show = { areaId: area.id, month };
      return renderCard(
        "memorandum",
        {
          plain: said,
          clock,
          kicker: escapeMarkdown(t.kicker(formatMonth(month, lang), shorten(area.name, MOST_NAME))),
          headline: escapeMarkdown(t.headline),
          lines: lines.map(escapeMarkdown),
          heading: escapeMarkdown(t.toWrite.heading),
          blanks: blanks.map(escapeMarkdown),
          notes: notes.map(escapeMarkdown),
          links: [{ title: t.button.open, url }],
          buttons: [
            { ...memorandumButton(area.id, month, press), title: t.button.again },
            showFollowUpButton(t.button.show, show, press),
          ],
        },
        lang,
      );
    },
  };
}
