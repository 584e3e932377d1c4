import { expect, it } from "vitest";
import { AppError } from "../../../src/errors.ts";
import { tellCorruptOnce } from "../../../src/storage/tell-corrupt.ts";

it("a row that cannot be read is told of once, however often it is met", () => {
  const told: unknown[] = [];
  const log = {
    info: () => undefined,
    warn: () => undefined,
    error: (_message: string, facts: unknown) => void told.push(facts),
  };
  const tell = tellCorruptOnce(log);
  const fault = (row: string) => new AppError("storage.corrupt", "x", { facts: { partition: "p", row } });

  for (const row of ["a", "b", "a", "a"]) tell(fault(row));

  expect(told).toMatchObject([{ row: "a" }, { row: "b" }]);
});
