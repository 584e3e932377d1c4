import { describe, expect, it } from "vitest";
import { proposalSubmits } from "../../../src/cards/proposal-submits.ts";
import { GROUPS_OF } from "../../../src/cards/proposal/form-groups.ts";
import { FIELDS_OF, FORM_FIELDS } from "../../../src/domain/proposal/proposal-form.ts";
import { PROPOSAL_TYPES } from "../../../src/domain/proposal/proposal-type.ts";

describe("the form of a proposal", () => {
  it.each(PROPOSAL_TYPES)("asks for all that its type has, and for nothing else: %s", (type) => {
    const asked = GROUPS_OF[type].flatMap(({ fields }) => fields);

    expect([...asked].sort()).toEqual([...FIELDS_OF[type]].sort());
  });

  it("sends every input there is", () => {
    const forms = proposalSubmits.filter(({ shape }) => "title" in shape);

    expect(forms).toHaveLength(2);
    for (const { shape } of forms)
      expect(Object.keys(shape)).toEqual(expect.arrayContaining([...FORM_FIELDS]));
  });
});
