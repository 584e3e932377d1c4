import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formChanges } from "../../../src/domain/proposal/form-changes.ts";
import { formOfContent } from "../../../src/domain/proposal/form-of-content.ts";
import type { ProposalContent } from "../../../src/domain/proposal/proposal-content.ts";
import {
  FIELDS_OF,
  FORM_FIELDS,
  MOST_CHARACTERS,
  type FormField,
  type ProposalForm,
} from "../../../src/domain/proposal/proposal-form.ts";
import { PROPOSAL_TYPES, type ProposalType } from "../../../src/domain/proposal/proposal-type.ts";
import { isRequired, readProposalForm } from "../../../src/domain/proposal/read-form.ts";
import { LANGS } from "../../../src/domain/lang.ts";
import { faultText } from "../../../src/text/proposal/fault-text.ts";
import { anOrganisation } from "../../support/organisation.ts";
import { aContent } from "../../support/proposals.ts";

const organisation = anOrganisation();
const ground = { organisation, budgetYear: 2024 };

/** The form of a good proposal, with other things typed in it. */
function aForm(type: ProposalType, typed: ProposalForm = {}): ProposalForm {
  return { ...formOfContent(aContent(type)), ...typed };
}

function contentOf(type: ProposalType, typed: ProposalForm = {}): ProposalContent {
  const read = readProposalForm(type, aForm(type, typed), ground);
  if (read.kind === "faulty") throw new Error(`faulty: ${JSON.stringify(read.faults)}`);
  return read.content;
}

/** What is said at each faulty input, as "field: kind". */
function faultsOf(type: ProposalType, typed: ProposalForm, in_ = ground): string[] {
  const read = readProposalForm(type, aForm(type, typed), in_);
  return read.kind === "content" ? [] : read.faults.map(({ field, fault }) => `${field}: ${fault.kind}`);
}

/** The sentence at one input. */
function saidOf(type: ProposalType, typed: ProposalForm, field: FormField): string {
  const read = readProposalForm(type, aForm(type, typed), ground);
  const found = read.kind === "faulty" ? read.faults.find((each) => each.field === field) : undefined;
  return found === undefined ? "" : faultText(found.fault, "sv").replaceAll("\u00A0", " ");
}

describe("a form that is well filled in is a proposal", () => {
  it.each(PROPOSAL_TYPES)("%s", (type) => {
    expect(contentOf(type)).toEqual(aContent(type));
  });

  it("with what was typed, without surrounding space", () => {
    const content = contentOf("operating", {
      title: "  Fler timmar\n",
      amount1: " 1,2 mnkr ",
      amount2: "−300",
      amount3: "0",
    });
    expect(content).toMatchObject({ title: "Fler timmar", amounts: [1_200_000, -300_000, 0] });
  });

  it("with text as it was typed, whatever it looks like", () => {
    const typed = "=cmd|' /C calc'!A0 **fet** ${title} {{x}} <b>";
    expect(contentOf("efficiency", { description: typed, risks: typed })).toMatchObject({
      description: typed,
      risks: typed,
    });
  });

  it("without what need not be filled in", () => {
    const blank = { residents: "", staff: " ", children: "", affected: "", risks: "" };
    expect(contentOf("efficiency", blank)).toMatchObject({ ...blank, staff: "" });
    expect(contentOf("assignment", { serves: "", indicator: "" })).toMatchObject({
      serves: "",
      indicator: "",
    });
  });

  it("an investment is expenditure in at least one year, and running costs may be left blank", () => {
    const typed = { amount1: "", amount2: "1 000", amount3: "", running1: "", running2: "-5", running3: "" };
    expect(contentOf("investment", typed)).toMatchObject({
      amounts: [undefined, 1_000_000, undefined],
      runningCost: [undefined, -5_000, undefined],
    });
  });

  it("land has no depreciation time", () => {
    const plot = contentOf("investment", { land: "true", depreciationYears: "" });
    expect(plot).toMatchObject({ depreciation: { kind: "land" } });
  });

  it("years may be typed as they are said", () => {
    const typed = { depreciationYears: "33 år", inUseYear: " 2025 " };
    expect(contentOf("investment", typed)).toMatchObject({
      depreciation: { kind: "years", years: 33 },
      inUseYear: 2025,
    });
  });

  it("a saving may be nothing in some of the years", () => {
    expect(contentOf("efficiency", { amount1: "0" })).toMatchObject({ amounts: [0, 1_250_000, 1_250_000] });
  });

  it("a målområde is free, and need not be there, where the organisation has named none", () => {
    const free = { organisation: { ...organisation, goals: [] }, budgetYear: 2024 };
    expect(faultsOf("efficiency", { goal: "Något eget" }, free)).toEqual([]);
    expect(faultsOf("efficiency", { goal: "" }, free)).toEqual([]);
  });
});

describe("all that is wrong is told at once, in the form's order", () => {
  it.each<readonly [ProposalType, readonly string[]]>([
    ["efficiency", ["amount1: blankYear", "amount2: blankYear", "amount3: blankYear"]],
    [
      "investment",
      [
        "amount1: noAmount",
        "category: missing",
        "investmentKind: missing",
        "depreciationYears: missing",
        "inUseYear: missing",
      ],
    ],
    [
      "operating",
      [
        "amount1: blankYear",
        "amount2: blankYear",
        "amount3: blankYear",
        "reason: missing",
        "duration: missing",
      ],
    ],
    ["assignment", ["wording: missing", "committee: missing", "doneBy: missing"]],
  ])("an empty form of %s", (type, own) => {
    const read = readProposalForm(type, {}, ground);
    const faults =
      read.kind === "faulty" ? read.faults.map((each) => `${each.field}: ${each.fault.kind}`) : [];
    expect(faults).toEqual([
      ...["title: missing", "department: missing", "goal: missing", "description: missing"],
      ...own,
      "contact: missing",
    ]);
  });

  it.each<readonly [string, ProposalType, ProposalForm, readonly string[]]>([
    ["a year left blank", "efficiency", { amount3: "" }, ["amount3: blankYear"]],
    [
      "years left blank",
      "operating",
      { amount2: " ", amount3: "" },
      ["amount2: blankYear", "amount3: blankYear"],
    ],
    ["nothing but zeros", "efficiency", { amount1: "0", amount2: "0", amount3: "0" }, ["amount1: noAmount"]],
    [
      "no change in any year",
      "operating",
      { amount1: "0", amount2: "0", amount3: "0" },
      ["amount1: noAmount"],
    ],
    ["no expenditure", "investment", { amount1: "", amount2: "0", amount3: "" }, ["amount1: noAmount"]],
    ["a negative saving", "efficiency", { amount2: "-300" }, ["amount2: negativeSaving"]],
    ["a negative expenditure", "investment", { amount1: "−1 000" }, ["amount1: negativeExpenditure"]],
    ["no amount", "operating", { amount1: "mycket" }, ["amount1: unreadableAmount"]],
    ["two amounts in one", "operating", { amount1: "1.250" }, ["amount1: ambiguousAmount"]],
    ["kronor, as it seems, of a level", "efficiency", { amount1: "25 000" }, ["amount1: ambiguousAmount"]],
    ["kronor, as it seems, of a change", "operating", { amount1: "-50000" }, ["amount1: ambiguousAmount"]],
    [
      "kronor, as it seems, of running costs",
      "investment",
      { running1: "10 000" },
      ["running1: ambiguousAmount"],
    ],
    [
      "kronor, as it seems, of an assignment",
      "assignment",
      { amount1: "75 000" },
      ["amount1: ambiguousAmount"],
    ],
    [
      "kronor, as it seems, of a building",
      "investment",
      { amount1: "100 000" },
      ["amount1: ambiguousAmount"],
    ],
    ["öre", "operating", { amount1: "1,2345" }, ["amount1: tooFineAmount"]],
    ["more than there is", "operating", { amount1: "11 mdkr" }, ["amount1: tooLargeAmount"]],
    ["a running cost that cannot be read", "investment", { running3: "x" }, ["running3: unreadableAmount"]],
    ["an assignment's amount", "assignment", { amount2: "12 50" }, ["amount2: unreadableAmount"]],
    [
      "a department that has gone",
      "efficiency",
      { department: "tekniska" },
      ["department: unknownDepartment"],
    ],
    ["a goal that has gone", "efficiency", { goal: "Ett gammalt" }, ["goal: unknownGoal"]],
    ["a nämnd that has gone", "assignment", { committee: "tekniska" }, ["committee: unknownCommittee"]],
    ["a category of nobody's", "investment", { category: "båtar" }, ["category: unknownChoice"]],
    ["a kind of nobody's", "investment", { investmentKind: "x" }, ["investmentKind: unknownChoice"]],
    ["a toggle of another kind", "investment", { land: "kanske" }, ["land: unknownChoice"]],
    ["a reason of nobody's", "operating", { reason: "x" }, ["reason: unknownChoice"]],
    ["a duration of nobody's", "operating", { duration: "x" }, ["duration: unknownChoice"]],
    ["land with years", "investment", { land: "true" }, ["depreciationYears: landWithYears"]],
    ["no life", "investment", { depreciationYears: "0" }, ["depreciationYears: unreadableLife"]],
    ["too long a life", "investment", { depreciationYears: "101" }, ["depreciationYears: unreadableLife"]],
    ["half a year", "investment", { depreciationYears: "2,5" }, ["depreciationYears: unreadableLife"]],
    ["a negative life", "investment", { depreciationYears: "-5" }, ["depreciationYears: unreadableLife"]],
    ["a life in words", "investment", { depreciationYears: "tio" }, ["depreciationYears: unreadableLife"]],
    ["in use long ago", "investment", { inUseYear: "2022" }, ["inUseYear: unreadableYear"]],
    ["in use far ahead", "investment", { inUseYear: "2045" }, ["inUseYear: unreadableYear"]],
    ["in use some day", "investment", { inUseYear: "24" }, ["inUseYear: unreadableYear"]],
  ])("%s", (_, type, typed, faults) => {
    expect(faultsOf(type, typed)).toEqual(faults);
  });

  it("of several inputs together", () => {
    const typed = { title: "", amount2: "", amount3: "1,250", contact: " " };
    expect(faultsOf("efficiency", typed)).toEqual([
      "title: missing",
      "amount2: blankYear",
      "amount3: ambiguousAmount",
      "contact: missing",
    ]);
  });

  it("an amount that is wrong is not said to be missing too", () => {
    expect(faultsOf("investment", { amount1: "x", amount2: "", amount3: "" })).toEqual([
      "amount1: unreadableAmount",
    ]);
  });
});

describe("every text has a length", () => {
  const texts: readonly FormField[] = FORM_FIELDS.filter((field) => !/amount|running/u.test(field));

  it.each(texts)("%s", (field) => {
    const type = PROPOSAL_TYPES.find((each) => FIELDS_OF[each].includes(field)) ?? "efficiency";
    const most = MOST_CHARACTERS[field];
    expect(faultsOf(type, { [field]: "x".repeat(most + 1) })).toEqual([`${field}: tooLong`]);
    expect(faultsOf(type, { [field]: "x".repeat(most) })).not.toContain(`${field}: tooLong`);
  });

  it("counts characters as people do, and not the space around them", () => {
    expect(faultsOf("efficiency", { title: ` ${"💡".repeat(120)} ` })).toEqual([]);
    expect(faultsOf("efficiency", { title: "💡".repeat(121) })).toEqual(["title: tooLong"]);
  });

  it("is told with what is too much", () => {
    expect(saidOf("efficiency", { title: "x".repeat(123) }, "title")).toBe(
      "Korta texten med 3 tecken: högst 120 får plats.",
    );
  });

  it("a hundred thousand characters in every input are refused, and nothing else is said of them", () => {
    const full: ProposalForm = Object.fromEntries(FORM_FIELDS.map((field) => [field, "å".repeat(100_000)]));
    for (const type of PROPOSAL_TYPES) {
      const read = readProposalForm(type, full, ground);
      const kinds = read.kind === "faulty" ? read.faults.map(({ fault }) => fault.kind) : [];
      expect(kinds).toEqual(FIELDS_OF[type].map(() => "tooLong"));
    }
  });
});

describe("what is said at an input tells what to do", () => {
  it.each<readonly [ProposalType, ProposalForm, FormField, string]>([
    ["efficiency", { title: "" }, "title", "Skriv en rubrik."],
    ["efficiency", { amount3: "" }, "amount3", "Skriv 0 om ingenting ändras 2026 jämfört med årets budget."],
    ["efficiency", { amount1: "-5" }, "amount1", "Skriv besparingen som ett positivt tal."],
    [
      "efficiency",
      { amount1: "1.250" },
      "amount1",
      "Skriv ”1,25 tkr” eller ”1 250 tkr”, så vet jag vad du menar.",
    ],
    [
      "efficiency",
      { amount1: "500000" },
      "amount1",
      "Skriv ”500 tkr” eller ”500 000 tkr”, så vet jag vad du menar.",
    ],
    ["efficiency", { amount1: "11 mdkr" }, "amount1", "Skriv ett belopp på högst 10 000 000 tkr."],
    ["investment", { inUseYear: "1999" }, "inUseYear", "Skriv ett år från 2023 till 2044."],
    ["investment", { depreciationYears: "200" }, "depreciationYears", "Skriv hela år, från 1 till 100."],
  ])("%s %j", (type, typed, field, said) => {
    expect(saidOf(type, typed, field)).toBe(said);
  });

  it("an amount that may well be that large is taken as it is", () => {
    expect(faultsOf("investment", { amount1: "99 999", running1: "9 999" })).toEqual([]);
    expect(faultsOf("efficiency", { amount1: "9 999", amount2: "25 000 tkr", amount3: "25 000 kr" })).toEqual(
      [],
    );
  });

  it("what it suggests for an ambiguous amount is taken", () => {
    expect(
      faultsOf("efficiency", { amount1: "1,25 tkr", amount2: "500 tkr", amount3: "500 000 tkr" }),
    ).toEqual([]);
  });

  it("in both languages, in one sentence that ends", () => {
    for (const type of PROPOSAL_TYPES) {
      const read = readProposalForm(type, { amount1: "1.250", land: "x", depreciationYears: "y" }, ground);
      if (read.kind === "content") throw new Error("an empty form was taken");
      for (const { fault } of read.faults)
        for (const lang of LANGS) expect(faultText(fault, lang)).toMatch(/^\p{Lu}.*[^.]\.$/u);
    }
  });
});

describe("which inputs have to be filled in", () => {
  it.each(PROPOSAL_TYPES)("is what an empty form of %s is faulted for", (type) => {
    for (const field of FIELDS_OF[type]) {
      const faults = faultsOf(type, { [field]: "" });
      // An investment has a depreciation time or is land, which no single input can say.
      if (field === "depreciationYears") continue;
      expect(faults.length > 0, field).toBe(isRequired(type, field, organisation));
    }
  });
});

describe("the form of what has been handed in", () => {
  const amount = fc.integer({ min: 1, max: 10_000_000_000 });

  it("reads as the same amounts", () => {
    fc.assert(
      fc.property(fc.tuple(amount, amount, amount), (amounts) => {
        const content = aContent("efficiency", { amounts });
        const read = readProposalForm("efficiency", formOfContent(content), ground);
        expect(read).toEqual({ kind: "content", content });
      }),
    );
  });

  it("reads as the same land", () => {
    const content = aContent("investment", { depreciation: { kind: "land" } });
    expect(readProposalForm("investment", formOfContent(content), ground)).toEqual({
      kind: "content",
      content,
    });
  });

  it("has no input that is empty", () => {
    for (const type of PROPOSAL_TYPES) expect(Object.values(formOfContent(aContent(type)))).not.toContain("");
  });
});

describe("any form at all", () => {
  const text = fc.string({ unit: "binary", maxLength: 60 });
  const form = fc.record(Object.fromEntries(FORM_FIELDS.map((field) => [field, text])), { requiredKeys: [] });

  it("is read or faulted, never with a fault of ours, and the same way twice", () => {
    fc.assert(
      fc.property(fc.constantFrom(...PROPOSAL_TYPES), form, (type, typed: ProposalForm) => {
        const read = readProposalForm(type, typed, ground);
        expect(readProposalForm(type, typed, ground)).toEqual(read);
        if (read.kind === "content") return;
        expect(read.faults.length).toBeGreaterThan(0);
        const fields = read.faults.map(({ field }) => field);
        expect(new Set(fields).size).toBe(fields.length);
        expect(FIELDS_OF[type]).toEqual(expect.arrayContaining(fields));
      }),
    );
  });
});

describe("what differs between two forms", () => {
  it("is told as it was typed, in the form's order", () => {
    const before = aForm("efficiency");
    const after = { ...before, amount2: "1 300", title: "Ny rubrik", risks: "" };
    expect(formChanges(before, after)).toEqual([
      { field: "title", old: "Samordnad nattbemanning", new: "Ny rubrik" },
      { field: "amount2", old: "1 250", new: "1 300" },
      { field: "risks", old: "Längre inställelsetid vid larm.", new: "" },
    ]);
  });

  it("is nothing for an amount typed in another way, for space around, and for a toggle that says no", () => {
    const before: ProposalForm = { amount1: "1 250", title: "A" };
    expect(formChanges(before, { amount1: "1,25 mnkr", title: " A ", land: "false" })).toEqual([]);
  });

  it("is told of an amount that cannot be read", () => {
    expect(formChanges({ amount1: "1.250" }, { amount1: "1,250" })).toHaveLength(1);
  });

  it("is everything for the first time", () => {
    expect(formChanges({}, { title: "A" })).toEqual([{ field: "title", old: "", new: "A" }]);
  });
});
