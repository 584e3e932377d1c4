import { buffer } from "node:stream/consumers";
import type { Readable } from "node:stream";
import { readZipParts } from "../../src/documents/zip-entries.ts";

/** The parts of a .docx by their name, as XML. */
export async function documentParts(stream: Readable): Promise<ReadonlyMap<string, string>> {
  const parts = readZipParts(await buffer(stream));
  if (parts.kind !== "parts") throw new Error(`The document is ${parts.kind}.`);
  return parts.xml;
}

export function partOf(parts: ReadonlyMap<string, string>, name: string): string {
  const part = parts.get(name);
  if (part === undefined) throw new Error(`The document has no ${name}.`);
  return part;
}

/** Elements of a name, none of which holds another of that name. */
export function elementsIn(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<${name}(?:\\s[^>]*)?>.*?</${name}>`, "gsu")) ?? [];
}

/** The words of a paragraph or a cell; what is marked for a person to write is between yellow marks. */
export function wordsIn(xml: string): string {
  return elementsIn(xml, "w:r")
    .map((run) => {
      const text = [...run.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(br|tab)\/>/gu)]
        .map(([, words, mark]) =>
          mark === undefined ? unescaped(words ?? "") : mark === "br" ? " / " : " → ",
        )
        .join("");
      return run.includes('<w:highlight w:val="yellow"/>') ? `«${text}»` : text;
    })
    .join("");
}

/** The whole document as lines to read: a paragraph each with its style, and a row of a table each. */
export function documentLines(parts: ReadonlyMap<string, string>): readonly string[] {
  const xml = partOf(parts, "word/document.xml");
  const title = /<dc:title>([^<]*)/u.exec(partOf(parts, "docProps/core.xml"))?.[1] ?? "";
  const blocks = xml.match(/<w:tbl>.*?<\/w:tbl>|<w:p>.*?<\/w:p>|<w:p\/>|<w:pgSz[^>]*>/gsu) ?? [];
  return [`# ${unescaped(title)}`, ...blocks.flatMap(linesOf), ...footerLines(parts)];
}

function linesOf(block: string): readonly string[] {
  if (block.startsWith("<w:tbl>")) return elementsIn(block, "w:tr").map(rowLine);
  const size = /w:orient="(\w+)"/u.exec(block)?.[1];
  const line = block.startsWith("<w:pgSz") ? "" : paragraphLine(block);
  return [...(line === "" ? [] : [line]), ...(size === undefined ? [] : [`--- ${size}`])];
}

function paragraphLine(xml: string): string {
  const words = wordsIn(xml);
  if (words === "") return "";
  const style = /<w:pStyle w:val="(\w+)"/u.exec(xml)?.[1];
  return style === undefined ? words : `${style}: ${words}`;
}

function rowLine(row: string): string {
  const cells = elementsIn(row, "w:tc").map(wordsIn);
  return `${row.includes("<w:tblHeader/>") ? "||" : "|"} ${cells.join(" | ")}`;
}

function footerLines(parts: ReadonlyMap<string, string>): readonly string[] {
  return [...parts].flatMap(([name, xml]) =>
    /^word\/footer\d+\.xml$/u.test(name) ? [`${name}: ${wordsIn(xml)}`] : [],
  );
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
