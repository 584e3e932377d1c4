/** Activities as Teams and the Playground post them. */
export const BOT = { id: "28:bot", name: "Styrkedjan" };
export const TENANT = "11111111-1111-4111-8111-111111111111";
export const ADMINISTRATOR = "aaaaaaaa-0000-4000-8000-000000000001";

export const ada = { id: "29:ada", name: "Ada", aadObjectId: ADMINISTRATOR };
export const bo = { id: "29:bo", name: "Bo", aadObjectId: "bbbbbbbb-0000-4000-8000-000000000002" };

export type Fields = Readonly<Record<string, unknown>>;

let count = 0;

export function anActivity(fields: Fields): Fields {
  count += 1;
  return {
    id: `activity-${count}`,
    channelId: "msteams",
    from: bo,
    recipient: BOT,
    conversation: { id: "a:personlig", conversationType: "personal", tenantId: TENANT },
    channelData: { tenant: { id: TENANT } },
    locale: "en-US",
    ...fields,
  };
}

export function aMessage(text: string, fields: Fields = {}): Fields {
  return anActivity({ type: "message", text, textFormat: "plain", ...fields });
}

export const inChannel: Fields = {
  conversation: {
    id: "19:kanal@thread.tacv2;messageid=1",
    conversationType: "channel",
    isGroup: true,
    tenantId: TENANT,
  },
};

/** Names the bot, as a person does in a channel. */
export function aMention(text: string, fields: Fields = {}): Fields {
  const mention = `<at>${BOT.name}</at>`;
  return aMessage(`${mention} ${text}\n`, {
    ...inChannel,
    entities: [{ type: "mention", mentioned: BOT, text: mention }],
    ...fields,
  });
}

/** A pressed Action.Submit. */
export function aPress(value: unknown, fields: Fields = {}): Fields {
  return anActivity({ type: "message", value, ...fields });
}

/** A pressed Action.Execute. */
export function anExecute(action: unknown, fields: Fields = {}): Fields {
  return anActivity({
    type: "invoke",
    name: "adaptiveCard/action",
    value: { action, trigger: "manual" },
    ...fields,
  });
}
