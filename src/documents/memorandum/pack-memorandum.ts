import { Document, Footer, Packer, PageNumber, PageOrientation, Paragraph, type ISectionOptions } from "docx";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import type { MemorandumDocument } from "../../text/follow-up/memorandum-blocks.ts";
import { BULLETS } from "./bullets.ts";
import { blocksOf } from "./blocks.ts";
import { CORE_PATH, CREATOR, coreProperties } from "./core-properties.ts";
import { A4, MARGIN, TURNED_MARGIN } from "./measures.ts";
import { plainRun } from "./runs.ts";
import { STYLES } from "./styles.ts";
import { turned, type TurnedPages } from "./turned.ts";

/** The bytes of a .docx that hold the same parts whenever they are made: the day that they tell is given. */
export function packMemorandum(document: MemorandumDocument, madeOn: CalendarDate): Promise<Uint8Array> {
  const { title, blocks } = document;
  const word = new Document({
    title,
    creator: CREATOR,
    lastModifiedBy: CREATOR,
    styles: STYLES,
    numbering: BULLETS,
    sections: turned(blocks).map((pages) => sectionOf(pages, document)),
  });
  return Packer.toBuffer(word, false, [{ path: CORE_PATH, data: coreProperties(title, madeOn) }]);
}

function sectionOf({ isTurned, blocks }: TurnedPages, { footer }: MemorandumDocument): ISectionOptions {
  // The library turns the sheet itself: it is told of one that stands.
  const orientation = isTurned ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return {
    properties: { page: { size: { ...A4, orientation }, margin: isTurned ? TURNED_MARGIN : MARGIN } },
    footers: { default: footerOf(footer) },
    children: blocksOf(blocks),
  };
}

function footerOf({ text, page, of }: MemorandumDocument["footer"]): Footer {
  const numbers = [`${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [new Paragraph({ style: "Footer", children: [plainRun(`${text}. `), plainRun(numbers)] })],
  });
}
