import { describe, expect, it } from "vitest";
import { createTurns, takeNumber, type Sequence } from "../../../src/storage/take-number.ts";

/** A sequence of which others take a number each time before ours is taken, so many times. */
function contested(times: number): Sequence & { readonly taken: number[] } {
  const taken: number[] = [];
  let left = times;
  return {
    taken,
    highest: () => Promise.resolve(taken.length),
    take: (number) => {
      if (left > 0) {
        left -= 1;
        taken.push(number);
        return Promise.resolve({ kind: "blocked" });
      }
      taken.push(number);
      return Promise.resolve({ kind: "written", version: `v${number}` });
    },
  };
}

/** No waiting, and how often it was asked for. */
function noWaits() {
  let asked = 0;
  const random = (): number => {
    asked += 1;
    return 0;
  };
  return { random, asked: () => asked };
}

describe("takeNumber", () => {
  it("takes the first without waiting", async () => {
    const { random, asked } = noWaits();

    expect(await takeNumber(contested(0), random)).toEqual({
      number: 1,
      outcome: { kind: "written", version: "v1" },
    });
    expect(asked()).toBe(0);
  });

  it("takes the next free one, with a wait before each new try", async () => {
    const { random, asked } = noWaits();

    expect(await takeNumber(contested(5), random)).toMatchObject({ number: 6, outcome: { kind: "written" } });
    expect(asked()).toBe(5);
  });

  it("is busy after thirty, and leaves no number behind", async () => {
    const sequence = contested(Number.POSITIVE_INFINITY);

    const { outcome } = await takeNumber(sequence, noWaits().random);

    expect(outcome).toEqual({ kind: "busy" });
    expect(sequence.taken).toHaveLength(30);
  });

  it("gives up at once when it was overtaken", async () => {
    const { random, asked } = noWaits();
    const sequence: Sequence = {
      highest: () => Promise.resolve(41),
      take: () => Promise.resolve({ kind: "overtaken" }),
    };

    expect((await takeNumber(sequence, random)).outcome).toEqual({ kind: "overtaken" });
    expect(asked()).toBe(0);
  });

  it("is a fault when nobody has the number that cannot be taken", async () => {
    const sequence: Sequence = {
      highest: () => Promise.resolve(41),
      take: () => Promise.resolve({ kind: "blocked" }),
    };

    await expect(takeNumber(sequence, noWaits().random)).rejects.toMatchObject({ code: "internal" });
  });
});

describe("createTurns", () => {
  it("lets one of a name go at a time, in their order, and others beside it", async () => {
    const inTurn = createTurns();
    const seen: string[] = [];
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const first = inTurn("EFF", async () => {
      await held;
      seen.push("first");
    });
    const second = inTurn("EFF", () => Promise.resolve(seen.push("second")));
    await inTurn("INV", () => Promise.resolve(seen.push("beside")));
    release();

    await Promise.all([first, second]);

    expect(seen).toEqual(["beside", "first", "second"]);
  });

  it("goes on after one that failed", async () => {
    const inTurn = createTurns();

    const failed = inTurn("EFF", () => Promise.reject(new Error("no")));
    const next = inTurn("EFF", () => Promise.resolve("yes"));

    await expect(failed).rejects.toThrow("no");
    expect(await next).toBe("yes");
  });
});
