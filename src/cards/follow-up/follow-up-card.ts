import type { Lang } from "../../domain/lang.ts";
import { formatMonth } from "../../text/figures.ts";
import { commentLines, missingLines } from "../../text/follow-up/comment-text.ts";
import { caveatText, signText, sourceText, summaryLines } from "../../text/follow-up/summary-text.ts";
import { unitWithDeviation } from "../../text/follow-up/units-text.ts";
import { texts } from "../../text/texts.ts";
import { frameOf, lightEnough } from "../cards.ts";
import type { CardFrame } from "../frame.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { renderCard } from "../render.ts";
import { toCommentsView } from "./comments-view.ts";
import type { FollowUpCardData } from "./contracts.ts";
import type { FollowUpShown } from "./follow-up-shown.ts";
import { toSummaryView } from "./summary-view.ts";
import { rowsOfPage, toUnitsView, unitsPage } from "./units-view.ts";

export type { FollowUpShown } from "./follow-up-shown.ts";

type Sizes = readonly [number, ...number[]];

/** Units in each part, and rows a page: from what anybody reads to what surely fits. */
const SUMMARY_SIZES: Sizes = [10, 6, 4, 2, 1];
const UNITS_SIZES: Sizes = [20, 14, 9, 5, 2];
const COMMENTS_SIZES: Sizes = [8, 5, 3, 1];

/** A month of an area as everybody may read it: its summary, all its units, or its comments. */
export function followUpMessage(shown: FollowUpShown, lang: Lang): PersonalMessage {
  const plain = plainOf(shown, lang).join("\n");
  const { sizes, make } = viewOf(shown);
  return {
    plain,
    card: (context) =>
      lightEnough(sizes, (most) =>
        renderCard("follow-up", make(shown, most, lang, frameOf(plain, lang, context)), lang),
      ),
  };
}

interface View {
  readonly sizes: Sizes;
  readonly make: (shown: FollowUpShown, most: number, lang: Lang, frame: CardFrame) => FollowUpCardData;
}

function viewOf({ view }: Pick<FollowUpShown, "view">): View {
  switch (view) {
    case "summary":
      return { sizes: SUMMARY_SIZES, make: toSummaryView };
    case "units":
      return { sizes: UNITS_SIZES, make: toUnitsView };
    case "comments":
      return { sizes: COMMENTS_SIZES, make: toCommentsView };
  }
}

/** The same in words; the title first, since a notification shows no more. */
function plainOf(shown: FollowUpShown, lang: Lang): readonly string[] {
  const { summary, view } = shown;
  const title = `${texts[lang].followUp.title(formatMonth(summary.month, lang), summary.area.name)}.`;
  const end = [signText(lang), sourceText(summary, lang)];
  const caveat = [caveatText(summary)].filter((line) => line !== "");
  switch (view) {
    case "summary":
      return [title, ...summaryLines(summary, lang)];
    case "units": {
      const rows = rowsOfPage(summary, unitsPage(shown, UNITS_SIZES[0]));
      return [title, ...caveat, ...rows.map((unit) => `${unitWithDeviation(unit, lang)}.`), ...end];
    }
    case "comments": {
      const said = commentLines(summary, lang);
      const lines = said.length === 0 ? [`${texts[lang].followUp.comment.noneYet}.`] : said;
      return [title, ...caveat, ...lines, ...missingLines(summary, lang), ...end];
    }
  }
}
