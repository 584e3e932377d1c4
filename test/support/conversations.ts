import type { DigestSettings } from "../../src/domain/digest/digest-settings.ts";
import type { KnownConversation } from "../../src/domain/directory/known-conversation.ts";
import { instantInStockholm } from "../../src/domain/time/stockholm.ts";
import { BOT, TENANT } from "./activities.ts";

/** A channel of the steering group, that the bot has met. */
export function aChannel(rest: Partial<KnownConversation> = {}): KnownConversation {
  return {
    id: "19:kanal@thread.tacv2",
    kind: "channel",
    serviceUrl: "http://127.0.0.1/",
    tenantId: TENANT,
    botId: BOT.id,
    name: "Ledningsgruppen",
    teamId: "19:team@thread.tacv2",
    teamName: "Kommunledningen",
    reach: { kind: "active" },
    ...rest,
  };
}

/** Every Monday at eight since the beginning of 2023, as most channels have it. */
export function mondaysAtEight(rest: Partial<DigestSettings> = {}): DigestSettings {
  return {
    on: true,
    weekday: 1,
    time: "08:00",
    lang: "sv",
    horizonWeeks: 4,
    quietWeeks: "line",
    since: instantInStockholm("2023-01-01"),
    ...rest,
  };
}
