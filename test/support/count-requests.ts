import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { ClientRequest } from "node:http";

const STARTED = "http.client.request.start";

export interface RequestCount {
  readonly count: number;
  stop(): void;
}

/** Counts the requests that this process makes to a port of this machine from now on, repeated ones too. */
export function countRequests(port: number): RequestCount {
  let count = 0;
  const hear = (message: unknown): void => {
    const { request } = message as { readonly request: ClientRequest };
    if (String(request.getHeader("host")).endsWith(`:${port}`)) count += 1;
  };
  subscribe(STARTED, hear);
  return {
    get count() {
      return count;
    },
    stop: () => {
      unsubscribe(STARTED, hear);
    },
  };
}
