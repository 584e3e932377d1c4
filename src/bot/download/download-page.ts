import { createHash } from "node:crypto";
import type { Lang } from "../../domain/lang.ts";
import { PAGE_LANGUAGE } from "../../text/download.ts";

/** One heading, a few sentences, and perhaps the button that fetches the file. */
export interface DownloadPage {
  readonly title: string;
  readonly lines: readonly string[];
  readonly button?: string;
}

const STYLE = [
  ":root{color-scheme:light dark}",
  "body{margin:0;font:1.125rem/1.5 'Segoe UI',system-ui,sans-serif}",
  "main{max-width:34rem;margin:0 auto;padding:2rem 1.25rem}",
  "h1{font-size:1.5rem;line-height:1.25;margin:0 0 1rem}",
  "p{margin:0 0 1rem;overflow-wrap:anywhere}",
  "button{font:inherit;font-weight:600;padding:.75rem 1.5rem;border:2px solid #4f52b2;border-radius:.25rem;background:#4f52b2;color:#fff;cursor:pointer}",
  "button:focus-visible{outline:3px solid currentColor;outline-offset:3px}",
].join("");

const STYLE_HASH = createHash("sha256").update(STYLE).digest("base64");

/** Nothing is kept, found, framed, sent on or fetched from elsewhere; the form goes back to where it came from. */
export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  "Cache-Control": "no-store",
  "X-Robots-Tag": "noindex, nofollow",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "X-Frame-Options": "DENY",
  "Content-Security-Policy": [
    "default-src 'none'",
    `style-src 'sha256-${STYLE_HASH}'`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
};

/** A page that works without scripts and with a screen reader. The form posts to the address of the page itself. */
export function renderDownloadPage({ title, lines, button }: DownloadPage, lang: Lang): string {
  const form =
    button === undefined ? "" : `<form method="post"><p><button>${escapeHtml(button)}</button></p></form>`;
  const [first = "", ...rest] = lines.map((line) => `<p>${escapeHtml(line)}</p>`);
  return [
    "<!doctype html>",
    `<html lang="${PAGE_LANGUAGE[lang]}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${STYLE}</style>`,
    "</head>",
    "<body>",
    `<main><h1>${escapeHtml(title)}</h1>${first}${form}${rest.join("")}</main>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
