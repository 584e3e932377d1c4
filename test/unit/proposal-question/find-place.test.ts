import { describe, expect, it } from "vitest";
import { findPlace } from "../../../src/domain/proposal-question/find-place.ts";
import { EMPTY_ORGANISATION } from "../../../src/domain/organisation/organisation.ts";
import { COMMITTEES, DEPARTMENTS, anOrganisation } from "../../support/organisation.ts";

const organisation = anOrganisation({
  committees: [
    ...COMMITTEES,
    { id: "tekniska", name: "Tekniska nämnden" },
    { id: "kultur", name: "Kultur- och fritidsnämnden" },
    { id: "fritid", name: "Fritids- och idrottsnämnden" },
  ],
  departments: [...DEPARTMENTS, { id: "tek", name: "Tekniska kontoret", committeeId: "tekniska" }],
});

/** The name that is found, or what else comes of it. */
function placed(who: string): string {
  const found = findPlace(who, organisation);
  if (found.kind !== "found") return found.kind;
  return "name" in found.place ? found.place.name : found.place.kind;
}

describe("whose proposals are meant", () => {
  it.each([
    ["socialnämnden", "Socialnämnden"],
    ["socialnamndens", "Socialnämnden"],
    ["social nämnden", "Socialnämnden"],
    ["Socialnämnd", "Socialnämnden"],
    ["socialnämden", "Socialnämnden"],
    ["soicalnämnden", "Socialnämnden"],
    ["social", "Socialnämnden"],
    ["social committee", "Socialnämnden"],
    ["social department", "Socialförvaltningen"],
    ["socialförvaltningens", "Socialförvaltningen"],
    ["barn- och utbildningsnämnden", "Barn- och utbildningsnämnden"],
    ["utbildningsnämnden", "Barn- och utbildningsnämnden"],
    ["barn och utbildnings nämnden", "Barn- och utbildningsnämnden"],
    ["utbildningsförvaltningen", "Barn- och utbildningsförvaltningen"],
    ["tekniska", "Tekniska nämnden"],
    ["teknisk nämnd", "Tekniska nämnden"],
    ["tekniska kontoret", "Tekniska kontoret"],
    ["kommunstyrelsen", "Kommunstyrelsen"],
    ["KS", "Kommunstyrelsen"],
    ["kultur och fritid", "Kultur- och fritidsnämnden"],
  ])("%s", (who, name) => {
    expect(placed(who)).toBe(name);
  });

  it.each(["nämnderna", "alla nämnder", "förvaltningarna", "kommunen", "the committees", "alla"])(
    "all: %s",
    (who) => {
      expect(placed(who)).toBe("all");
    },
  );

  it.each([
    ["jag", "self"],
    ["I", "self"],
    ["vi", "own"],
    ["vår förvaltning", "own"],
    ["our department", "own"],
  ])("one's own: %s", (who, kind) => {
    expect(placed(who)).toBe(kind);
  });

  it.each(["miljönämnden", "byggnadsnämnden", "räddningsstyrelsen", "the leisure committee"])(
    "a nämnd that is not there: %s",
    (who) => {
      expect(placed(who)).toBe("unknown");
    },
  );

  it.each(["klg", "kommunalråden", "budgetcontrollern", "en", "x"])(
    "nobody who hands in proposals: %s",
    (who) => {
      expect(placed(who)).toBe("noPlace");
    },
  );

  it("is nobody where nothing is there", () => {
    expect(findPlace("socialnämnden", EMPTY_ORGANISATION).kind).toBe("unknown");
  });

  it("is not guessed when it could be two", () => {
    const twins = anOrganisation({
      committees: [
        { id: "a", name: "Norra skolnämnden" },
        { id: "b", name: "Södra skolnämnden" },
      ],
      departments: [],
    });
    expect(findPlace("skolnämnden", twins).kind).toBe("unknown");
    expect(findPlace("norra skolnämnden", twins)).toMatchObject({ kind: "found", place: { id: "a" } });
  });
});
