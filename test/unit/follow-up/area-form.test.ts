import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  changedArea,
  formOfArea,
  type AreaFault,
  type AreaForm,
  type AreaWish,
} from "../../../src/domain/follow-up/area-form.ts";
import { readAreaForm } from "../../../src/domain/follow-up/read-area-form.ts";
import {
  formOfReceiver,
  readReceiverForm,
  withChangedReceiver,
  withoutReceiver,
  withReceiver,
  type ReceiverForm,
} from "../../../src/domain/follow-up/receiver-form.ts";
import { anArea } from "../../support/follow-ups.ts";

const KLG = "19:klg@thread.tacv2";
const usual = formOfArea(anArea());

const read = (typed: Partial<AreaForm>): AreaWish => {
  const outcome = readAreaForm({ ...usual, ...typed });
  if (outcome.kind === "faulty") throw new Error(JSON.stringify(outcome.faults));
  return outcome.wish;
};
const faultsOf = (typed: Partial<AreaForm>): readonly AreaFault[] => {
  const outcome = readAreaForm({ ...usual, ...typed });
  return outcome.kind === "faulty" ? outcome.faults : [];
};

describe("a limit in percent", () => {
  it.each([
    ["2,5 %", 250],
    ["2.5", 250],
    ["2,5 procent", 250],
    ["100", 10_000],
    ["0", 0],
    ["0,05", 5],
  ])("%j is read", (share, hundredths) => {
    expect(read({ share }).threshold.share).toBe(hundredths);
    expect(read({ politicalShare: share }).political.share).toBe(hundredths);
  });

  it.each([
    ["-2", "negative"],
    ["−2 %", "negative"],
    ["2,555", "tooFine"],
    ["101", "unlikely"],
    ["lite", "unreadable"],
    ["2 tkr", "unreadable"],
  ])("%j is %s", (share, kind) => {
    expect(faultsOf({ share })).toEqual([{ field: "share", kind }]);
    expect(faultsOf({ politicalShare: share })).toEqual([{ field: "politicalShare", kind }]);
  });
});

describe("a limit in tkr", () => {
  it.each([
    ["100", 100_000],
    ["100 tkr", 100_000],
    ["1 250", 1_250_000],
    ["100 000 kr", 100_000],
    ["2,5 mnkr", 2_500_000],
    ["0", 0],
  ])("%j is read", (amount, kronor) => {
    expect(read({ amount }).threshold.amount).toBe(kronor);
    expect(read({ politicalAmount: amount }).political.amount).toBe(kronor);
  });

  it.each([
    ["-100", "negative"],
    ["mycket", "unreadable"],
    ["100 %", "unreadable"],
    ["0,0001", "tooFine"],
    ["999 999 999 999 tkr", "tooLarge"],
  ])("%j is %s", (amount, kind) => {
    expect(faultsOf({ amount })).toMatchObject([{ field: "amount", kind }]);
  });

  it.each([
    ["1,250", [1_250, 1_250_000]],
    // Kronor that somebody forgot to make tkr of, more often than fifty million.
    ["50000", [50_000, 50_000_000]],
  ])("%j is asked about", (amount, readings) => {
    const [fault] = faultsOf({ amount });

    expect(fault).toMatchObject({ field: "amount", kind: "ambiguous" });
    expect(fault !== undefined && "readings" in fault && fault.readings.toSorted((a, b) => a - b)).toEqual(
      readings,
    );
  });
});

describe("the form of an area", () => {
  it("takes an empty limit for none", () => {
    const empty = { share: "", amount: " ", politicalShare: "", politicalAmount: "" };

    expect(read(empty)).toMatchObject({ threshold: {}, political: { body: "kommunstyrelsen" } });
    expect(Object.keys(read(empty).political)).toEqual(["body"]);
  });

  it.each([
    ["none", { on: false, operations: false }],
    ["deviation", { on: true, operations: false }],
    ["both", { on: true, operations: true }],
  ])("asks units about %s", (asks, comments) => {
    expect(read({ asks, workingDays: "5 arbetsdagar" }).comments).toEqual({ ...comments, workingDays: 5 });
  });

  it("names every fault, in the order of the form", () => {
    const all = {
      share: "x",
      amount: "x",
      politicalShare: "x",
      politicalAmount: "x",
      body: " ",
      asks: "",
      workingDays: "21",
    };

    expect(faultsOf(all).map(({ field }) => field)).toEqual(Object.keys(all));
    expect(faultsOf({ body: "å".repeat(81) })).toEqual([{ field: "body", kind: "tooLong" }]);
  });

  it("reads back what it says, and changes nothing then", () => {
    const share = fc.option(fc.integer({ min: 0, max: 10_000 }), { nil: undefined });
    const amount = fc.option(fc.integer({ min: 0, max: 9_000_000_000 }), { nil: undefined });
    fc.assert(
      fc.property(share, amount, share, amount, (one, two, three, four) => {
        const limits = (first?: number, second?: number) => ({
          ...(first === undefined ? {} : { share: first }),
          ...(second === undefined ? {} : { amount: second }),
        });
        const area = anArea({
          threshold: limits(one, two),
          political: { ...limits(three, four), body: "KS" },
        });
        const outcome = readAreaForm(formOfArea(area));

        expect(outcome).toMatchObject({ kind: "read", wish: { threshold: area.threshold } });
        expect(outcome.kind === "read" && changedArea(area, outcome.wish)).toBe(area);
      }),
    );
  });

  it("changes an area with one revision more, and nothing else of it", () => {
    const area = anArea();

    expect(changedArea(area, read({ share: "3" }))).toEqual({
      ...area,
      threshold: { share: 300, amount: 100_000 },
      revision: area.revision + 1,
    });
  });
});

describe("the form of a receiver", () => {
  const form: ReceiverForm = { channel: KLG, when: "next", workingDay: "10", months: "all" };
  const receiver = {
    conversationId: KLG,
    when: { month: "next", workingDay: 10 },
    months: "all",
  } as const;

  it("is read, and says the same again", () => {
    expect(readReceiverForm(form, [KLG])).toEqual({ kind: "read", receiver });
    expect(formOfReceiver(receiver)).toEqual(form);
  });

  it.each<[Partial<ReceiverForm>, string[]]>([
    [{ channel: "" }, ["channel"]],
    [{ channel: "19:annan@thread.tacv2" }, ["channel"]],
    [{ when: "", months: "x" }, ["when", "months"]],
    [{ workingDay: "0" }, ["workingDay"]],
    [{ workingDay: "24" }, ["workingDay"]],
    [{ workingDay: "tio" }, ["workingDay"]],
    [{ workingDay: "" }, ["workingDay"]],
  ])("%j is to be mended at %j", (typed, fields) => {
    const outcome = readReceiverForm({ ...form, ...typed }, [KLG]);

    expect(outcome.kind === "faulty" && outcome.faults.map(({ field }) => field)).toEqual(fields);
  });

  it("adds one once, changes it and takes it away, with a revision each", () => {
    const area = anArea();
    const added = withReceiver(area, receiver);
    if ("field" in added) throw new Error("It is to be added.");
    const later = { ...receiver, when: { month: "next", workingDay: 12 } } as const;

    expect(added).toEqual({ ...area, receivers: [receiver], revision: area.revision + 1 });
    expect(withReceiver(added, receiver)).toEqual({ field: "channel", kind: "taken" });
    expect(withChangedReceiver(added, { ...receiver })).toBe(added);
    expect(withChangedReceiver(added, later)).toMatchObject({
      receivers: [later],
      revision: area.revision + 2,
    });
    expect(withoutReceiver(added, KLG)).toEqual({ ...area, revision: area.revision + 2 });
    expect(withoutReceiver(area, KLG)).toBe(area);
  });

  it("takes no thirteenth", () => {
    const full = anArea({
      receivers: Array.from({ length: 12 }, (_, at) => ({ ...receiver, conversationId: `19:${at}` })),
    });

    expect(withReceiver(full, receiver)).toEqual({ field: "channel", kind: "tooMany" });
  });
});
