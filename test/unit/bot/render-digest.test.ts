import { beforeEach, describe, expect, it } from "vitest";
import { createRenderDigest, type RenderDigestDeps } from "../../../src/bot/render-digest.ts";
import { newId } from "../../../src/compose.ts";
import type { DeliveryState, OccurrenceState } from "../../../src/domain/delivery/delivery.ts";
import type { DigestSettings } from "../../../src/domain/digest/digest-settings.ts";
import type { KnownConversation } from "../../../src/domain/directory/known-conversation.ts";
import { instantInStockholm as at, stockholmDateAt } from "../../../src/domain/time/stockholm.ts";
import type { Rendered } from "../../../src/usecases/delivery-ports.ts";
import { occurrenceAt } from "../../../src/usecases/due-digests.ts";
import { createMakeDigest } from "../../../src/usecases/make-digest.ts";
import type { StoredCalendar } from "../../../src/usecases/ports.ts";
import { aChannel, mondaysAtEight } from "../../support/conversations.ts";
import { aCalendar } from "../../support/events.ts";
import { memoryDeliveries, memorySnapshots } from "../../support/memory-delivery.ts";
import * as rows from "../../support/tidsplan.ts";

const MONDAY = at("2023-03-13", "08:00");

let stored: StoredCalendar[];
let now: number;
let tables: ReturnType<typeof memoryDeliveries>;
let deps: RenderDigestDeps;

beforeEach(() => {
  stored = [{ calendar: aCalendar(rows.tidsplanRows), version: "v1" }];
  now = MONDAY;
  tables = memoryDeliveries();
  const calendars = {
    active: () => Promise.resolve(stored.map(({ calendar }) => calendar)),
    stored: () => Promise.resolve(stored),
  };
  const silent = () => undefined;
  deps = {
    ...tables,
    makeDigest: createMakeDigest({ calendars, snapshots: memorySnapshots() }),
    clock: { millis: () => now, real: () => now, today: () => stockholmDateAt(now) },
    newId,
    tellsClock: false,
    log: { info: silent, warn: silent, error: silent },
  };
});

function render(
  settings: Partial<DigestSettings> = {},
  due = MONDAY,
  rest: Partial<KnownConversation> = {},
): Promise<Rendered> {
  return createRenderDigest(deps)(occurrenceAt(due), aChannel({ digest: mondaysAtEight(settings), ...rest }));
}

/** What a person can read of a post. */
function wordsOf(rendered: Rendered): string {
  if (rendered.kind === "skip") return `skipped: ${rendered.reason}`;
  const [card] = rendered.message.attachments ?? [];
  return (card as { content?: { speak?: string } } | undefined)?.content?.speak ?? "";
}

describe("the weekly digest as a post", () => {
  it("is a card with one line for notifications, and remembers what it told", async () => {
    const rendered = await render();

    expect(rendered).toMatchObject({
      kind: "post",
      message: {
        type: "message",
        summary: expect.stringMatching(
          /^Vecka 11: 1 händelse\. Fredag 17 mars \(4 dagar kvar\): /u,
        ) as string,
        attachments: [{ contentType: "application/vnd.microsoft.card.adaptive" }],
      },
      memo: { "tidsplan-2024": "v1" },
    });
    expect(wordsOf(rendered)).toContain("varje måndag kl. 08.00. Nästa kommer måndag 20 mars.");
  });

  it("is in the language of the conversation, and tells a person how to change it without a name", async () => {
    const english = await render({ lang: "en" }, MONDAY, { kind: "personal" });

    expect(wordsOf(english)).toContain("Type “settings” to change that.");
  });

  it("shows what has been saved since it was planned", async () => {
    const { id, name } = aCalendar([]);
    stored = [{ calendar: aCalendar([], { id, name }), version: "v2" }];

    expect(wordsOf(await render())).toContain("Inget i kalendern");
  });

  it("tells what has changed since the last one that arrived", async () => {
    const first = await render({}, at("2023-03-06", "08:00"));
    const versions = first.kind === "post" ? (first.memo as Record<string, string>) : {};
    const moved = { ...rows.proposals, date: rows.mailing.date };
    stored = [{ calendar: aCalendar([moved]), version: "v2" }];

    const second = await render({}, MONDAY, { lastDigest: { due: at("2023-03-06", "08:00"), versions } });

    expect(wordsOf(second)).toContain("• fredag 24 mars (flyttat)");
  });

  it.each<[string, Partial<DigestSettings>, string]>([
    ["switched off meanwhile", { on: false }, "skipped: switched-off"],
    ["quiet, where nothing is wanted then", { quietWeeks: "nothing" }, "skipped: quiet"],
  ])("is left out when it is %s", async (_why, settings, words) => {
    stored = [{ calendar: aCalendar([]), version: "v2" }];

    expect(wordsOf(await render(settings))).toBe(words);
  });

  it("is left out where nobody has chosen it", async () => {
    const rendered = await createRenderDigest(deps)(occurrenceAt(MONDAY), aChannel());

    expect(rendered).toEqual({ kind: "skip", reason: "switched-off" });
  });

  it("comes all the same when the schedule has been changed since it was planned", async () => {
    const words = wordsOf(await render({ weekday: 3, time: "10:00", since: MONDAY }));

    expect(words).toContain("Vecka 11");
    expect(words).toContain("varje onsdag kl. 10.00. Nästa kommer onsdag 15 mars.");
  });

  it("counts from its own day, and says so, when it comes the day after", async () => {
    now = at("2023-03-14", "07:00");

    const words = wordsOf(await render());

    expect(words).toContain("Det här är veckobrevet för måndag 13 mars.");
    expect(words).toContain("(4 dagar kvar)");
  });

  it("says why it comes on a Tuesday", async () => {
    now = at("2023-05-02", "08:00");

    expect(wordsOf(await render({}, now))).toContain("eftersom måndag 1 maj är röd dag (första maj)");
  });
});

describe("digests that did not come", () => {
  const lastWeek = at("2023-03-06", "08:00");
  const before = at("2023-02-27", "08:00");
  const lastDigest = { due: at("2023-02-20", "08:00"), versions: {} };

  async function became(due: number, state: OccurrenceState, delivery?: DeliveryState): Promise<void> {
    const key = occurrenceAt(due);
    await tables.occurrences.insert({ ...key, state });
    if (delivery === undefined) return;
    await tables.deliveries.insertMissing([
      {
        occurrence: key,
        conversationId: aChannel().id,
        state: delivery,
        attempts: 0,
        changedAt: due,
        wantedAt: due,
        queuedAt: due,
      },
    ]);
  }

  it("are told when the bot was away for them", async () => {
    await became(lastWeek, { kind: "skipped", count: 2, first: before });

    expect(wordsOf(await render({}, MONDAY, { lastDigest }))).toContain(
      "Veckobreven måndag 27 februari och måndag 6 mars kom inte",
    );
  });

  it("are told however many digests others have got since", async () => {
    await became(lastWeek, { kind: "skipped", count: 2, first: before });
    for (let at = 1; at <= 30; at += 1) await became(lastWeek + at * 60_000, { kind: "settled" });

    expect(wordsOf(await render({}, MONDAY, { lastDigest }))).toContain("måndag 6 mars kom inte");
  });

  it("are told when they were too late for this conversation alone", async () => {
    await became(before, { kind: "settled" }, { kind: "skipped", reason: "quiet" });
    await became(lastWeek, { kind: "settled" }, { kind: "skipped", reason: "too-late" });

    expect(wordsOf(await render({}, MONDAY, { lastDigest }))).toContain("Veckobrevet måndag 6 mars kom inte");
  });

  it.each<[string, OccurrenceState | undefined, DeliveryState | undefined]>([
    ["a quiet week was passed over", { kind: "settled" }, { kind: "skipped", reason: "quiet" }],
    ["an administrator stopped it", { kind: "settled" }, { kind: "skipped", reason: "cancelled" }],
    ["it may have arrived", { kind: "settled" }, { kind: "unknown", reason: "no-answer", by: "x" }],
    ["it was for others only", { kind: "settled" }, undefined],
    ["nothing is known of it, as after a moved clock", undefined, undefined],
  ])("are not told when %s", async (_why, state, delivery) => {
    if (state !== undefined) await became(lastWeek, state, delivery);

    expect(wordsOf(await render({}, MONDAY, { lastDigest }))).not.toContain("kom inte");
  });

  it("are not told when they came before the last one that arrived", async () => {
    await became(lastWeek, { kind: "skipped", count: 1, first: lastWeek });

    expect(wordsOf(await render({}, MONDAY, { lastDigest: { ...lastDigest, due: lastWeek } }))).not.toContain(
      "kom inte",
    );
  });
});
