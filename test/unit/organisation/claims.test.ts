import { describe, expect, it } from "vitest";
import { claimOccurrences, readClaimSubject } from "../../../src/domain/organisation/claim-key.ts";
import { claimPlace, decideClaim, waitingClaims } from "../../../src/domain/organisation/claims.ts";
import { MOST } from "../../../src/domain/organisation/limits.ts";
import type { Claim, Organisation } from "../../../src/domain/organisation/organisation.ts";
import { administrator, anOrganisation, hrResponsible, stranger } from "../../support/organisation.ts";
import { personRef } from "../../support/proposals.ts";

const DAY = 24 * 60 * 60_000;
const by = personRef(stranger);
const aClaim = (fields: Partial<Claim> = {}): Claim => ({
  id: "claim-1",
  by,
  of: { kind: "unit", id: "it" },
  at: 100 * DAY,
  ...fields,
});
const confirm = { kind: "confirmed", by: personRef(administrator), at: 101 * DAY } as const;
const waiting = (count: number, decision?: Claim["decision"]): Claim[] =>
  Array.from({ length: count }, (_, at) =>
    aClaim({
      id: `old-${at}`,
      by: { aadObjectId: `id-${at}`, name: "P" },
      ...(decision === undefined ? {} : { decision }),
    }),
  );

function claimed(organisation: Organisation, claim = aClaim()): Organisation {
  const outcome = claimPlace(organisation, claim);
  if (outcome.kind !== "claimed") throw new Error(outcome.kind);
  return outcome.organisation;
}

describe("saying to be responsible", () => {
  it("gives no right, and waits", () => {
    const after = claimed(anOrganisation());

    expect(waitingClaims(after)).toEqual([aClaim()]);
    expect(after.people).toEqual(anOrganisation().people);
  });

  it("twice is once, also while the first waits", () => {
    expect(claimPlace(claimed(anOrganisation()), aClaim({ id: "claim-2" }))).toMatchObject({
      kind: "waits",
      claim: { id: "claim-1" },
    });
  });

  it("of what one is responsible for is nothing new", () => {
    const own = aClaim({ by: personRef(hrResponsible), of: { kind: "unit", id: "hr" } });

    expect(claimPlace(anOrganisation(), own)).toEqual({ kind: "isResponsible" });
  });

  it("again after a no asks again", () => {
    const organisation = anOrganisation({ claims: [aClaim({ decision: { ...confirm, kind: "declined" } })] });

    expect(waitingClaims(claimed(organisation, aClaim({ id: "claim-2" })))).toHaveLength(1);
  });

  it("is refused when a hundred wait, and takes the place of the oldest answer when they do not", () => {
    expect(claimPlace(anOrganisation({ claims: waiting(100) }), aClaim())).toEqual({ kind: "tooMany" });

    const after = claimed(anOrganisation({ claims: waiting(100, confirm) }));
    expect(after.claims).toHaveLength(100);
    expect(after.claims.map(({ id }) => id)).not.toContain("old-0");
    expect(after.claims.at(-1)?.id).toBe("claim-1");
  });

  it("is in nobody's way when its place has gone: nobody can answer it", () => {
    const gone = Array.from({ length: 5 }, (_, at) =>
      aClaim({ id: `gone-${at}`, of: { kind: "unit", id: `borta-${at}` } }),
    );

    const after = claimed(anOrganisation({ claims: gone }));

    expect(after.claims.map(({ id }) => id)).toEqual(["claim-1"]);
  });

  it("lets answers go that are older than a month", () => {
    const old = waiting(3, { ...confirm, at: 69 * DAY });

    expect(claimed(anOrganisation({ claims: old })).claims).toEqual([aClaim()]);
  });
});

describe("an administrator's answer", () => {
  const organisation = anOrganisation({ claims: [aClaim()] });

  it("that confirms gives the role, and keeps the answer", () => {
    const outcome = decideClaim(organisation, "claim-1", confirm);

    if (outcome.kind !== "decided") throw new Error(outcome.kind);
    expect(outcome.organisation.people.at(-1)).toEqual({
      ...by,
      grants: [{ role: "responsible", of: { kind: "unit", id: "it" } }],
    });
    expect(outcome.organisation.claims).toEqual([aClaim({ decision: confirm })]);
  });

  it("that declines gives nothing", () => {
    const outcome = decideClaim(organisation, "claim-1", { ...confirm, kind: "declined" });

    if (outcome.kind !== "decided") throw new Error(outcome.kind);
    expect(outcome.organisation.people).toEqual(organisation.people);
    expect(waitingClaims(outcome.organisation)).toEqual([]);
  });

  it.each<[string, Partial<Organisation>, string]>([
    ["comes after another's", { claims: [aClaim({ decision: confirm })] }, "already"],
    ["is to a question that is gone", { claims: [] }, "gone"],
    ["is about a unit that is gone", { units: [] }, "placeGone"],
    [
      "would make too many people",
      {
        people: Array.from({ length: MOST.people }, (_, at) => ({
          aadObjectId: `id-${at}`,
          name: "P",
          grants: [],
        })),
      },
      "tooManyPeople",
    ],
  ])("that %s changes nothing", (_, fields, kind) => {
    expect(decideClaim({ ...organisation, ...fields }, "claim-1", confirm).kind).toBe(kind);
  });
});

describe("what is told of a claim", () => {
  it("is told once while it waits, and once when it has been answered", () => {
    const told = claimOccurrences(aClaim({ decision: confirm }));

    expect(told.map(({ subject, due }) => ({ ...readClaimSubject(subject), due }))).toEqual([
      { claimId: "claim-1", tells: "waiting", due: 100 * DAY },
      { claimId: "claim-1", tells: "decided", due: 101 * DAY },
    ]);
  });
});
