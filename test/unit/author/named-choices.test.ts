import { describe, expect, it } from "vitest";
import { withChosenNames } from "../../../src/domain/proposal/named-choices.ts";
import { anOrganisation, DEPARTMENTS } from "../../support/organisation.ts";

const organisation = anOrganisation();

describe("a place that is typed by its name", () => {
  it("is as if it had been chosen", () => {
    const typed = {
      department: " socialförvaltningen",
      committee: "Barn- och  utbildningsnämnden",
      goal: "en trygg vardag",
    };

    expect(withChosenNames(typed, organisation)).toEqual({
      department: "socialforvaltningen",
      committee: "barn-och-utbildningsnamnden",
      goal: "En trygg vardag",
    });
  });

  it("stays as it was typed when nothing is called so, or two are", () => {
    const typed = { department: "Soc", title: "Natt" };
    expect(withChosenNames(typed, organisation)).toEqual(typed);

    const twice = anOrganisation({
      departments: [
        ...DEPARTMENTS,
        { id: "annan", name: "Socialförvaltningen", committeeId: "kommunstyrelsen" },
      ],
    });
    expect(withChosenNames({ department: "Socialförvaltningen" }, twice).department).toBe(
      "Socialförvaltningen",
    );
  });

  it("is what was chosen when it was", () => {
    expect(withChosenNames({ department: "socialforvaltningen" }, organisation).department).toBe(
      "socialforvaltningen",
    );
  });
});
