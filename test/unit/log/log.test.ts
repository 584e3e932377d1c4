import { expect, it } from "vitest";
import { createLog } from "../../../src/log.ts";

it("an event is one JSON line with a fixed message and its facts", () => {
  const lines: string[] = [];
  const log = createLog(
    (line) => lines.push(line),
    () => "2023-03-06T08:00:00.000Z",
  );

  log.warn("A calendar could not be read.", { code: "storage.unavailable", row: 3, left: undefined });

  expect(lines).toEqual([
    '{"time":"2023-03-06T08:00:00.000Z","level":"warn","message":"A calendar could not be read.","code":"storage.unavailable","row":3}\n',
  ]);
});
