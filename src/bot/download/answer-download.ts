import type { Readable } from "node:stream";
import type { Lang } from "../domain/lang.ts";
import { factsOf } from "../log.ts";
import { downloadTexts } from "../text/download.ts";
import { clockText } from "../text/moment.ts";
import type { DownloadGrant } from "../usecases/proposal-ports.ts";
import { findGrant, takeDownload } from "../usecases/summary/download.ts";
import type { BotDeps } from "./deps.ts";
import { isSigned, type DownloadLink } from "./summary/download-link.ts";
import { contentDisposition, XLSX } from "./summary/download-file.ts";
import { renderDownloadPage, SAFE_HEADERS, type DownloadPage } from "./summary/download-page.ts";

export type { DownloadLink };

/** What a browser is answered; the app writes it out and knows nothing of it. */
export interface DownloadAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Readable;
}

export type DownloadDeps = Pick<
  BotDeps,
  | "downloads"
  | "clock"
  | "newSecret"
  | "organisation"
  | "proposals"
  | "rounds"
  | "calendars"
  | "summaryVersions"
  | "defaultLang"
  | "writeWorkbook"
  | "log"
>;

/** 404 for what we have not made, 410 for what is over, 403 for what may not be read any longer: one friendly page each. */
type Refused = "unknown" | "over" | "notAllowed";
const REFUSED = { unknown: 404, over: 410, notAllowed: 403 } as const satisfies Record<Refused, number>;

/**
 * The page with the button. Fetching it uses nothing up: previews and scanners of links do it too. No table is read for a link
 * that we have not signed.
 */
export async function showDownload(deps: DownloadDeps, link: DownloadLink): Promise<DownloadAnswer> {
  return answered(deps, async () => {
    if (!isSigned(link, await deps.downloads.signingKey())) return refused("unknown", deps.defaultLang);
    const found = await findGrant(deps, link.id);
    if (found.kind !== "open") return refused(found.kind, langOf(found, deps));
    const { grant } = found;
    const t = downloadTexts[grant.lang].ready;
    return pageAnswer(
      200,
      {
        title: t.title,
        lines: [
          t.text(fileName(grant, deps.clock.today())),
          t.once(clockText(grant.expiresAt, grant.lang)),
          t.again,
        ],
        button: t.button,
      },
      grant.lang,
    );
  });
}

/** The workbook itself, once. From here on the link is used up: a fetch that breaks off needs a new one, as the page has said. */
export async function fetchDownload(deps: DownloadDeps, link: DownloadLink): Promise<DownloadAnswer> {
  return answered(deps, async () => {
    if (!isSigned(link, await deps.downloads.signingKey())) return refused("unknown", deps.defaultLang);
    const taken = await takeDownload(deps, link.id);
    if (taken.kind !== "taken") return refused(taken.kind, langOf(taken, deps));
    const { grant, model } = taken;
    const headers = {
      ...SAFE_HEADERS,
      "Content-Type": XLSX,
      "Content-Disposition": contentDisposition(fileName(grant, model.edition.day)),
    };
    return { status: 200, headers, body: deps.writeWorkbook(model, grant.lang) };
  });
}

/** A fault of ours, or of the storage, leaves the link as it was. */
async function answered(
  { log, defaultLang }: DownloadDeps,
  answer: () => Promise<DownloadAnswer>,
): Promise<DownloadAnswer> {
  try {
    return await answer();
  } catch (error) {
    log.error("A download could not be answered.", factsOf(error));
    const { title, text, again } = downloadTexts[defaultLang].failed;
    return pageAnswer(503, { title, lines: [text, again] }, defaultLang);
  }
}

/** Whether we have made a link or not is told by nothing but the status of one that is over. */
function refused(kind: Refused, lang: Lang): DownloadAnswer {
  const { title, text, again } = downloadTexts[lang][kind === "notAllowed" ? kind : "over"];
  return pageAnswer(REFUSED[kind], { title, lines: [text, again] }, lang);
}

function pageAnswer(status: number, page: DownloadPage, lang: Lang): DownloadAnswer {
  const headers = { ...SAFE_HEADERS, "Content-Type": "text/html; charset=utf-8" };
  return { status, headers, body: renderDownloadPage(page, lang) };
}

function langOf(found: object | { readonly grant: DownloadGrant }, { defaultLang }: DownloadDeps): Lang {
  return "grant" in found ? found.grant.lang : defaultLang;
}

function fileName({ budgetYear, version, lang }: DownloadGrant, day: string): string {
  const t = downloadTexts[lang].fileName;
  return version === undefined ? t.now(budgetYear, day) : t.version(budgetYear, version);
}
