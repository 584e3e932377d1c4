import { expect, it } from "vitest";
import { createRenderFollowUp } from "../../../src/bot/render-follow-up.ts";
import { monthPostId } from "../../../src/domain/follow-up/post-key.ts";
import { aChannel } from "../../support/conversations.ts";
import { anArea, KLS, november } from "../../support/follow-ups.ts";
import { memoryFollowUps, memoryUnitComments } from "../../support/memory-follow-ups.ts";

const channel = aChannel();
const receiver = {
  conversationId: channel.id,
  when: { month: "next", workingDay: 10 },
  months: "all",
} as const;
const subject = monthPostId({ areaId: KLS, month: "2025-11", conversationId: channel.id });

it("a month that waits for its channel is not posted there once the receiver is taken away", async () => {
  const followUps = memoryFollowUps();
  await followUps.add(november());
  const version = await followUps.saveArea(anArea({ receivers: [receiver] }), undefined);
  const silent = () => undefined;
  const render = createRenderFollowUp({
    followUps,
    unitComments: memoryUnitComments(),
    clock: { today: () => "2025-12-12" },
    tellsClock: false,
    defaultLang: "sv",
    log: { info: silent, warn: silent, error: silent },
  });
  const occurrence = { kind: "followUp", subject, due: 0 } as const;

  expect(await render(occurrence, channel)).toMatchObject({ kind: "post" });
  await followUps.saveArea(anArea({ revision: 2 }), version);
  expect(await render(occurrence, channel)).toEqual({ kind: "skip", reason: "subject-gone" });
});
