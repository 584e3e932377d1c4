import { describe, expect, it } from "vitest";
import { findReportPlace } from "../../../src/domain/organisation/find-place.ts";
import { anOrganisation, UNITS } from "../../support/organisation.ts";

const organisation = anOrganisation({
  units: [
    ...UNITS,
    { id: "administrativa", name: "Administrativa avdelningen", kind: "unit", departmentId: "x" },
    { id: "hr-2", name: "HR-avdelning", kind: "unit", departmentId: "x" },
    { id: "eko", name: "Ekonomi o planering", kind: "unit", departmentId: "x" },
    { id: "of", name: "Överförmyndarvht", kind: "unit", departmentId: "x" },
    { id: "mal-11", name: "Mål 11", kind: "goal" },
    { id: "trygghet-2", name: "Trygghet", kind: "goal" },
  ],
});

/** The name that is found, or what else comes of it. */
function placed(who: string): string {
  const found = findReportPlace(who, organisation);
  switch (found.kind) {
    case "found":
      return `${found.place.kind} ${found.name}`;
    case "several":
      return found.found.map(({ place }) => place.id).join(" or ");
    case "unknown":
      return "unknown";
  }
}

describe("which place is meant", () => {
  it.each([
    ["IT", "unit IT"],
    ["it", "unit IT"],
    ["enheten IT", "unit IT"],
    ["IT-avdelningen", "unit IT"],
    ["it avdelningen", "unit IT"],
    ["the IT unit", "unit IT"],
    ["HR", "unit HR"],
    ["HR-avdelning", "unit HR-avdelning"],
    ["HR-avdelningen", "hr or hr-2"],
    ["mål 2", "unit Mål 2"],
    ["mal 2", "unit Mål 2"],
    ["målet 2", "unit Mål 2"],
    ["goal 2", "unit Mål 2"],
    ["mål 1", "unit Mål 1"],
    ["mål 11", "unit Mål 11"],
    ["mål 4", "unknown"],
    ["2", "unknown"],
    ["processgruppen tillväxt", "unit Tillväxt"],
    ["kommunikationen", "unit Kommunikation"],
    ["ITs", "unit IT"],
    ["ekonomins", "unit Ekonomi"],
    ["kommunikaton", "unit Kommunikation"],
    ["administrativa", "unit Administrativa avdelningen"],
    ["ekonomi och planering", "unit Ekonomi o planering"],
    ["överförmyndarverksamheten", "unit Överförmyndarvht"],
    ["trygghet", "trygghet or trygghet-2"],
    ["socialnämnden", "committee Socialnämnden"],
    ["socialförvaltningens", "department Socialförvaltningen"],
    ["KS", "committee Kommunstyrelsen"],
    ["parkerna", "unknown"],
    ["", "unknown"],
    ["vi", "unknown"],
    ["alla", "unknown"],
  ])("%s", (who, expected) => {
    expect(placed(who)).toBe(expected);
  });
});
