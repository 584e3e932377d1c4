import fc from "fast-check";
import { expect, test } from "vitest";
import { shownNumber } from "../../../src/documents/shown-number.ts";
import "../../support/property-seed.ts";

test.each<[number, string, string]>([
  [37_910, "", "37910"],
  [37_910, "General", "37910"],
  [0.1 + 0.2, "General", "0,3"],
  [37_909.6, "#,##0", "37 910"],
  [1_234_567, "#,##0", "1 234 567"],
  [1_234_567, "# ##0", "1 234 567"],
  [1_234_567, "#\\ ##0", "1 234 567"],
  [-176.4, "#,##0", "-176"],
  [-176, "#,##0;(#,##0)", "-176"],
  [-176, "#,##0;[Red]-#,##0", "-176"],
  [-0.4, "0", "0"],
  [0, '#,##0;-#,##0;"-"', "0"],
  [227, "0", "227"],
  [1.005, "0.00", "1,01"],
  [2.5, "0", "3"],
  [-2.5, "0", "-3"],
  [0.9601, "0.0%", "96,0%"],
  [0.706, "0.0%", "70,6%"],
  [0.1305, "0.0%", "13,1%"],
  [0.96, "0%", "96%"],
  [0.96, "0.0 %", "96,0%"],
  [37_910_123, "#,##0,", "37 910"],
  [37_910_123, "#,##0.0,,", "37,9"],
  [37_910, '#,##0 "kr"', "37 910 kr"],
  [37_910, "#,##0\\ [$kr-41D]", "37 910 kr"],
  [37_910, '_-* #,##0\\ "kr"_-;\\-* #,##0\\ "kr"_-;_-* "-"??\\ "kr"_-;_-@_-', "37 910 kr"],
  [-176, '_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-', "-176"],
  [1.5, "# ?/?", "1,5"],
  [1.5, "0.00E+00", "1,5"],
  [5, '0"; "', "5 ;"],
])("%d as %j is %j", (value, format, text) => {
  expect(shownNumber(value, format)).toBe(text);
});

test("any number in any format is some text, and whole ones are themselves", () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...Array.from('#0?,.% ;"\\[]_*-kr$')) })),
      (value, format) => {
        expect(shownNumber(value, format)).not.toBe("");
      },
    ),
  );
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (value) => {
      expect(shownNumber(value, "#,##0").replaceAll(" ", "")).toBe(String(value));
    }),
  );
});
