import { describe, expect, test } from "vitest";
import { EMPTY_EXTENSION_FORM, readExtensionForm } from "../../../src/domain/proposal/extension-form.ts";
import { draftCode } from "../../../src/domain/proposal/draft-code.ts";
import { readDay } from "../../../src/domain/proposal/read-day.ts";
import { anOrganisation } from "../../support/organisation.ts";
import { SPRING } from "../../support/proposals.ts";

const reading = { organisation: anOrganisation(), budgetYear: 2024, stoppdatum: "2023-03-17", today: SPRING };
const good = {
  ...EMPTY_EXTENSION_FORM,
  committee: "socialnamnden",
  until: "24 mars",
  reason: "  Sent möte. ",
};
const read = (fields = {}, today = SPRING) =>
  readExtensionForm({ ...good, ...fields }, { ...reading, today });
const faultsOf = (fields: object, today?: string) => {
  const outcome = read(fields, today);
  return outcome.kind === "faulty" ? outcome.faults : [];
};

describe("a day as people type it", () => {
  test.each([
    ["24 mars", "2023-03-24"],
    ["24 mars 2023", "2023-03-24"],
    ["fredag 24 mars", "2023-03-24"],
    ["fredagen den 24 mars 2023", "2023-03-24"],
    ["2023-03-24", "2023-03-24"],
    ["24/3", "2023-03-24"],
    ["till och med 24 mars", "2023-03-24"],
    ["t.o.m. 24 mars", "2023-03-24"],
    ["senast 24 mars", "2023-03-24"],
    ["24 March 2023", "2023-03-24"],
    ["6 mars", "2023-03-06"],
    ["5 mars", "2024-03-05"],
    ["29 februari", "2024-02-29"],
  ])("“%s” is %s on 6 March 2023", (text, day) => {
    expect(readDay(text, SPRING)).toBe(day);
  });

  test.each([
    "",
    "snart",
    "mars",
    "vecka 12",
    "24–26 mars",
    "24 mars och 3 april",
    "torsdag 24 mars 2023",
    "31 april",
    "före 24 mars",
    "24 mars eller senare",
    "om en vecka",
    "i morgon",
    "3/24",
    // An extension holds until the end of its day, and is no guess.
    "24 mars kl 12",
    "ca 24 mars",
    "24 mars ".repeat(100),
  ])("“%s” is no day", (text) => {
    expect(readDay(text, SPRING)).toBeUndefined();
  });
});

describe("the form of more time", () => {
  test("is for one nämnd, until a day, for a reason", () => {
    expect(read()).toEqual({
      kind: "read",
      wish: {
        to: { kind: "committee", committeeId: "socialnamnden", name: "Socialnämnden" },
        until: "2023-03-24",
        reason: "Sent möte.",
      },
    });
  });

  test.each(["EFF-2024-007", "eff 2024 7", " EFF2024-007 "])("is for one proposal: %s", (number) => {
    expect(read({ committee: "none", number })).toMatchObject({
      wish: { to: { kind: "number", number: { type: "efficiency", budgetYear: 2024, number: 7 } } },
    });
  });

  test.each(["UTKAST-1B9D6BCD", "utkast 1b9d6bcd", " draft-1b9d6bcd "])("is for one draft: %s", (number) => {
    expect(draftCode("1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed")).toBe("UTKAST-1B9D6BCD");
    expect(read({ committee: "none", number })).toMatchObject({
      wish: { to: { kind: "draft", code: "UTKAST-1B9D6BCD" } },
    });
  });

  test.each([
    [{ committee: "" }, { field: "committee", kind: "notChosen" }],
    [{ committee: "none" }, { field: "committee", kind: "notChosen" }],
    [{ committee: "miljonamnden" }, { field: "committee", kind: "notChosen" }],
    [{ number: "EFF-2024-007" }, { field: "number", kind: "both" }],
    [
      { committee: "", number: "7" },
      { field: "number", kind: "unreadable" },
    ],
    [
      { committee: "", number: "EFF-2023-007" },
      { field: "number", kind: "otherYear", budgetYear: 2024 },
    ],
    [{ until: "" }, { field: "until", kind: "unreadable" }],
    [{ until: "vecka 12" }, { field: "until", kind: "unreadable" }],
    [{ until: "6 mars 2023" }, { field: "until", kind: "notAhead" }],
    [{ until: "17 mars" }, { field: "until", kind: "notAfter", stoppdatum: "2023-03-17" }],
    [{ until: "10 mars" }, { field: "until", kind: "notAfter", stoppdatum: "2023-03-17" }],
    [{ until: "24 mars 2024" }, { field: "until", kind: "tooFar" }],
    [{ reason: " \n " }, { field: "reason", kind: "missing" }],
    [{ reason: "å".repeat(401) }, { field: "reason", kind: "tooLong" }],
  ])("names what is wrong with %j", (fields, fault) => {
    expect(faultsOf(fields)).toEqual([fault]);
  });

  test("names all that is wrong at once", () => {
    expect(faultsOf({ committee: "", until: "snart", reason: "" }).map(({ field }) => field)).toEqual([
      "committee",
      "until",
      "reason",
    ]);
  });

  test("takes a day that is to come when the stoppdatum has passed, and none that has been", () => {
    expect(read({ until: "31 mars" }, "2023-03-30").kind).toBe("read");
    expect(faultsOf({ until: "29 mars" }, "2023-03-30")).toEqual([{ field: "until", kind: "notAhead" }]);
    expect(faultsOf({ until: "2 januari" }, "2023-12-20")).toEqual([{ field: "until", kind: "tooFar" }]);
    expect(faultsOf({ until: "30 mars 2023" }, "2023-03-30")).toEqual([{ field: "until", kind: "notAhead" }]);
  });

  test("takes a reason of 400 characters", () => {
    expect(read({ reason: "å".repeat(400) }).kind).toBe("read");
  });
});
