import { describe, expect, it } from "vitest";
import { readFlags } from "../../../src/local/flags.ts";

function problemsOf(...argv: string[]): readonly string[] {
  const read = readFlags(argv);
  return read.kind === "bad" ? read.problems : [];
}

describe("the flags of the local start", () => {
  it("have a day of the samples as their standard", () => {
    expect(readFlags([])).toEqual({
      kind: "flags",
      flags: {
        today: { kind: "moved", date: "2023-03-06", time: undefined },
        headless: false,
        port: 3978,
        chatPort: 56_150,
        data: undefined,
      },
    });
  });

  it("are all read", () => {
    const argv = ["--today", "now", "--headless", "--port", "4000", "--chat-port=4001", "--data", "/tmp/x y"];

    expect(readFlags(argv)).toEqual({
      kind: "flags",
      flags: { today: { kind: "now" }, headless: true, port: 4000, chatPort: 4001, data: "/tmp/x y" },
    });
  });

  it("ask for help", () => {
    expect(readFlags(["--help", "--port", "x"])).toEqual({ kind: "help" });
  });

  it("name everything that is wrong at once", () => {
    const problems = problemsOf("--tody", "now", "--port", "x", "--data");

    expect(problems.map((problem) => problem.split(" ")[0])).toEqual(["--tody", "now", "--data", "--port"]);
  });

  it.each(["0", "65536", "-1", "3978a", "1e3", ""])("refuse the port '%s'", (port) => {
    expect(problemsOf(`--port=${port}`)).toHaveLength(1);
  });

  it.each(["2023-02-30", "6 mars", "2023-3-6", "2023-03-06T25:00", "2023-03-06 07:59", "i dag", "Now"])(
    "refuse the day '%s'",
    (today) => {
      expect(problemsOf("--today", today)).toHaveLength(1);
    },
  );

  it("refuse one port for two things", () => {
    expect(problemsOf("--port", "5000", "--chat-port", "5000")).toHaveLength(1);
  });
});
