import { describe, expect, it } from "vitest";
import type { KnownConversation, Reach } from "../../../src/domain/directory/known-conversation.ts";
import { merged, mergedTeam } from "../../../src/domain/directory/merge-seen.ts";
import type {
  SeenActivity,
  SeenConversation,
  SeenEvent,
} from "../../../src/domain/directory/seen-activity.ts";

const NOW = Date.parse("2023-03-06T08:00:00Z");
const ACTIVE: Reach = { kind: "active" };
const BLOCKED: Reach = { kind: "blocked", since: 1, status: 403 };
const removed = (since: number): Reach => ({ kind: "removed", since });

function told(id: string): SeenConversation {
  const facts = { kind: "channel", serviceUrl: "https://t/", tenantId: "t", botId: "28:bot" } as const;
  return { id, ...facts, name: id, teamId: "general", teamName: "Staben" };
}

function known(id: string, reach: Reach = ACTIVE): KnownConversation {
  return { ...told(id), reach };
}

function seen(event: SeenEvent, id: string, facts: Partial<SeenConversation> = {}): SeenActivity {
  return { event, ofTeam: true, conversation: { ...told(id), ...facts } };
}

describe("one conversation", () => {
  const cases: { event: SeenEvent; from: Reach; to: Reach }[] = [
    { event: "spoke", from: BLOCKED, to: ACTIVE },
    { event: "spoke", from: removed(1), to: ACTIVE },
    { event: "came", from: BLOCKED, to: ACTIVE },
    { event: "came", from: removed(1), to: ACTIVE },
    { event: "went", from: ACTIVE, to: removed(NOW) },
    { event: "went", from: BLOCKED, to: removed(NOW) },
  ];
  it.each(cases)("that is $from and $event is $to", ({ event, from, to }) => {
    expect(merged(known("klg", from), seen(event, "klg"), NOW)?.reach).toEqual(to);
  });

  const unchanged: { event: SeenEvent; reach: Reach }[] = [
    { event: "told", reach: ACTIVE },
    { event: "told", reach: BLOCKED },
    { event: "told", reach: removed(1) },
    { event: "spoke", reach: ACTIVE },
    { event: "came", reach: ACTIVE },
    { event: "went", reach: removed(1) },
  ];
  it.each(unchanged)("that is $reach is not changed when it $event", ({ event, reach }) => {
    expect(merged(known("klg", reach), seen(event, "klg"), NOW)).toBeUndefined();
  });
});

describe("a team", () => {
  const reaches = (rows: readonly KnownConversation[]) => rows.map(({ id, reach }) => [id, reach.kind]);

  it("takes all of its own channels along but the one that tells, and nobody else's", () => {
    const elsewhere = { ...known("andra"), teamId: "annat lag" };
    const rows = [known("general"), known("klg", BLOCKED), known("gammal", removed(1)), elsewhere];

    expect(reaches(mergedTeam(rows, seen("went", "general"), NOW))).toEqual([["klg", "removed"]]);
  });

  it("brings back what went with the one that tells, also when it was read a moment apart", () => {
    const rows = [
      known("general", removed(NOW)),
      known("klg", removed(NOW - 900)),
      known("gammal", removed(NOW - 3_600_000)),
      known("nekad", BLOCKED),
    ];

    expect(reaches(mergedTeam(rows, seen("came", "general"), NOW + 1))).toEqual([["klg", "active"]]);
  });

  it("brings it back, too, when another channel tells that the first one has not met", () => {
    const rows = [known("general", removed(NOW)), known("klg", removed(NOW))];

    expect(reaches(mergedTeam(rows, seen("came", "ny"), NOW + 1))).toEqual([
      ["general", "active"],
      ["klg", "active"],
    ]);
  });

  it("brings nothing back when it had not gone", () => {
    const rows = [known("general"), known("klg", removed(NOW))];

    expect(mergedTeam(rows, seen("came", "general"), NOW)).toEqual([]);
  });

  it("gives its channels its new name, and their reach is theirs", () => {
    const rows = [known("general"), known("klg", BLOCKED)];

    expect(mergedTeam(rows, seen("told", "general", { teamName: "Ledningen" }), NOW)).toEqual([
      { ...known("klg", BLOCKED), teamName: "Ledningen" },
    ]);
  });

  it("is not touched by what befalls one channel alone", () => {
    const rows = [known("general"), known("klg")];

    expect(mergedTeam(rows, { ...seen("went", "general"), ofTeam: false }, NOW)).toEqual([]);
  });
});
