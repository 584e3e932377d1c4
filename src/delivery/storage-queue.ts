import type { QueueClient, StoragePipelineOptions } from "@azure/storage-queue";
import { AppError } from "../errors.ts";
import type { DeliveryQueue, QueueMessage } from "../usecases/delivery-ports.ts";
import { keyIn, messageText } from "./queue-message.ts";

/** Where the queues are. `managedIdentity` asks as that identity, or as the machine's own; `azureCli` as the one who has signed in. */
export type QueueLocation =
  | { readonly kind: "connectionString"; readonly connectionString: string }
  | { readonly kind: "managedIdentity"; readonly accountUrl: string; readonly clientId: string | undefined }
  | { readonly kind: "azureCli"; readonly accountUrl: string };

export interface QueueNames {
  readonly deliveries: string;
  readonly poison: string;
}

const NAMES: QueueNames = { deliveries: "deliveries", poison: "deliveries-poison" };

/** Whoever waits for a delivery waits for a queue; a fault is found out about within half a minute. */
const PATIENCE: StoragePipelineOptions = {
  retryOptions: { maxTries: 4, retryDelayInMs: 200, maxRetryDelayInMs: 1_000, tryTimeoutInMs: 10_000 },
};
/** `tryTimeoutInMs` is a wish to the service: the client itself would wait for ever for an answer that does not come. */
const ANSWER_MS = 30_000;

/** A message as the service knows it. Each update gives a new receipt, and only the newest one counts. */
interface Handle {
  readonly id: string;
  readonly text: string;
  receipt: string;
}

type OpenQueue = () => Promise<QueueClient>;

/** The deliveries' queue in Azure Storage, and the one for messages that come back too often. */
export function storageQueue(
  location: QueueLocation,
  names: QueueNames = NAMES,
  answerMs: number = ANSWER_MS,
): DeliveryQueue {
  const asked = askedWithin(answerMs);
  const open = madeAtFirstUse(location, names.deliveries, answerMs);
  const openPoison = madeAtFirstUse(location, names.poison, answerMs);

  const remove = (message: QueueMessage): Promise<void> =>
    asked(open, (queue, within) =>
      unlessTaken(async () => {
        const { id, receipt } = handleOf(message);
        await queue.deleteMessage(id, receipt, within);
      }),
    );

  return {
    send: (key, hiddenMs = 0) =>
      asked(open, async (queue, within) => {
        const options = { ...never, ...within, visibilityTimeout: seconds(hiddenMs) };
        await queue.sendMessage(messageText(key), options);
      }),

    receive: (most, hiddenMs) =>
      asked(open, async (queue, within) => {
        const answer = await queue.receiveMessages({
          ...within,
          numberOfMessages: most,
          visibilityTimeout: Math.max(1, seconds(hiddenMs)),
        });
        return answer.receivedMessageItems.map(
          ({ messageId, messageText: text, popReceipt, dequeueCount }) => {
            const handle: Handle = { id: messageId, text, receipt: popReceipt };
            return { key: keyIn(text), dequeueCount, handle };
          },
        );
      }),

    hide: (message, ms) =>
      asked(open, (queue, within) =>
        unlessTaken(async () => {
          const handle = handleOf(message);
          const answer = await queue.updateMessage(handle.id, handle.receipt, undefined, seconds(ms), within);
          handle.receipt = answer.popReceipt ?? handle.receipt;
        }),
      ),

    delete: remove,

    poison: async (message) => {
      await asked(openPoison, async (queue, within) => {
        await queue.sendMessage(handleOf(message).text, { ...never, ...within });
      });
      await remove(message);
    },

    isEmpty: () =>
      asked(open, async (queue, within) => {
        const { approximateMessagesCount } = await queue.getProperties(within);
        return approximateMessagesCount === 0;
      }),
  };
}

/** The service's own end of a message's life, after a week, would lose a delivery. */
const never = { messageTimeToLive: -1 };

/** The longest that the service hides a message. */
const MOST_SECONDS = 7 * 24 * 3_600;

/** The service counts whole seconds: a little late, never early. */
function seconds(ms: number): number {
  return Math.min(MOST_SECONDS, Math.max(0, Math.ceil(ms / 1_000)));
}

/** A handle is handed on unread, and only one of our own comes back. */
function handleOf({ handle }: QueueMessage): Handle {
  return handle as Handle;
}

/** A receipt that no longer counts says that another has the message, or that it is gone: no fault. */
async function unlessTaken(change: () => Promise<void>): Promise<void> {
  try {
    await change();
  } catch (error) {
    const { status, code } = answerIn(error);
    if (status === 404 || code === "PopReceiptMismatch") return;
    throw error;
  }
}

/** One call, with all its tries. */
interface Within {
  readonly abortSignal: AbortSignal;
}

const within = (ms: number): Within => ({ abortSignal: AbortSignal.timeout(ms) });

function askedWithin(ms: number) {
  return async <T>(open: OpenQueue, what: (queue: QueueClient, within: Within) => Promise<T>): Promise<T> => {
    try {
      return await what(await open(), within(ms));
    } catch (error) {
      throw queueFault(error);
    }
  };
}

function madeAtFirstUse(location: QueueLocation, name: string, answerMs: number): OpenQueue {
  let opened: Promise<QueueClient> | undefined;
  const make = async (): Promise<QueueClient> => {
    const client = await connect(location, name);
    await client.createIfNotExists(within(answerMs));
    return client;
  };
  return () => {
    opened ??= make().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
}

/** The library is loaded at the first use: a start need not wait for it. */
async function connect(location: QueueLocation, name: string): Promise<QueueClient> {
  const { QueueClient, QueueServiceClient } = await import("@azure/storage-queue");
  if (location.kind === "connectionString") {
    return new QueueClient(location.connectionString, name, PATIENCE);
  }
  const credential = await credentialFor(location);
  return new QueueServiceClient(location.accountUrl, credential, PATIENCE).getQueueClient(name);
}

async function credentialFor(location: Exclude<QueueLocation, { kind: "connectionString" }>) {
  const { AzureCliCredential, ManagedIdentityCredential } = await import("@azure/identity");
  if (location.kind === "azureCli") return new AzureCliCredential();
  const { clientId } = location;
  return clientId === undefined
    ? new ManagedIdentityCredential()
    : new ManagedIdentityCredential({ clientId });
}

function answerIn(error: unknown): {
  readonly status: number | undefined;
  readonly code: string | undefined;
} {
  if (typeof error !== "object" || error === null) return { status: undefined, code: undefined };
  const status = "statusCode" in error && typeof error.statusCode === "number" ? error.statusCode : undefined;
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  return { status, code };
}

/** Foreign errors become ours here; ours pass. */
function queueFault(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const { status } = answerIn(error);
  return new AppError("storage.unavailable", "The delivery queue did not answer as it should.", {
    cause: error,
    retryable: status === undefined || status >= 500 || status === 429,
    facts: { status: status ?? 0 },
  });
}
