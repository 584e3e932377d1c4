import { describe, expect, it } from "vitest";
import { askedUnits, type CommentGround } from "../../../src/domain/follow-up/asked-units.ts";
import { wantedOf } from "../../../src/domain/follow-up/wanted-parts.ts";
import { commentRight, commentersOf } from "../../../src/domain/follow-up/comment-rights.ts";
import { unitsNamed } from "../../../src/domain/follow-up/named-unit.ts";
import { idOfName } from "../../../src/domain/organisation/names.ts";
import type { PlaceRef } from "../../../src/domain/organisation/organisation.ts";
import { aComment, anArea, november, novemberSummary } from "../../support/follow-ups.ts";
import {
  administrator,
  anOrganisation,
  aPerson,
  deputy,
  hrResponsible,
  itManager,
  itResponsible,
  itSubstitute,
  stranger,
  type Sender,
} from "../../support/organisation.ts";

const named = (name: string, kind: PlaceRef["kind"], id: string) => ({
  unitId: idOfName(name),
  place: { kind, id },
});
const area = anArea({
  places: [
    named("HR-avdelning", "unit", "hr"),
    named("Näringslivsenheten", "unit", "kommunikation"),
    named("Kommundirektör", "department", "socialforvaltningen"),
  ],
});
const organisation = anOrganisation();
const ground = (own: Partial<CommentGround> = {}): CommentGround => ({
  area,
  organisation,
  summary: novemberSummary([], [], own.area ?? area),
  ...own,
});
const unit = (name: string) => ({ unitId: idOfName(name), name });
const reached =
  (...people: readonly Sender[]) =>
  (id: string): boolean =>
    people.some(({ aadObjectId }) => aadObjectId === id);

describe("who may comment a unit", () => {
  const bo = aPerson({ aadObjectId: "a-0", name: "Bo" }, { role: "administrator" });
  const withBo = anOrganisation({ people: [...organisation.people, bo] });
  it.each([
    ["its responsible", itResponsible.aadObjectId, "IT", false, "responsible"],
    ["its substitute", itSubstitute.aadObjectId, "IT", false, "substitute"],
    ["an administrator by configuration", administrator.aadObjectId, "IT", true, "administrator"],
    ["an administrator of the organisation", "a-0", "IT", false, "administrator"],
    ["an administrator who is responsible too", itResponsible.aadObjectId, "IT", true, "responsible"],
    ["its manager, who answers for nothing of it", itManager.aadObjectId, "IT", false, undefined],
    ["another's responsible", hrResponsible.aadObjectId, "IT", false, undefined],
    ["anybody", stranger.aadObjectId, "IT", false, undefined],
    ["nobody at all", "", "IT", false, undefined],
    [
      "the responsible by the place that the area remembers",
      hrResponsible.aadObjectId,
      "HR-avdelning",
      false,
      "responsible",
    ],
    ["the deputy of a förvaltning that a row is", deputy.aadObjectId, "Kommundirektör", false, "substitute"],
    ["nobody of a unit without a place", itResponsible.aadObjectId, "Politisk verksamhet", false, undefined],
    [
      "an administrator of a unit without a place",
      administrator.aadObjectId,
      "Politisk verksamhet",
      true,
      "administrator",
    ],
    [
      "an administrator of the organisation of a unit without a place",
      "a-0",
      "Oförutsett",
      false,
      "administrator",
    ],
  ] as const)("%s", (_who, aadObjectId, name, isAdministrator, right) => {
    expect(commentRight(aadObjectId, unit(name), { area, organisation: withBo }, isAdministrator)).toBe(
      right,
    );
  });

  it("is named to those who may not", () => {
    const names = (name: string) => commentersOf(unit(name), { area, organisation }).map((each) => each.name);
    expect(names("IT")).toEqual([itResponsible.name, itSubstitute.name]);
    expect(names("Politisk verksamhet")).toEqual([]);
  });
});

describe("who is asked", () => {
  const askedOf = (...people: readonly Sender[]) => askedUnits(ground(), reached(...people));
  const unitsOf = (who: Sender, ...people: readonly Sender[]) =>
    (askedOf(...people).asked.get(who.aadObjectId) ?? []).map((each) => [each.unit.name, each.isSubstitute]);

  it.each([
    ["the responsible", itResponsible, [itResponsible, itSubstitute], [["IT", false]]],
    [
      "not the substitute as long as the responsible is reached",
      itSubstitute,
      [itResponsible, itSubstitute],
      [],
    ],
    ["the substitute when the responsible has no chat", itSubstitute, [itSubstitute], [["IT", true]]],
    [
      "the responsible of a place that is remembered",
      hrResponsible,
      [hrResponsible],
      [["HR-avdelning", false]],
    ],
    ["the deputy where the head of a förvaltning has no chat", deputy, [deputy], [["Kommundirektör", true]]],
    ["no manager", itManager, [itManager], []],
    ["no administrator", administrator, [administrator], []],
  ] as const)("is %s", (_who, person, chats, units) => {
    expect(unitsOf(person, ...chats)).toEqual(units);
  });

  it("is said of the units that nobody can be asked of, and why", () => {
    const { unasked } = askedOf(hrResponsible);
    expect(unasked.map(({ unit: { name }, why, people }) => [name, why, people.length])).toEqual([
      ["Kommundirektör", "noChat", 2],
      ["Ekonomi o planering", "noPlace", 0],
      ["IT", "noChat", 2],
      ["Politisk verksamhet", "noPlace", 0],
      ["Näringslivsenheten", "nobody", 0],
    ]);
  });

  it("is nobody of what has been said, or was asked before", () => {
    const summary = novemberSummary([aComment("IT")], [], area);
    expect(askedUnits(ground({ summary }), reached(itResponsible)).asked.size).toBe(0);
    const isNew = (unitId: string) => unitId !== "it";
    expect(askedUnits(ground(), reached(itResponsible), isNew).asked.size).toBe(0);
  });

  it("is asked only for the part that is missing", () => {
    const wide = { ...area, comments: { ...area.comments, operations: true } };
    const summary = novemberSummary([aComment("IT")], [], wide);
    const asked = askedUnits(ground({ area: wide, summary }), reached(itResponsible)).asked;
    expect(asked.get(itResponsible.aadObjectId)).toMatchObject([
      { unit: { name: "IT" }, parts: ["operations"] },
    ]);
  });

  it("is nobody where the same name is two places, nor where comments are off", () => {
    const twice = anOrganisation({
      units: [...organisation.units, { id: "it-2", name: "IT", kind: "unit" }],
    });
    expect(askedUnits(ground({ organisation: twice }), () => true).asked.has(itResponsible.aadObjectId)).toBe(
      false,
    );
    const off = { ...area, comments: { ...area.comments, on: false } };
    expect(askedUnits(ground({ area: off }), () => true)).toMatchObject({ unasked: [] });
    expect(askedUnits(ground({ area: off }), () => true).asked.size).toBe(0);
  });
});

describe("what is wanted of a unit", () => {
  const wide = { ...area, comments: { ...area.comments, operations: true } };
  const off = { ...area, comments: { ...area.comments, on: false, operations: true } };
  it.each([
    [{ kind: "unit", isOver: true }, area, ["deviation"]],
    [{ kind: "unit", isOver: false }, area, []],
    [{ kind: "unit", isOver: true }, wide, ["deviation", "operations"]],
    [{ kind: "unit", isOver: false }, wide, ["operations"]],
    [{ kind: "subtotal", isOver: true }, wide, []],
    [{ kind: "unit", isOver: true }, off, []],
  ] as const)("of %o", (row, settings, parts) => {
    expect(wantedOf({ ...row, figures: { budget: 1_000 } }, settings)).toEqual(parts);
  });

  it("is nothing of its operations where nothing is planned or booked", () => {
    const idle = { kind: "unit", isOver: false } as const;
    expect(wantedOf({ ...idle, figures: { budget: 0, outcome: 0, yearBudget: 504_000 } }, wide)).toEqual([]);
    expect(wantedOf({ ...idle, figures: { budget: 0, outcome: 1_000 } }, wide)).toEqual(["operations"]);
  });
});

describe("a unit by its name", () => {
  it.each([
    ["it", ["IT"]],
    ["HR", ["HR-avdelning"]],
    ["hr-avdelningen", ["HR-avdelning"]],
    ["administrativa", ["Administrativa avdelningen"]],
    ["ekonomi och planering", ["Ekonomi o planering"]],
    ["näringsliv", ["Näringslivsenheten"]],
    ["kultur", []],
    ["", []],
  ])("%s", (said, names) => {
    expect(unitsNamed(said, november().rows).map(({ name }) => name)).toEqual(names);
  });
});
