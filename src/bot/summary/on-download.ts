import type { PersonalMessage } from "../../cards/personal-message.ts";
import { linkMessage, noDownloadNote } from "../../cards/summary/summary-notes-cards.ts";
import type { Lang } from "../../domain/lang.ts";
import { texts } from "../../text/texts.ts";
import { clockText } from "../../text/moment.ts";
import { grantDownload } from "../../usecases/download/download.ts";
import type { BotDeps } from "../deps.ts";
import type { SummaryFile } from "../../usecases/download-ports.ts";
import { tellPersonally } from "../tell-personally.ts";
import type { Turn } from "../turn.ts";
import { downloadUrl } from "../download/download-link.ts";
import { placeHere } from "../place-here.ts";

/** A link to the workbook, in the person's own chat: whoever has it may use it. */
export async function onDownloadSummary(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "download-summary") return;
  const { lang, budgetYear, version } = turn.submit;
  const file: SummaryFile = {
    kind: "summary",
    budgetYear,
    ...(version === undefined ? {} : { version }),
    // Teams has told where the press comes from: whoever presses there reads what is published there.
    ...(turn.isPersonal ? {} : { askedIn: placeHere(turn) }),
  };
  await tellPersonally(
    turn,
    deps,
    lang,
    ({ aadObjectId }) => linkFor(deps, aadObjectId, file, lang),
    texts[lang].summaryCard.personal,
  );
}

async function linkFor(
  deps: BotDeps,
  aadObjectId: string,
  file: SummaryFile,
  lang: Lang,
): Promise<PersonalMessage> {
  if (deps.publicUrl === undefined) return noDownloadNote(lang);
  const [signingKey, grant] = await Promise.all([
    deps.downloads.signingKey(),
    grantDownload(deps, aadObjectId, { file, lang }),
  ]);
  const url = downloadUrl(deps.publicUrl, grant, signingKey);
  return linkMessage({ budgetYear: file.budgetYear, url, until: clockText(grant.expiresAt, lang) }, lang);
}
