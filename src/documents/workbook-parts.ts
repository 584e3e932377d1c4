/** A sheet as the workbook lists it. */
export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly xml: string;
}

/** The workbook's sheets in their order, each with its XML; an empty list when the parts are no workbook. */
export function sheetParts(xml: ReadonlyMap<string, string>): SheetPart[] {
  const targets = new Map(
    elements(xml.get("xl/_rels/workbook.xml.rels") ?? "", "Relationship").map((each) => [
      attribute(each, "Id"),
      attribute(each, "Target").replace(/^\/?(?:xl\/)?/u, "xl/"),
    ]),
  );
  return elements(xml.get("xl/workbook.xml") ?? "", "sheet").flatMap((each) => {
    const part = xml.get(targets.get(attribute(each, "r:id")) ?? "");
    if (part === undefined) return [];
    const name = unescapeXml(attribute(each, "name"));
    return [{ name, hidden: /hidden/iu.test(attribute(each, "state")), xml: part }];
  });
}

/** What a cell shows of its date, when it is not the whole of it. */
export type ShownDate = "day-month" | "month-year" | "month" | "year";

/**
 * Excel's own formats, which a workbook names by number alone: 16 is "d-mmm", chosen when a person types "13 okt"; 17 is
 * "mmm-yy", for "mars 2023". Those with a currency are the country's.
 */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  ...[5, 6, 42].map((id) => [id, '#,##0 "kr"'] as const),
  ...[7, 8, 44].map((id) => [id, '#,##0.00 "kr"'] as const),
  [9, "0%"],
  [10, "0.00%"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  ...[37, 38, 41].map((id) => [id, "#,##0"] as const),
  ...[39, 40, 43].map((id) => [id, "#,##0.00"] as const),
]);

/** The format of each cell style, as Excel writes it: "0.0%". A style without one of its own has none here. */
export function cellFormats(stylesXml: string): ReadonlyMap<number, string> {
  const own = new Map(
    elements(stylesXml, "numFmt").map((each) => [
      Number(attribute(each, "numFmtId")),
      unescapeXml(attribute(each, "formatCode")),
    ]),
  );
  const cellXfs = /<(?:\w+:)?cellXfs\b.*?<\/(?:\w+:)?cellXfs>/su.exec(stylesXml)?.[0] ?? "";
  return new Map(
    elements(cellXfs, "xf").map((each, index) => {
      const id = Number(attribute(each, "numFmtId"));
      return [index, own.get(id) ?? BUILT_IN.get(id) ?? ""];
    }),
  );
}

/**
 * The cell styles that show a part of their date. Excel keeps a day and a year in every date, but the year of the day of
 * typing, or the first of a month, is not something that the document says.
 */
export function partialDateStyles(formats: ReadonlyMap<number, string>): ReadonlyMap<number, ShownDate> {
  const styles = [...formats].flatMap(([index, format]) => {
    const shown = shownOf(format);
    return shown === undefined ? [] : [[index, shown] as const];
  });
  return new Map(styles);
}

function shownOf(format: string): ShownDate | undefined {
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./gu, "").toLowerCase();
  // With hours, "m" may be minutes, and such a cell shows its whole date or none.
  if (/[hs]/u.test(bare)) return undefined;
  const [day, month, year] = [/d/u.test(bare), /m/u.test(bare), /[yå]/u.test(bare)];
  if (day) return month && !year ? "day-month" : undefined;
  if (month) return year ? "month-year" : "month";
  return year ? "year" : undefined;
}

/** The opening tags of an element, whatever its namespace prefix. */
export function elements(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])[^>]*>`, "gu")) ?? [];
}

export function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "u").exec(tag)?.slice(1).join("") ?? "";
}

function unescapeXml(text: string): string {
  const known: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return text.replace(
    /&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/giu,
    (whole, decimal, hex, name: string | undefined) => {
      if (name !== undefined) return known[name] ?? whole;
      return String.fromCodePoint(
        Number.parseInt((decimal ?? hex) as string, decimal === undefined ? 16 : 10),
      );
    },
  );
}
