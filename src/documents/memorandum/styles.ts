import type { IStylesOptions } from "docx";

const FONT = "Arial";
const LANGUAGE = "sv-SE";
/** On white it stands out eleven times. */
const INK = "1F2A44";

const head = (size: number, before: number, after: number) => ({
  run: { font: FONT, size, bold: true, color: INK },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
});

/** Word's own styles for headings, captions and footers, so that its outline and a screen reader find them; sizes are half points. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 21, language: { value: LANGUAGE, eastAsia: LANGUAGE } },
      paragraph: { spacing: { after: 120, line: 264 } },
    },
    heading1: head(32, 400, 120),
    heading2: head(25, 260, 80),
    heading3: head(22, 220, 80),
    heading4: head(21, 160, 40),
    caption: {
      run: { font: FONT, size: 20, bold: true, color: INK },
      paragraph: { spacing: { before: 160, after: 80 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: "Dokumenttyp",
      name: "Dokumenttyp",
      basedOn: "Normal",
      run: { size: 21, bold: true, color: INK, allCaps: true, characterSpacing: 20 },
      paragraph: { spacing: { after: 160 } },
    },
    {
      id: "Huvud",
      name: "Huvud",
      basedOn: "Normal",
      paragraph: {
        spacing: { after: 20 },
        indent: { left: 2_600, hanging: 2_600 },
      },
    },
    {
      id: "Tabelltext",
      name: "Tabelltext",
      basedOn: "Normal",
      run: { size: 19 },
      paragraph: { spacing: { before: 20, after: 20, line: 240 } },
    },
    {
      id: "Tabellhuvud",
      name: "Tabellhuvud",
      basedOn: "Tabelltext",
      run: { size: 17, bold: true, color: INK },
    },
    {
      id: "Tabellnot",
      name: "Tabellnot",
      basedOn: "Normal",
      run: { size: 18 },
      paragraph: { spacing: { before: 60, after: 40, line: 240 } },
    },
    {
      id: "Footer",
      name: "footer",
      basedOn: "Normal",
      run: { size: 17 },
      paragraph: { spacing: { after: 0 } },
    },
  ],
};
