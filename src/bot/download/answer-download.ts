import type { Readable } from "node:stream";
import type { Lang } from "../../domain/lang.ts";
import { factsOf } from "../../log.ts";
import { downloadTexts, memorandumFileName } from "../../text/download.ts";
import { clockText } from "../../text/moment.ts";
import type { DownloadGrant } from "../../usecases/download-ports.ts";
import { findGrant, takeDownload, type DownloadContent } from "../../usecases/download/download.ts";
import type { BotDeps } from "../deps.ts";
import { contentDisposition, DOCX, XLSX } from "./download-file.ts";
import { isSigned, type DownloadLink } from "./download-link.ts";
import { renderDownloadPage, SAFE_HEADERS, type DownloadPage } from "./download-page.ts";

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
  | "followUps"
  | "unitComments"
  | "defaultLang"
  | "writeWorkbook"
  | "writeMemorandum"
  | "log"
>;

/** 404 for what we have not made, 410 for what is over, 403 for what may not be read any longer: one friendly page each. */
type Refused =
  { readonly kind: "unknown" } | { readonly kind: "over" | "notAllowed"; readonly grant: DownloadGrant };
const REFUSED = { unknown: 404, over: 410, notAllowed: 403 } as const satisfies Record<
  Refused["kind"],
  number
>;

/**
 * The page with the button. Fetching it uses nothing up: previews and scanners of links do it too. No table is read for a link
 * that we have not signed.
 */
export async function showDownload(deps: DownloadDeps, link: DownloadLink): Promise<DownloadAnswer> {
  return answered(deps, async () => {
    if (!isSigned(link, await deps.downloads.signingKey())) return refused({ kind: "unknown" }, deps);
    const found = await findGrant(deps, link.id);
    if (found.kind !== "open") return refused(found, deps);
    const { lang, file, expiresAt } = found.grant;
    const t = downloadTexts[lang];
    const { title, text, interrupted } = t[file.kind];
    const name = await expectedName(deps, found.grant);
    return pageAnswer(
      200,
      { title, lines: [text(name), t.once(clockText(expiresAt, lang)), interrupted], button: t.button },
      lang,
    );
  });
}

/** The file itself, once. From here on the link is used up: a fetch that breaks off needs a new one, as the page has said. */
export async function fetchDownload(deps: DownloadDeps, link: DownloadLink): Promise<DownloadAnswer> {
  return answered(deps, async () => {
    if (!isSigned(link, await deps.downloads.signingKey())) return refused({ kind: "unknown" }, deps);
    const taken = await takeDownload(deps, link.id);
    if (taken.kind !== "taken") return refused(taken, deps);
    const { type, name, body } = fileOf(deps, taken.content, taken.grant.lang);
    const headers = {
      ...SAFE_HEADERS,
      "Content-Type": type,
      "Content-Disposition": contentDisposition(name),
    };
    return { status: 200, headers, body };
  });
}

function fileOf(
  { writeWorkbook, writeMemorandum }: Pick<BotDeps, "writeWorkbook" | "writeMemorandum">,
  content: DownloadContent,
  lang: Lang,
): { readonly type: string; readonly name: string; readonly body: Readable } {
  switch (content.kind) {
    case "summary": {
      const { budgetYear, edition } = content.model;
      const version = edition.kind === "version" ? edition.version : undefined;
      const name = workbookName({ budgetYear, version, day: edition.day, lang });
      return { type: XLSX, name, body: writeWorkbook(content.model, lang) };
    }
    case "memorandum": {
      const { summary } = content.memorandum;
      const name = memorandumFileName(summary.month, summary.area.name);
      return { type: DOCX, name, body: writeMemorandum(content.memorandum) };
    }
  }
}

/** What the file will be called, as the page says before it is made. */
async function expectedName(
  { clock, followUps }: Pick<BotDeps, "clock" | "followUps">,
  { file, lang }: DownloadGrant,
): Promise<string> {
  switch (file.kind) {
    case "summary": {
      const { budgetYear, version } = file;
      return workbookName({ budgetYear, version, day: clock.today(), lang });
    }
    case "memorandum": {
      const area = (await followUps.findArea(file.areaId))?.value;
      return memorandumFileName(file.month, area?.name ?? file.areaId);
    }
  }
}

function workbookName(of: {
  readonly budgetYear: number;
  readonly version: number | undefined;
  readonly day: string;
  readonly lang: Lang;
}): string {
  const t = downloadTexts[of.lang].fileName;
  return of.version === undefined ? t.now(of.budgetYear, of.day) : t.version(of.budgetYear, of.version);
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

/** Whether we have made a link or not is told by nothing but the status of one that is over, and to who has it the way on. */
function refused(found: Refused, { defaultLang }: Pick<BotDeps, "defaultLang">): DownloadAnswer {
  const lang = found.kind === "unknown" ? defaultLang : found.grant.lang;
  return pageAnswer(REFUSED[found.kind], refusedPage(found, lang), lang);
}

function refusedPage(found: Refused, lang: Lang): DownloadPage {
  const t = downloadTexts[lang];
  switch (found.kind) {
    case "unknown":
      return { title: t.over.title, lines: [t.over.text, t.newLink] };
    case "over":
      return { title: t.over.title, lines: [t.over.text, t[found.grant.file.kind].newLink] };
    case "notAllowed": {
      const { notAllowed, instead } = t[found.grant.file.kind];
      return { title: t.notAllowed.title, lines: [notAllowed, instead] };
    }
  }
}

function pageAnswer(status: number, page: DownloadPage, lang: Lang): DownloadAnswer {
  const headers = { ...SAFE_HEADERS, "Content-Type": "text/html; charset=utf-8" };
  return { status, headers, body: renderDownloadPage(page, lang) };
}
