import type { TableClient, TableServiceClientOptions } from "@azure/data-tables";
import { AppError } from "../errors.ts";
import { IN_ASCII } from "./in-ascii.ts";

/** Where the tables are. `managedIdentity` asks as that identity, or as the machine's own; `azureCli` as the one who has signed in. */
export type TablesLocation =
  | { readonly kind: "connectionString"; readonly connectionString: string }
  | { readonly kind: "managedIdentity"; readonly accountUrl: string; readonly clientId: string | undefined }
  | { readonly kind: "azureCli"; readonly accountUrl: string };

/** The client of a table that is there: it is made at the first use. */
export type OpenTable = () => Promise<TableClient>;

export interface Tables {
  readonly calendars: OpenTable;
  readonly calendarEvents: OpenTable;
  readonly settings: OpenTable;
  readonly welcomes: OpenTable;
  readonly conversations: OpenTable;
  readonly snapshots: OpenTable;
  readonly reminders: OpenTable;
  readonly occurrences: OpenTable;
  readonly deliveries: OpenTable;
  readonly pace: OpenTable;
  readonly organisation: OpenTable;
  readonly rounds: OpenTable;
  readonly proposals: OpenTable;
  readonly summaryVersions: OpenTable;
  readonly downloads: OpenTable;
  readonly reportPlans: OpenTable;
  readonly klarmarkeringar: OpenTable;
  readonly boards: OpenTable;
  readonly pauses: OpenTable;
  readonly followUps: OpenTable;
  readonly followUpPosts: OpenTable;
  readonly unitComments: OpenTable;
}

/** A person waits for the answer: give up after a few seconds, not after a minute. */
const PATIENCE = { maxRetries: 3, retryDelayInMs: 200, maxRetryDelayInMs: 1_000 };
/** The client itself would wait for ever for an answer that does not come. */
const ANSWER_MS = 10_000;

export function openTables(location: TablesLocation, answerMs: number = ANSWER_MS): Tables {
  const connect = connector(location, answerMs);
  return {
    calendars: madeAtFirstUse(connect, "calendars"),
    calendarEvents: madeAtFirstUse(connect, "calendarevents"),
    settings: madeAtFirstUse(connect, "settings"),
    welcomes: madeAtFirstUse(connect, "welcomes"),
    conversations: madeAtFirstUse(connect, "conversations"),
    snapshots: madeAtFirstUse(connect, "snapshots"),
    reminders: madeAtFirstUse(connect, "reminders"),
    occurrences: madeAtFirstUse(connect, "occurrences"),
    deliveries: madeAtFirstUse(connect, "deliveries"),
    pace: madeAtFirstUse(connect, "pace"),
    organisation: madeAtFirstUse(connect, "organisation"),
    rounds: madeAtFirstUse(connect, "rounds"),
    proposals: madeAtFirstUse(connect, "proposals"),
    summaryVersions: madeAtFirstUse(connect, "summaryversions"),
    downloads: madeAtFirstUse(connect, "downloads"),
    reportPlans: madeAtFirstUse(connect, "reportplans"),
    klarmarkeringar: madeAtFirstUse(connect, "klarmarkeringar"),
    boards: madeAtFirstUse(connect, "boards"),
    pauses: madeAtFirstUse(connect, "pauses"),
    followUps: madeAtFirstUse(connect, "followups"),
    followUpPosts: madeAtFirstUse(connect, "followupposts"),
    unitComments: madeAtFirstUse(connect, "unitcomments"),
  };
}

type Connect = (table: string) => Promise<TableClient>;
type Policies = NonNullable<TableServiceClientOptions["additionalPolicies"]>;
type Policy = Policies[number]["policy"];

const EMULATOR = /UseDevelopmentStorage=true|http:\/\/(127\.0\.0\.1|localhost)/iu;

/** The libraries are loaded at the first use: a start need not wait for them. */
function connector(location: TablesLocation, answerMs: number): Connect {
  const additionalPolicies: Policies = [{ position: "perCall", policy: answeredWithin(answerMs) }];
  const patience: TableServiceClientOptions = { retryOptions: PATIENCE, additionalPolicies };
  if (location.kind === "connectionString") {
    const { connectionString } = location;
    const isEmulator = EMULATOR.test(connectionString);
    const options: TableServiceClientOptions = {
      ...patience,
      // Only the emulator on this machine speaks without TLS.
      allowInsecureConnection: isEmulator,
      ...(isEmulator && {
        additionalPolicies: [...additionalPolicies, { position: "perCall", policy: IN_ASCII }],
      }),
    };
    return async (table) => {
      const { TableClient } = await import("@azure/data-tables");
      return TableClient.fromConnectionString(connectionString, table, options);
    };
  }
  return async (table) => {
    const [{ TableClient }, credential] = await Promise.all([
      import("@azure/data-tables"),
      credentialFor(location),
    ]);
    return new TableClient(location.accountUrl, table, credential, patience);
  };
}

function answeredWithin(ms: number): Policy {
  return {
    name: "answeredWithin",
    sendRequest: (request, next) => {
      request.timeout = ms;
      return next(request);
    },
  };
}

async function credentialFor(location: Exclude<TablesLocation, { kind: "connectionString" }>) {
  const { AzureCliCredential, ManagedIdentityCredential } = await import("@azure/identity");
  if (location.kind === "azureCli") return new AzureCliCredential();
  const { clientId } = location;
  return clientId === undefined
    ? new ManagedIdentityCredential()
    : new ManagedIdentityCredential({ clientId });
}

function madeAtFirstUse(connect: Connect, table: string): OpenTable {
  let opened: Promise<TableClient> | undefined;
  return () => {
    opened ??= make(connect, table).catch((error: unknown) => {
      opened = undefined;
      throw storageFault(error);
    });
    return opened;
  };
}

async function make(connect: Connect, table: string): Promise<TableClient> {
  const client = await connect(table);
  await client.createTable();
  return client;
}

/** The HTTP status of an answer of the service; undefined when there was none. */
export function statusOf(error: unknown): number | undefined {
  if (typeof error !== "object" || error === null || !("statusCode" in error)) return undefined;
  return typeof error.statusCode === "number" ? error.statusCode : undefined;
}

/** Foreign errors become ours here; ours pass. */
export function storageFault(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const status = statusOf(error);
  return new AppError("storage.unavailable", "The storage did not answer as it should.", {
    cause: error,
    retryable: status === undefined || status >= 500 || status === 429,
    facts: { status: status ?? 0 },
  });
}
