import { noFollowUpNote } from "../../cards/follow-up/follow-up-notes.ts";
import { memorandumMessage } from "../../cards/memorandum/memorandum-card.ts";
import {
  memorandumNotImportedNote,
  memorandumRefusedNote,
  whichMemorandumNote,
} from "../../cards/memorandum/memorandum-notes.ts";
import type { PersonalMessage } from "../../cards/personal-message.ts";
import type { Memorandum } from "../../domain/follow-up/memorandum.ts";
import type { Lang } from "../../domain/lang.ts";
import { clockText } from "../../text/moment.ts";
import { texts } from "../../text/texts.ts";
import { grantDownload } from "../../usecases/download/download.ts";
import { draftMemorandum, type DraftMemorandumOutcome } from "../../usecases/follow-up/draft-memorandum.ts";
import type { WantedMonth } from "../../usecases/follow-up/find-month.ts";
import type { BotDeps } from "../deps.ts";
import { downloadUrl } from "../download/download-link.ts";
import { followUpWishOf } from "../follow-up-wish.ts";
import { tellPersonally } from "../tell-personally.ts";
import type { Turn } from "../turn.ts";

/** The draft of a month's tjänsteskrivelse, asked for in words: a link to it, in the administrator's own chat. */
export async function onMemorandum(turn: Turn, deps: BotDeps): Promise<void> {
  const wish = followUpWishOf(turn);
  if (wish?.kind !== "memorandum") return;
  const { lang, month, area } = wish;
  const wanted = { ...(month === undefined ? {} : { month }), ...(area === undefined ? {} : { area }) };
  await tell(turn, deps, wanted, lang);
}

/** The same by a button. */
export async function onMakeMemorandum(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "make-memorandum") return;
  const { lang, area, month } = turn.submit;
  await tell(turn, deps, { area, month }, lang);
}

async function tell(turn: Turn, deps: BotDeps, wanted: WantedMonth, lang: Lang): Promise<void> {
  await tellPersonally(
    turn,
    deps,
    lang,
    async ({ aadObjectId }) => {
      const draft = await draftMemorandum(deps, aadObjectId, wanted);
      return draft.kind === "drafted"
        ? linkTo(deps, aadObjectId, draft.memorandum, lang)
        : refusal(draft, wanted, lang);
    },
    texts[lang].memorandum.personal,
  );
}

/** What is in the document is decided again when it is fetched. */
async function linkTo(
  deps: BotDeps,
  aadObjectId: string,
  memorandum: Memorandum,
  lang: Lang,
): Promise<PersonalMessage> {
  if (deps.publicUrl === undefined) return memorandumRefusedNote("noDownload", lang);
  const { area, month } = memorandum.summary;
  const file = { kind: "memorandum", areaId: area.id, month } as const;
  const [signingKey, grant] = await Promise.all([
    deps.downloads.signingKey(),
    grantDownload(deps, aadObjectId, { file, lang }),
  ]);
  const url = downloadUrl(deps.publicUrl, grant, signingKey);
  return memorandumMessage({ memorandum, url, until: clockText(grant.expiresAt, lang) }, lang);
}

function refusal(
  draft: Exclude<DraftMemorandumOutcome, { readonly kind: "drafted" }>,
  { month }: WantedMonth,
  lang: Lang,
): PersonalMessage {
  const asked = month === undefined ? {} : { month };
  switch (draft.kind) {
    case "notAdministrator":
      return memorandumRefusedNote("notAdministrator", lang);
    case "notImported":
      return memorandumNotImportedNote(draft.area, draft.month, draft.known, lang);
    case "unknownArea":
      return whichMemorandumNote(draft.areas, { said: draft.said, ...asked }, lang);
    case "severalAreas":
      return whichMemorandumNote(draft.areas, asked, lang);
    case "none":
      return noFollowUpNote(true, lang);
  }
}
