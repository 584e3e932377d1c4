import { describe, expect, it } from "vitest";
import type { JobKind, OccurrenceKey } from "../../../src/domain/delivery/delivery.ts";
import type { JobSource } from "../../../src/usecases/delivery-ports.ts";
import { jobsOfAllKinds } from "../../../src/usecases/due-jobs.ts";

const at = (kind: JobKind, due: number): OccurrenceKey => ({ kind, subject: "x", due });

function source(kind: JobKind, ...dues: number[]): JobSource {
  return {
    due: (after, until) =>
      Promise.resolve(dues.filter((due) => due > after && due <= until).map((due) => at(kind, due))),
    recipients: ({ due }) => Promise.resolve([`${kind} till ${due}`]),
  };
}

describe("jobs of all kinds", () => {
  const jobs = jobsOfAllKinds({
    digest: source("digest", 30, 50),
    reminder: source("reminder", 10, 40),
    notice: source("notice"),
    proposal: source("proposal"),
    summary: source("summary"),
    offer: source("offer"),
    board: source("board"),
    nudge: source("nudge"),
    escalation: source("escalation"),
    claim: source("claim"),
    followUp: source("followUp"),
    comment: source("comment"),
  });

  it("are due in the order of their instants, whatever their kind", async () => {
    expect(await jobs.due(10, 40)).toEqual([at("digest", 30), at("reminder", 40)]);
    expect((await jobs.due(0, 100)).map(({ due }) => due)).toEqual([10, 30, 40, 50]);
  });

  it("ask their own kind who gets it", async () => {
    expect(await jobs.recipients(at("reminder", 10))).toEqual(["reminder till 10"]);
    expect(await jobs.recipients(at("notice", 10))).toEqual(["notice till 10"]);
  });
});
