import type { Call } from "../recorded-connector.ts";

/** The conversation that a call posts something new to; undefined for what else a bot may call. */
export function postedTo({ method, path, body }: Call): string | undefined {
  if (method !== "POST") return undefined;
  if (path === "/v3/conversations") {
    const { channelData } = body as {
      readonly channelData?: { readonly channel?: { readonly id?: string } };
    };
    return channelData?.channel?.id;
  }
  const id = /^\/v3\/conversations\/([^/]+)\/activities$/u.exec(path)?.[1];
  return id === undefined ? undefined : decodeURIComponent(id);
}

export function postsTo(conversationId: string, calls: readonly Call[]): number {
  return calls.filter((call) => postedTo(call) === conversationId).length;
}
