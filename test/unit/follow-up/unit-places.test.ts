import { describe, expect, it } from "vitest";
import { areaNamed } from "../../../src/domain/follow-up/area-named.ts";
import { likelyPlace, unitPlaces } from "../../../src/domain/follow-up/unit-places.ts";
import { EMPTY_ORGANISATION, type Organisation } from "../../../src/domain/organisation/organisation.ts";

const ORGANISATION: Organisation = {
  ...EMPTY_ORGANISATION,
  committees: [{ id: "kommunstyrelsen", name: "Kommunstyrelsen" }],
  departments: [
    { id: "staben", name: "Staben", committeeId: "kommunstyrelsen" },
    { id: "tvilling", name: "Tvilling", committeeId: "kommunstyrelsen" },
  ],
  units: [
    { id: "it", name: "IT", kind: "unit", departmentId: "staben" },
    { id: "ekonomi-o-planering", name: "Ekonomi o planering", kind: "unit", departmentId: "staben" },
    { id: "tvilling", name: "Tvilling", kind: "unit", departmentId: "staben" },
    { id: "mal-1", name: "Trygghet", kind: "goal" },
  ],
};
const unit = (name: string, unitId = name.toLowerCase()) => ({ unitId, name });

describe("who a unit of the table is in the organisation", () => {
  const placeOf = unitPlaces({ places: [] }, ORGANISATION);

  it.each([
    ["IT", { kind: "unit", id: "it" }],
    ["it ", { kind: "unit", id: "it" }],
    ["Staben", { kind: "department", id: "staben" }],
    ["Kommunstyrelsen", { kind: "committee", id: "kommunstyrelsen" }],
  ])("is the one with the same name: %s", (name, place) => {
    expect(placeOf(unit(name))?.place).toEqual(place);
  });

  it.each(["Ekonomi och planering", "IT-avdelningen", "Tvilling", "Trygghet", "Något annat"])(
    "is nobody where the name is only alike, is several's, or is a goal's: %s",
    (name) => {
      expect(placeOf(unit(name))).toBeUndefined();
    },
  );

  it("is the one that was remembered, as long as it is there", () => {
    const places = [
      { unitId: "ekonomi", place: { kind: "unit", id: "ekonomi-o-planering" } },
      { unitId: "it", place: { kind: "unit", id: "borta" } },
    ] as const;
    const remembering = unitPlaces({ places }, ORGANISATION);

    expect(remembering(unit("Ekonomi"))?.name).toBe("Ekonomi o planering");
    expect(remembering(unit("IT"))?.place).toEqual({ kind: "unit", id: "it" });
  });

  it("is proposed where it is likely, and never a goal", () => {
    expect(likelyPlace(unit("Ekonomi och planering"), ORGANISATION)?.name).toBe("Ekonomi o planering");
    expect(likelyPlace(unit("Trygghet"), ORGANISATION)).toBeUndefined();
    expect(likelyPlace(unit("Något annat"), ORGANISATION)).toBeUndefined();
  });
});

describe("the area that a table is of", () => {
  const areas = [
    { id: "kommunledningsstaben", name: "Kommunledningsstaben" },
    { id: "vard", name: "Vård" },
  ];

  it.each([
    ["Kommunledningsstaben", "kommunledningsstaben"],
    ["kommunledningsstaben ", "kommunledningsstaben"],
    ["Kommunledningsstab", "kommunledningsstaben"],
    ["vard", "vard"],
    ["Vården", undefined],
    ["Kommunledning", undefined],
    ["Kommunledningsstabens ekonomi", undefined],
  ])("is found by its name: %s", (name, id) => {
    expect(areaNamed(name, areas)?.id).toBe(id);
  });

  it("is never one of several", () => {
    const alike = [
      { id: "staben", name: "Enhetsstaben" },
      { id: "stabet", name: "Enhetsstabet" },
    ];

    expect(areaNamed("Enhetsstab", alike)).toBeUndefined();
  });
});
