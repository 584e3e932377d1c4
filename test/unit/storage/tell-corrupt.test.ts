import { expect, it } from "vitest";
import { AppError } from "../../../src/errors.ts";
import { onceEach } from "../../../src/storage/tell-corrupt.ts";

it("a row that cannot be read is told of once, however often it is met", () => {
  const told: unknown[] = [];
  const tell = onceEach(({ facts }) => void told.push(facts["row"]));
  const fault = (row: string) => new AppError("storage.corrupt", "x", { facts: { partition: "p", row } });

  for (const row of ["a", "b", "a", "a"]) tell(fault(row));

  expect(told).toEqual(["a", "b"]);
});
