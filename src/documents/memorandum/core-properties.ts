import type { CalendarDate } from "../../domain/time/calendar-date.ts";

export const CREATOR = "Styrkedjan";
export const CORE_PATH = "docProps/core.xml";

/** Who made it and on which day, as the reader's properties show it. The library would take the moment from the machine's clock. */
export function coreProperties(title: string, madeOn: CalendarDate): string {
  const moment = `${madeOn}T00:00:00Z`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dc:creator>${CREATOR}</dc:creator>`,
    "<dc:language>sv-SE</dc:language>",
    `<cp:lastModifiedBy>${CREATOR}</cp:lastModifiedBy>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified>`,
    "</cp:coreProperties>",
  ].join("");
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
