import { describe, expect, it } from "vitest";
import { planReach } from "../../../../src/domain/report/plan-reach.ts";
import {
  isTyped,
  placesOfKind,
  readPlaces,
  reportingOf,
  writePlaces,
} from "../../../../src/domain/report/plan-places.ts";
import type { PlaceStanding } from "../../../../src/domain/report/standing.ts";
import { anOrganisation, departmentHead, deputy, itResponsible } from "../../../support/organisation.ts";
import { personRef } from "../../../support/proposals.ts";
import { aPlace } from "../../../support/reports.ts";

const organisation = anOrganisation();
const goals = placesOfKind("goal", organisation);

describe("what a report is asked of", () => {
  it("is told from its places, without those that are gone", () => {
    expect(reportingOf([aPlace("mal-1", "unit"), aPlace("borta", "unit")], organisation)).toBe("goal");
    expect(reportingOf([aPlace("mal-1", "unit"), aPlace("it", "unit")], organisation)).toBeUndefined();
    expect(reportingOf([aPlace("borta", "unit")], organisation)).toBeUndefined();
  });

  it("is all of a kind again when all are chosen, and some when one has come since", () => {
    const all = goals.map(({ place }) => place);

    expect(writePlaces(all, goals, "goal")).toBe("");
    expect(writePlaces(all.slice(1), goals, "goal")).toBe("unit:mal-2,unit:mal-3");
  });

  it("is typed where there are too many to choose among, with commas in their names", () => {
    const many = Array.from({ length: 41 }, (_, at) => ({
      place: aPlace(`e-${at}`, "unit"),
      name: `Avfall, VA ${at}`,
    }));

    expect([isTyped(many), isTyped(many.slice(1))]).toEqual([true, false]);
    const written = writePlaces([aPlace("e-7", "unit"), aPlace("e-8", "unit")], many, "unit");
    expect(written).toBe("Avfall, VA 7\nAvfall, VA 8");
    expect(readPlaces(written, many, "unit")).toMatchObject({ places: [{ id: "e-7" }, { id: "e-8" }] });
  });

  it("is asked about when two are called the same", () => {
    const twins = [
      { place: aPlace("a", "unit"), name: "Ekonomi" },
      { place: aPlace("b", "unit"), name: "ekonomi" },
    ];

    expect(readPlaces("Ekonomi", twins, "unit")).toEqual({ kind: "several", name: "Ekonomi" });
    expect(readPlaces("unit:b", twins, "unit")).toMatchObject({ kind: "read", places: [{ id: "b" }] });
  });
});

describe("whom a report does not reach", () => {
  const standing = (name: string, fields: Partial<PlaceStanding> = {}): PlaceStanding => ({
    place: aPlace("socialforvaltningen"),
    name,
    responsible: [],
    substitutes: [],
    doneSections: [],
    missingSections: [],
    ...fields,
  });
  const places = [
    standing("Socialförvaltningen", {
      responsible: [personRef(departmentHead)],
      substitutes: [personRef(deputy)],
    }),
    standing("Kommunledningsförvaltningen", {
      place: aPlace("kommunledningsforvaltningen"),
      responsible: [personRef(departmentHead)],
    }),
    standing("IT", { place: aPlace("it", "unit") }),
    standing("Någon", { place: aPlace("borta", "person"), responsible: [personRef(itResponsible)] }),
    standing("slutat", { place: aPlace("slutat", "person") }),
  ];

  it("are places without anybody, people without a chat, and what has left the organisation", () => {
    expect(planReach(places, organisation, new Set([deputy.aadObjectId]))).toEqual({
      nobody: ["IT"],
      noChat: [{ name: departmentHead.name, of: ["Socialförvaltningen", "Kommunledningsförvaltningen"] }],
      gone: ["Någon", undefined],
    });
  });

  it("are nobody when all have a chat", () => {
    const chats = new Set([deputy.aadObjectId, departmentHead.aadObjectId]);

    expect(planReach(places.slice(0, 2), organisation, chats)).toEqual({ nobody: [], noChat: [], gone: [] });
  });
});
