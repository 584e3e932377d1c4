import { describe, expect, it } from "vitest";
import type { PlaceRef } from "../../../src/domain/organisation/organisation.ts";
import { managersOf, markRight, mayMark, responsibleFor } from "../../../src/domain/report/rights.ts";
import {
  administrator,
  anOrganisation,
  aPerson,
  committeeChair,
  departmentHead,
  deputy,
  goalResponsible,
  itManager,
  itResponsible,
  itSubstitute,
  type Sender,
} from "../../support/organisation.ts";
import { aPlace, social } from "../../support/reports.ts";

const organisation = anOrganisation();
const it_ = aPlace("it", "unit");
const goal = aPlace("mal-1", "unit");
const committee = aPlace("socialnamnden", "committee");
const himself: PlaceRef = { kind: "person", id: itResponsible.aadObjectId };
const names = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name);

describe("who may mark a place", () => {
  it.each<[string, Sender, PlaceRef, ReturnType<typeof markRight>]>([
    ["its responsible", itResponsible, it_, "responsible"],
    ["its substitute", itSubstitute, it_, "substitute"],
    ["the head of a förvaltning", departmentHead, social, "responsible"],
    ["the deputy of a förvaltning", deputy, social, "substitute"],
    ["who is responsible for a goal", goalResponsible, goal, "responsible"],
    ["the chair of a nämnd", committeeChair, committee, "responsible"],
    ["a person their own", itResponsible, himself, "responsible"],
    ["an administrator any", administrator, it_, "administrator"],
    ["not the manager", itManager, it_, undefined],
    ["not the responsible of another place", itResponsible, goal, undefined],
    ["not the head for a unit of the förvaltning", departmentHead, it_, undefined],
    ["not another for a person", itSubstitute, himself, undefined],
  ])("%s", (_, who, place, right) => {
    const isAdministrator = who === administrator;
    expect(markRight(who.aadObjectId, place, organisation, isAdministrator)).toBe(right);
    expect(mayMark(who.aadObjectId, place, organisation, isAdministrator)).toBe(right !== undefined);
  });

  it("is nobody for a place that is gone, but an administrator", () => {
    const gone = aPlace("nedlagd", "unit");
    expect(responsibleFor(gone, organisation)).toEqual({ responsible: [], substitutes: [] });
    expect(markRight(itResponsible.aadObjectId, gone, organisation, false)).toBeUndefined();
    expect(markRight(administrator.aadObjectId, gone, organisation, true)).toBe("administrator");
  });

  it("names nobody twice", () => {
    const both = anOrganisation({
      people: [aPerson(itResponsible, { role: "responsible", of: it_ }, { role: "substitute", of: it_ })],
    });
    expect(responsibleFor(it_, both)).toMatchObject({
      responsible: [{ name: itResponsible.name }],
      substitutes: [],
    });
  });
});

describe("whom an overdue place is told to", () => {
  it("is its manager", () => {
    expect(names(managersOf(it_, organisation))).toEqual([itManager.name]);
  });

  it("is the head of its förvaltning where it has none", () => {
    const withHead = anOrganisation({
      units: [{ id: "it", name: "IT", kind: "unit", departmentId: "socialforvaltningen" }],
      people: organisation.people.filter(({ aadObjectId }) => aadObjectId !== itManager.aadObjectId),
    });
    expect(names(managersOf(it_, withHead))).toEqual([departmentHead.name]);
  });

  it("is nobody for a goal, and never the one who is responsible", () => {
    expect(managersOf(goal, organisation)).toEqual([]);
    expect(managersOf(social, organisation)).toEqual([]);
  });
});
