/** Draws every golden card at 320 and 600 px, light and dark, so that a person can look at them before they are sent. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser } from "playwright-core";
import { launchChromium } from "../support/chromium.ts";
import { hostConfig, styleSheet, THEMES, type ThemeName } from "./host-config.ts";

const WIDTHS = [320, 600] as const;
const goldens = new URL("../golden/cards/", import.meta.url);
const out = new URL("../../gallery/", import.meta.url);

interface Drawn {
  readonly id: string;
  readonly payload: unknown;
}

function readCards(): Drawn[] {
  return readdirSync(goldens)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => ({
      id: file.replace(/\.json$/, ""),
      payload: JSON.parse(readFileSync(new URL(file, goldens), "utf8")) as unknown,
    }));
}

function pageOf(theme: ThemeName, width: number): string {
  const library = createRequire(import.meta.url).resolve("adaptivecards/dist/adaptivecards.min.js");
  const scripts = [library, new URL("page-script.js", import.meta.url)].map((file) =>
    readFileSync(file, "utf8"),
  );
  const frames = `.frame { width: ${width}px; padding: 4px; box-sizing: content-box; }`;
  return `<!doctype html><meta charset="utf-8"><style>${styleSheet(theme)}${frames}</style>
    <body>${scripts.map((script) => `<script>${script}</script>`).join("")}</body>`;
}

/** All cards of a kind on one picture: what differs between them is seen at once. */
async function drawSheet(
  browser: Browser,
  name: string,
  cards: Drawn[],
  theme: ThemeName,
  width: number,
): Promise<void> {
  const columns = Math.floor(1400 / (width + 24));
  const page = await browser.newPage({ viewport: { width: columns * (width + 24) + 16, height: 600 } });
  const layout = `<style>body { columns: ${columns}; column-gap: 8px } .frame { break-inside: avoid }</style>`;
  await page.setContent(pageOf(theme, width) + layout);
  await page.evaluate(`drawCards(${JSON.stringify(cards)}, ${JSON.stringify(hostConfig(theme))})`);
  await page.screenshot({
    path: new URL(`sheet.${name}.${width}.${theme}.png`, out).pathname,
    fullPage: true,
  });
  await page.close();
}

async function draw(browser: Browser, cards: Drawn[], theme: ThemeName, width: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width: width + 24, height: 800 } });
  await page.setContent(pageOf(theme, width));
  // A string, since the types of this project know no window.
  await page.evaluate(`drawCards(${JSON.stringify(cards)}, ${JSON.stringify(hostConfig(theme))})`);
  for (const { id } of cards) {
    const path = new URL(`${id}.${width}.${theme}.png`, out).pathname;
    await page.locator(`[id="${id}"]`).screenshot({ path });
  }
  await page.close();
}

function indexOf(cards: Drawn[]): string {
  const themes = Object.keys(THEMES);
  const pictures = (id: string) =>
    WIDTHS.flatMap((width) => themes.map((theme) => `<img src="${id}.${width}.${theme}.png" alt="">`)).join(
      "",
    );
  const rows = cards.map(({ id }) => `<h2>${id}</h2><div>${pictures(id)}</div>`).join("");
  return `<!doctype html><meta charset="utf-8"><title>Cards</title>
    <style>body{font-family:sans-serif} div{display:flex;gap:8px;align-items:flex-start}</style>${rows}`;
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const cards = readCards();
/** "event.sv": the cards of one layout in one language. */
const groups = new Map<string, Drawn[]>();
for (const card of cards) {
  const group = `${card.id.slice(0, card.id.indexOf("."))}.${card.id.slice(-2)}`;
  groups.set(group, [...(groups.get(group) ?? []), card]);
}
const browser = await launchChromium();
try {
  for (const theme of Object.keys(THEMES) as ThemeName[]) {
    for (const width of WIDTHS) {
      await draw(browser, cards, theme, width);
      for (const [name, group] of groups) await drawSheet(browser, name, group, theme, width);
    }
  }
} finally {
  await browser.close();
}
writeFileSync(new URL("index.html", out), indexOf(cards));
console.log(`${cards.length} cards are drawn in gallery/index.html`);
