import { expect, it } from "vitest";
import { AppError } from "../../../src/errors.ts";
import type { JobSource } from "../../../src/usecases/delivery-ports.ts";
import { unlessCorrupt } from "../../../src/usecases/unless-corrupt.ts";

const post = { kind: "followUp", subject: "a", due: 5 } as const;
const source = (due: JobSource["due"]): JobSource => ({ due, recipients: () => Promise.resolve(["one"]) });

it("what is stored and cannot be read makes nothing due, and is told", async () => {
  const fault = new AppError("storage.corrupt", "A stored month has no table.");
  const told: AppError[] = [];
  const jobs = unlessCorrupt(
    source(() => Promise.reject(fault)),
    (each) => told.push(each),
  );

  expect(await jobs.due(0, 10)).toEqual([]);
  expect(told).toEqual([fault]);
});

it("all else is as it is, also a storage that does not answer", async () => {
  const silent = (): void => undefined;
  const due = unlessCorrupt(
    source(() => Promise.resolve([post])),
    silent,
  );
  const failing = unlessCorrupt(
    source(() => Promise.reject(new Error("away"))),
    silent,
  );

  expect(await due.due(0, 10)).toEqual([post]);
  expect(await due.recipients(post)).toEqual(["one"]);
  await expect(failing.due(0, 10)).rejects.toThrow("away");
});
