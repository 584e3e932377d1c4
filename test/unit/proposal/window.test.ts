import { describe, expect, test } from "vitest";
import type { Extension } from "../../../src/domain/proposal/round.ts";
import { windowOf } from "../../../src/domain/proposal/window.ts";
import { instantInStockholm, stockholmDateAt } from "../../../src/domain/time/stockholm.ts";
import { administrator } from "../../support/organisation.ts";
import { aProposal, aRoundStanding, personRef } from "../../support/proposals.ts";

const SOCIAL = "socialnamnden";
const SCHOOL = "barn-och-utbildningsnamnden";
const mine = { id: "proposal-1" };
const released = { id: "proposal-1", releasedAt: instantInStockholm("2023-03-10", "10:00") };

const anExtension = (fields: Partial<Extension> = {}): Extension => ({
  id: "extension-1",
  to: { kind: "committee", committeeId: SOCIAL },
  until: "2023-03-24",
  reason: "Nämnden sammanträder den 22 mars.",
  by: personRef(administrator),
  at: 0,
  ...fields,
});
const toProposal = (proposalId: string, until: string): Extension =>
  anExtension({ id: `to-${proposalId}`, to: { kind: "proposal", proposalId }, until });

describe("the window of a proposal", () => {
  test("is open with the days that are left until the stoppdatum, which is included", () => {
    expect(windowOf(aRoundStanding(), mine, SOCIAL, "2023-03-06")).toEqual({
      kind: "open",
      until: "2023-03-17",
      daysLeft: 11,
    });
    expect(windowOf(aRoundStanding(), mine, SOCIAL, "2023-03-17")).toMatchObject({
      kind: "open",
      daysLeft: 0,
    });
  });

  test("closes hard when that day ends in Stockholm, summer time or not", () => {
    const at = (day: string, time: string) =>
      windowOf(
        aRoundStanding({}, { stoppdatum: "2023-03-26" }),
        mine,
        SOCIAL,
        stockholmDateAt(instantInStockholm(day, time)),
      );

    expect(at("2023-03-26", "23:59")).toMatchObject({ kind: "open", daysLeft: 0 });
    expect(at("2023-03-27", "00:00")).toEqual({ kind: "closed", stoppdatum: "2023-03-26" });
    // Still the 26th in UTC.
    expect(stockholmDateAt(Date.parse("2023-03-26T22:00:00Z"))).toBe("2023-03-27");
  });

  test("is closed after the stoppdatum also to what the department has but has not released", () => {
    const submitted = aProposal({ state: "submitted" });

    expect(windowOf(aRoundStanding(), submitted, SOCIAL, "2023-03-18").kind).toBe("closed");
  });

  test("lets what was released once be completed, however late", () => {
    expect(windowOf(aRoundStanding(), released, SOCIAL, "2023-06-01")).toEqual({ kind: "completing" });
  });

  test("counts what comes back before the stoppdatum like everything else", () => {
    expect(windowOf(aRoundStanding(), released, SOCIAL, "2023-03-16")).toMatchObject({
      kind: "open",
      daysLeft: 1,
    });
  });

  test("moves with the stoppdatum", () => {
    const moved = aRoundStanding({}, { stoppdatum: "2023-03-31" });

    expect(windowOf(moved, mine, SOCIAL, "2023-03-30")).toMatchObject({ kind: "open", until: "2023-03-31" });
  });
});

describe("more time", () => {
  const extended = aRoundStanding({ extensions: [anExtension()] });

  test("for a nämnd opens for that nämnd alone, and its last day is included", () => {
    expect(windowOf(extended, mine, SOCIAL, "2023-03-18")).toEqual({
      kind: "extended",
      until: "2023-03-24",
      daysLeft: 6,
      extension: anExtension(),
    });
    expect(windowOf(extended, mine, SOCIAL, "2023-03-24")).toMatchObject({ kind: "extended", daysLeft: 0 });
    expect(windowOf(extended, mine, SOCIAL, "2023-03-25").kind).toBe("closed");
    expect(windowOf(extended, mine, SCHOOL, "2023-03-18").kind).toBe("closed");
  });

  test("for a nämnd gives nothing to a proposal that is nobody's yet", () => {
    expect(windowOf(extended, mine, undefined, "2023-03-18").kind).toBe("closed");
  });

  test("for one proposal opens for that one alone", () => {
    const standing = aRoundStanding({ extensions: [toProposal("proposal-1", "2023-03-20")] });

    expect(windowOf(standing, mine, SOCIAL, "2023-03-20")).toMatchObject({
      kind: "extended",
      until: "2023-03-20",
    });
    expect(windowOf(standing, { id: "proposal-2" }, SOCIAL, "2023-03-20").kind).toBe("closed");
  });

  test("is the longest of what its nämnd and itself have been given", () => {
    const extensions = [
      anExtension(),
      toProposal("proposal-1", "2023-04-05"),
      anExtension({ until: "2023-03-28" }),
    ];

    expect(windowOf(aRoundStanding({ extensions }), mine, SOCIAL, "2023-03-18")).toMatchObject({
      until: "2023-04-05",
    });
    expect(windowOf(aRoundStanding({ extensions }), { id: "other" }, SOCIAL, "2023-03-18")).toMatchObject({
      until: "2023-03-28",
    });
  });

  test("makes nothing late before the stoppdatum", () => {
    expect(windowOf(extended, mine, SOCIAL, "2023-03-17").kind).toBe("open");
  });

  test("that the stoppdatum has been moved past means nothing", () => {
    const moved = aRoundStanding({ extensions: [anExtension()] }, { stoppdatum: "2023-03-31" });

    expect(windowOf(moved, mine, SOCIAL, "2023-03-24")).toMatchObject({ kind: "open", until: "2023-03-31" });
    expect(windowOf(moved, mine, SOCIAL, "2023-04-01").kind).toBe("closed");
  });

  test("does not make the completing of what was in time late", () => {
    expect(windowOf(extended, released, SOCIAL, "2023-03-18").kind).toBe("completing");
  });
});
