/** The parts of the SDK's HTTP client that decide how often a call is made. */
interface Answered {
  readonly status: number;
  readonly headers: { get(name: string): string | undefined };
}
interface Policy {
  readonly name: string;
  sendRequest<R>(request: R, next: (request: R) => Promise<Answered>): Promise<Answered>;
}
interface Pipeline {
  removePolicy(options: { name: string }): unknown;
  addPolicy(policy: Policy, options: { phase: "Retry" }): void;
}

const MOST_TRIES = 3;
const MOST_WAIT_MS = 5_000;

/**
 * Makes a connector post each message once. The SDK would send it up to four times when the answer is a 5xx or the
 * connection closes, though it may have arrived; only a 429 says for certain that it has not.
 */
export function singleSend<C>(connector: C): C {
  // The retry policy cannot be chosen from outside: `connectorClientOptions` has no effect on it.
  const { pipeline } = (connector as { client: { pipeline: Pipeline } }).client;
  pipeline.removePolicy({ name: "defaultRetryPolicy" });
  pipeline.addPolicy({ name: "retryWhenThrottled", sendRequest: sendOnce }, { phase: "Retry" });
  return connector;
}

async function sendOnce<R>(request: R, next: (request: R) => Promise<Answered>): Promise<Answered> {
  for (let tries = 1; ; tries += 1) {
    const answer = await next(request);
    const wait = waitAsked(answer);
    if (wait === undefined || tries === MOST_TRIES) return answer;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

/** Milliseconds that Teams asks us to wait; undefined when it does not, or for longer than a person would. */
function waitAsked({ status, headers }: Answered): number | undefined {
  if (status !== 429) return undefined;
  const seconds = Number(headers.get("Retry-After") ?? 1);
  const wait = Number.isFinite(seconds) ? seconds * 1_000 : 1_000;
  return wait <= MOST_WAIT_MS ? wait : undefined;
}
