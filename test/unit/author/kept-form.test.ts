import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keptForm } from "../../../src/domain/proposal/kept-form.ts";
import { FIELDS_OF, MOST_CHARACTERS } from "../../../src/domain/proposal/proposal-form.ts";
import { PROPOSAL_TYPES } from "../../../src/domain/proposal/proposal-type.ts";

describe("what is kept of a form", () => {
  it("is what was typed, without surrounding space, control characters and inputs of other types", () => {
    const typed = {
      title: "  Natt\u0000vakt \r\n",
      amount1: " 1 250 ",
      description: "en\r\ntvå\ttre",
      wording: "Utred",
    };

    expect(keptForm("efficiency", typed)).toEqual({
      form: { title: "Nattvakt", amount1: "1 250", description: "en\ntvå\ttre" },
      cut: [],
    });
  });

  it("has no input that holds nothing but space", () => {
    expect(keptForm("operating", { title: " \n ", reason: "" }).form).toEqual({});
  });

  it("cuts a text to what it may hold, counted as people count, and says so", () => {
    const { form, cut } = keptForm("efficiency", { title: "🙂".repeat(130) });

    expect(form.title).toBe("🙂".repeat(120));
    expect(cut).toEqual([{ field: "title", fault: { kind: "tooLong", most: 120, length: 130 } }]);
  });

  it("leaves the longest Swedish texts as they are", () => {
    for (const type of PROPOSAL_TYPES) {
      const typed = Object.fromEntries(
        FIELDS_OF[type].map((field) => [field, "å".repeat(MOST_CHARACTERS[field])]),
      );

      expect(keptForm(type, typed)).toEqual({ form: typed, cut: [] });
    }
  });

  it("is never heavier than a card can carry, and kept again it is the same", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 3_000 }),
      fc.nat(3_000).map((length) => "漢".repeat(length)),
      fc.nat(3_000).map((length) => '"\\\n'.repeat(length)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...PROPOSAL_TYPES), fc.array(text, { maxLength: 28 }), (type, texts) => {
        const typed = Object.fromEntries(FIELDS_OF[type].map((field, at) => [field, texts[at] ?? ""]));
        const { form } = keptForm(type, typed);

        expect(Buffer.byteLength(JSON.stringify(Object.values(form)))).toBeLessThan(16_000);
        expect(keptForm(type, form)).toEqual({ form, cut: [] });
      }),
    );
  });
});
