import { describe, expect, it } from "vitest";
import { planOccurrences } from "../../../src/domain/delivery/plan-occurrences.ts";
import { planSpan } from "../../../src/domain/delivery/plan-span.ts";
import type { JobKind, OccurrenceKey } from "../../../src/domain/delivery/delivery.ts";

const due = (kind: JobKind, at: number, subject = "all"): OccurrenceKey => ({ kind, subject, due: at });

describe("the span of a round", () => {
  it.each([
    ["nothing is made the first time", undefined, { kind: "begin", until: 1_000 }],
    ["from the watermark on", 940, { kind: "span", after: 940, until: 1_000 }],
    ["another has just been there", 1_000, { kind: "rest" }],
    ["another's clock is a little ahead", 1_060, { kind: "rest" }],
    ["a clock had been moved ahead", 1_061, { kind: "begin", until: 1_000 }],
  ])("%s", (_, watermark, span) => {
    expect(planSpan(watermark, 1_000, 60)).toEqual(span);
  });
});

describe("what is due", () => {
  it("is made when it is not too old, to the very edge", () => {
    expect(planOccurrences([due("digest", 100), due("digest", 101)], 100)).toEqual({
      open: [
        { ...due("digest", 100), state: { kind: "open" } },
        { ...due("digest", 101), state: { kind: "open" } },
      ],
      skipped: [],
    });
  });

  it("becomes one row when it is too old, which says how many and since when", () => {
    const planned = planOccurrences(
      [30, 10, 20, 150].map((at) => due("digest", at)),
      100,
    );

    expect(planned.open.map((occurrence) => occurrence.due)).toEqual([150]);
    expect(planned.skipped).toEqual([
      { ...due("digest", 30), state: { kind: "skipped", count: 3, first: 10 } },
    ]);
  });

  it("is made however old when it is a reminder or a notice", () => {
    const keys = [due("reminder", 10, "r1"), due("reminder", 11, "r2"), due("notice", 12, "n")];

    const planned = planOccurrences(keys, 100);

    expect(planned.open.map(({ subject }) => subject)).toEqual(["r1", "r2", "n"]);
    expect(planned.skipped).toEqual([]);
  });
});
