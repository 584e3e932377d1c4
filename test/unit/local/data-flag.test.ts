import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { dataFolder, takeDataFlag } from "../../../src/local/data-flag.ts";

describe("the data folder of a command", () => {
  it.each([
    { argv: ["a.csv", "--data", "x", "--json"], given: "x", rest: ["a.csv", "--json"] },
    { argv: ["--data=x y", "a.csv"], given: "x y", rest: ["a.csv"] },
    { argv: ["a.csv", "--database"], given: undefined, rest: ["a.csv", "--database"] },
  ])("is taken out of $argv", ({ argv, given, rest }) => {
    expect(takeDataFlag(argv)).toEqual({ given, rest });
  });

  it("starts from where the person stands, and else is the package's own", () => {
    expect(dataFolder("x", "/hem/ada")).toBe("/hem/ada/x");
    expect(dataFolder(undefined, "/hem/ada")).toBe(resolve(".data"));
  });
});
