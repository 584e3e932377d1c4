import { describe, expect, it } from "vitest";
import { summaryReach } from "../../../src/domain/summary/summary-reach.ts";
import {
  administrator,
  anOrganisation,
  aPerson,
  author,
  departmentHead,
  deputy,
  reviewer,
  reviewerOfAll,
  stranger,
} from "../../support/organisation.ts";

const organisation = anOrganisation();
const reach = ({ aadObjectId }: { aadObjectId: string }, isAdministrator = false) =>
  summaryReach(organisation, { aadObjectId, isAdministrator });

describe("what of the sammanställning somebody has a right to", () => {
  it("is everything for administrators and for those who review all", () => {
    expect(reach(administrator, true)).toEqual({ kind: "all" });
    expect(reach(reviewerOfAll)).toEqual({ kind: "all" });
    const named = anOrganisation({ people: [aPerson(stranger, { role: "administrator" })] });
    expect(summaryReach(named, { aadObjectId: stranger.aadObjectId, isAdministrator: false })).toEqual({
      kind: "all",
    });
  });

  it("is the nämnd's for its reviewer, with all of its förvaltningar", () => {
    expect(reach(reviewer)).toEqual({
      kind: "some",
      committeeIds: ["socialnamnden"],
      leads: [],
      departmentIds: ["socialforvaltningen"],
    });
  });

  it.each([departmentHead, deputy])("is the förvaltning's for who leads it", (leader) => {
    expect(reach(leader)).toEqual({
      kind: "some",
      committeeIds: [],
      leads: ["socialforvaltningen"],
      departmentIds: ["socialforvaltningen"],
    });
  });

  it.each([author, stranger])("is their own for everybody else", (person) => {
    expect(reach(person)).toEqual({ kind: "own" });
  });
});
