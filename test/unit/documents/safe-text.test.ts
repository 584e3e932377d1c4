import { describe, expect, it } from "vitest";
import { looksLikeFormula, safeText, sheetName } from "../../../src/documents/workbook/safe-text.ts";

describe("a text in a workbook", () => {
  it("is not read as an escaped character", () => {
    expect(safeText("_x0041_ och _X000D_")).toBe("_x005F_x0041_ och _x005F_X000D_");
    expect(safeText("a_xyz_ _x41_")).toBe("a_xyz_ _x41_");
  });

  it("keeps tabs and line feeds, and makes one line feed of every kind of line end", () => {
    expect(safeText("a\tb\r\nc\rd\ne")).toBe("a\tb\nc\nd\ne");
  });

  it("looks like a formula when Excel would make one of it", () => {
    expect(["=1", "+46 70", "-300", "@x", "\n=1"].map(looksLikeFormula)).toEqual(Array(5).fill(true));
    expect(["a=1", "", "1+1", "−300", "’=1"].map(looksLikeFormula)).toEqual(Array(5).fill(false));
  });
});

describe("the name of a sheet", () => {
  it.each([
    ["Ändrat: [2024]/2025?", "Ändrat   2024  2025"],
    ["'Uppdrag'", "Uppdrag"],
    ["Driftkostnadsförändringar i hela kommunen", "Driftkostnadsförändringar i hel"],
  ])("%j becomes %j", (text, name) => {
    expect(sheetName(text)).toBe(name);
  });
});
