import type { KnownConversation } from "../../../src/domain/directory/known-conversation.ts";
import type { DigestSettings } from "../../../src/domain/digest/digest-settings.ts";
import type { ConversationStore } from "../../../src/usecases/delivery-ports.ts";
import { BOT, TENANT } from "../activities.ts";

export const MONDAYS_AT_EIGHT: Omit<DigestSettings, "since"> = {
  on: true,
  weekday: 1,
  time: "08:00",
  lang: "sv",
  horizonWeeks: 4,
  quietWeeks: "line",
};

export const channelId = (number: number): string => `19:kanal-${number}@thread.tacv2`;

/** Where channels are, and since when they want their digests. */
export interface Team {
  readonly serviceUrl: string;
  readonly since: number;
}

/** A channel that the bot has met and that wants its digest, on Mondays at eight when nothing else is said. */
export function aChannel(
  number: number,
  { serviceUrl, since }: Team,
  schedule: Partial<Pick<DigestSettings, "weekday" | "time" | "lang">> = {},
): KnownConversation {
  return {
    id: channelId(number),
    kind: "channel",
    serviceUrl,
    tenantId: TENANT,
    botId: BOT.id,
    name: `Kanal ${number}`,
    teamId: "19:team@thread.tacv2",
    teamName: "Ledningsgruppen",
    reach: { kind: "active" },
    digest: { ...MONDAYS_AT_EIGHT, since, ...schedule },
  };
}

const AT_ONCE = 16;

export async function saveChannels(
  store: ConversationStore,
  channels: readonly KnownConversation[],
): Promise<void> {
  for (let from = 0; from < channels.length; from += AT_ONCE) {
    await Promise.all(channels.slice(from, from + AT_ONCE).map((channel) => store.save(channel, undefined)));
  }
}
