import type { PersonalMessage } from "../../cards/personal-message.ts";
import { linkMessage, noDownloadNote } from "../../cards/summary/summary-notes-cards.ts";
import { texts } from "../../text/texts.ts";
import { clockText } from "../../text/moment.ts";
import { grantDownload, type DownloadWish } from "../../usecases/summary/download.ts";
import type { BotDeps } from "../deps.ts";
import { tellPersonally } from "../tell-personally.ts";
import type { Turn } from "../turn.ts";
import { downloadUrl } from "./download-link.ts";
import { placeHere } from "../place-here.ts";

/** A link to the workbook, in the person's own chat: whoever has it may use it. */
export async function onDownloadSummary(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "download-summary") return;
  const { lang, budgetYear, version } = turn.submit;
  const wish: DownloadWish = {
    budgetYear,
    lang,
    ...(version === undefined ? {} : { version }),
    // Teams has told where the press comes from: whoever presses there reads what is published there.
    ...(turn.isPersonal ? {} : { askedIn: placeHere(turn) }),
  };
  await tellPersonally(
    turn,
    deps,
    lang,
    ({ aadObjectId }) => linkFor(deps, aadObjectId, wish),
    texts[lang].summaryCard.personal,
  );
}

async function linkFor(deps: BotDeps, aadObjectId: string, wish: DownloadWish): Promise<PersonalMessage> {
  const { lang, budgetYear } = wish;
  if (deps.publicUrl === undefined) return noDownloadNote(lang);
  const [signingKey, grant] = await Promise.all([
    deps.downloads.signingKey(),
    grantDownload(deps, aadObjectId, wish),
  ]);
  const url = downloadUrl(deps.publicUrl, grant, signingKey);
  return linkMessage({ budgetYear, url, until: clockText(grant.expiresAt, lang) }, lang);
}
