import type { CardContext } from "../../src/cards/cards.ts";
import { memorandumMessage } from "../../src/cards/memorandum/memorandum-card.ts";
import {
  memorandumNotImportedNote,
  memorandumRefusedNote,
  whichMemorandumNote,
} from "../../src/cards/memorandum/memorandum-notes.ts";
import type { PersonalMessage } from "../../src/cards/personal-message.ts";
import type { Memorandum } from "../../src/domain/follow-up/memorandum.ts";
import { memorandumOf } from "../../src/domain/follow-up/memorandum.ts";
import { newArea } from "../../src/domain/follow-up/new-area.ts";
import type { Lang } from "../../src/domain/lang.ts";
import type { CardCase } from "./card-case.ts";
import { anArea, november, novemberSummary } from "./follow-ups.ts";
import { bareAugustMemorandum, commentedMemorandum, novemberMemorandum } from "./memoranda.ts";

const context = { submitId: "press-1" };
const HOSTILE = "**Enhet** [klicka](http://exempel.se) <b>nu</b> ${title} {{DATE(2023-01-01)}} # 1. 🙂";

const said =
  (make: (lang: Lang) => PersonalMessage, where: CardContext = context): CardCase =>
  (lang) =>
    make(lang).card(where);

const drafted = (make: () => Memorandum, where?: CardContext): CardCase =>
  said(
    (lang) =>
      memorandumMessage(
        {
          memorandum: make(),
          url: "https://styrkedjan.example/download/hemligt?until=1764000000000&signature=abc",
          until: lang === "sv" ? "kl. 09.10" : "at 09:10",
        },
        lang,
      ),
    where,
  );

function hostile(): Memorandum {
  const rows = november().rows.map((row) => ({ ...row, name: HOSTILE.repeat(3) }));
  const area = anArea({ name: HOSTILE.repeat(4) });
  return memorandumOf(novemberSummary([], [], area, november({ rows })), "2025-11-25");
}

const areas = [anArea(), newArea("socialforvaltningen", "Socialförvaltningen")];
const many = Array.from({ length: 9 }, (_, at) => newArea(`omrade-${at}`, `Område ${at}`));

/** The draft of the tjänsteskrivelse, and why there is none. */
export const memorandumCases: Readonly<Record<string, CardCase>> = {
  "memorandum.november": drafted(novemberMemorandum),
  "memorandum.commented": drafted(commentedMemorandum, { ...context, movedTo: "2025-11-25" }),
  "memorandum.bare-august": drafted(bareAugustMemorandum),
  "memorandum.hostile": drafted(hostile),
  "message.memorandum-not-administrator": said((lang) => memorandumRefusedNote("notAdministrator", lang)),
  "message.memorandum-no-download": said((lang) => memorandumRefusedNote("noDownload", lang)),
  "message.memorandum-not-imported": said((lang) =>
    memorandumNotImportedNote(anArea(), "2025-10", ["2025-11"], lang),
  ),
  "message.memorandum-not-imported-of-several": said((lang) =>
    memorandumNotImportedNote(anArea(), "2025-12", ["2025-11", "2025-10", "2025-09"], lang),
  ),
  "message.memorandum-which": said((lang) => whichMemorandumNote(areas, {}, lang)),
  "message.memorandum-which-month": said((lang) =>
    whichMemorandumNote(areas, { month: { month: 11 } }, lang),
  ),
  "message.memorandum-which-of-many": said((lang) => whichMemorandumNote(many, { month: "2025-11" }, lang)),
  "message.memorandum-no-such-area": said((lang) =>
    whichMemorandumNote(areas, { said: HOSTILE, month: { month: 11, year: 2025 } }, lang),
  ),
};
