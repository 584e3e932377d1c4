import { z } from "zod";
import { LANGS, type Lang } from "./domain/lang.ts";
import { DEFAULT_PORT, SETTINGS, TEAMS_HOSTS, type SettingName } from "./config/settings.ts";
import { AppError } from "./errors.ts";

/** How the service proves to Teams who it is. There is no third way: an empty app id would turn authentication off. */
export type BotIdentity =
  | {
      readonly appType: "SingleTenant";
      readonly appId: string;
      readonly tenantId: string;
      readonly password: string;
    }
  | { readonly appType: "UserAssignedMSI"; readonly appId: string; readonly tenantId: string };

/** Where the tables are: by a connection string, or by an address and the service's managed identity. */
export type StorageLocation =
  | { readonly kind: "connectionString"; readonly connectionString: string }
  | { readonly kind: "managedIdentity"; readonly accountUrl: string; readonly clientId: string | undefined };

export type OperatorStorage =
  | { readonly kind: "connectionString"; readonly connectionString: string }
  | { readonly kind: "azureCli"; readonly accountUrl: string };

export interface Config {
  readonly bot: BotIdentity;
  readonly storage: StorageLocation;
  /** Where the queues are: the same place by its other address. */
  readonly queue: StorageLocation;
  /** Entra object ids, in lower case. */
  readonly administrators: readonly string[];
  readonly port: number;
  readonly defaultLang: Lang;
  /** Hosts that the bot may answer to, besides none. */
  readonly serviceHosts: readonly string[];
  /** Where people's browsers reach the service, without a slash at the end. */
  readonly publicUrl: string | undefined;
}

export type Environment = Readonly<Record<string, string | undefined>>;

export interface ConfigFault {
  readonly name: SettingName;
  /** What to do about it; never the value. */
  readonly remedy: string;
}

/** The settings cannot be used. Names every bad one at once, and never a value. */
export class ConfigError extends AppError {
  readonly faults: readonly ConfigFault[];

  constructor(faults: readonly ConfigFault[]) {
    const lines = faults.map((fault) => `  ${fault.name}: ${fault.remedy}`);
    super("config.invalid", ["These settings must be mended:", ...lines].join("\n"), {
      facts: { settings: faults.map((fault) => fault.name).join(" ") },
    });
    this.name = "ConfigError";
    this.faults = faults;
  }
}

const list = (text: string): string[] =>
  text
    .split(/[,;\s]+/u)
    .filter((item) => item !== "")
    .map((item) => item.toLowerCase());

const guid = "give an id like 00000000-0000-0000-0000-000000000000";
const port = z.coerce.number({ error: "give a number" }).int().min(1).max(65_535);

const environment = z.object({
  BOT_APP_TYPE: z.enum(["SingleTenant", "UserAssignedMSI"], {
    error: "choose SingleTenant or UserAssignedMSI",
  }),
  BOT_APP_ID: z.guid({ error: guid }),
  BOT_TENANT_ID: z.guid({ error: guid }),
  BOT_APP_PASSWORD: z.string().optional(),
  STORAGE_ACCOUNT_URL: z
    .url({ protocol: /^https$/u, error: "give an address that begins with https://" })
    .optional(),
  STORAGE_QUEUE_URL: z
    .url({ protocol: /^https$/u, error: "give an address that begins with https://" })
    .optional(),
  STORAGE_IDENTITY_CLIENT_ID: z.guid({ error: guid }).optional(),
  STORAGE_CONNECTION_STRING: z
    .string()
    .regex(/AccountName=|UseDevelopmentStorage=|SharedAccessSignature=/iu, {
      error: "give the whole connection string, from the storage account's access keys",
    })
    .optional(),
  ADMINISTRATORS: z
    .string({ error: "name at least one administrator by Entra object id" })
    .transform(list)
    .pipe(
      z
        .array(z.guid({ error: "give Entra object ids, separated by commas" }))
        .min(1, { error: "name at least one administrator by Entra object id" }),
    ),
  PORT: port.default(DEFAULT_PORT),
  DEFAULT_LANGUAGE: z.enum(LANGS, { error: `choose ${LANGS.join(" or ")}` }).default("sv"),
  ALLOWED_SERVICE_HOSTS: z
    .string()
    .transform(list)
    .pipe(z.array(z.hostname({ error: "give host names without https://" })).min(1))
    .default(TEAMS_HOSTS),
  PUBLIC_URL: z
    .url({ protocol: /^https$/u, error: "give an address that begins with https://" })
    .refine((address) => !/[?#]/u.test(address), { error: "give an address without ? and #" })
    .transform((address) => address.replace(/\/+$/u, ""))
    .optional(),
} satisfies Record<SettingName, z.ZodType>);

type Values = z.infer<typeof environment>;

const place = environment.pick({ STORAGE_ACCOUNT_URL: true, STORAGE_CONNECTION_STRING: true });

/**
 * Where the tables are for a command that somebody runs, who has signed in with the Azure CLI; undefined when the settings
 * say nothing of it.
 */
export function readOperatorStorage(env: Environment): OperatorStorage | undefined {
  const given = givenIn(env);
  const read = place.safeParse(given);
  if (!read.success) throw new ConfigError(faultsOf(read.error));
  const { STORAGE_CONNECTION_STRING: connectionString, STORAGE_ACCOUNT_URL: accountUrl } = read.data;
  if (connectionString !== undefined && accountUrl !== undefined) throw new ConfigError([TWO_PLACES]);
  if (connectionString !== undefined) return { kind: "connectionString", connectionString };
  return accountUrl === undefined ? undefined : { kind: "azureCli", accountUrl };
}

/** The settings as the service uses them; throws one ConfigError that names every bad setting and no value. */
export function readConfig(env: Environment): Config {
  const given = givenIn(env);
  const read = environment.safeParse(given);
  const faults = [...(read.success ? [] : faultsOf(read.error)), ...missingTogether(given)];
  if (!read.success || faults.length > 0) throw new ConfigError(faults);

  const values = read.data;
  return {
    bot: identityOf(values),
    storage: storageOf(values, values.STORAGE_ACCOUNT_URL),
    queue: storageOf(values, queueUrlOf(values)),
    administrators: values.ADMINISTRATORS,
    port: values.PORT,
    defaultLang: values.DEFAULT_LANGUAGE,
    serviceHosts: values.ALLOWED_SERVICE_HOSTS,
    publicUrl: values.PUBLIC_URL,
  };
}

/** The settings that are there; an empty one is not. */
function givenIn(env: Environment): Partial<Record<SettingName, string>> {
  return Object.fromEntries(
    SETTINGS.map(({ name }) => [name, env[name]?.trim() ?? ""]).filter(([, value]) => value !== ""),
  ) as Partial<Record<SettingName, string>>;
}

function faultsOf(error: z.ZodError): ConfigFault[] {
  return SETTINGS.flatMap(({ name, about }) => {
    const issue = error.issues.find(({ path }) => path[0] === name);
    return issue === undefined ? [] : [{ name, remedy: `${about}. ${capital(issue.message)}.` }];
  });
}

const TWO_PLACES: ConfigFault = {
  name: "STORAGE_CONNECTION_STRING",
  remedy: "Set this or STORAGE_ACCOUNT_URL, not both: they may point at different tables.",
};

/** What only two settings together can tell. */
function missingTogether(given: Partial<Record<SettingName, string>>): ConfigFault[] {
  const faults: ConfigFault[] = [];
  if (given.BOT_APP_TYPE === "SingleTenant" && given.BOT_APP_PASSWORD === undefined)
    faults.push({ name: "BOT_APP_PASSWORD", remedy: "SingleTenant needs the app's client secret." });

  const places = [given.STORAGE_ACCOUNT_URL, given.STORAGE_CONNECTION_STRING].filter(Boolean).length;
  if (places === 0)
    faults.push({
      name: "STORAGE_ACCOUNT_URL",
      remedy: "Say where the tables are: set this, or STORAGE_CONNECTION_STRING.",
    });
  if (places === 2) faults.push(TWO_PLACES);
  if (given.STORAGE_ACCOUNT_URL !== undefined && queueUrlOf(given) === undefined)
    faults.push({
      name: "STORAGE_QUEUE_URL",
      remedy: "Say where the queues are: it cannot be told from STORAGE_ACCOUNT_URL.",
    });
  return faults;
}

/** Azure names the services of one account alike: ACCOUNT.table.core.windows.net, ACCOUNT.queue.core.windows.net. */
function queueUrlOf({
  STORAGE_QUEUE_URL: given,
  STORAGE_ACCOUNT_URL: tables,
}: Partial<Record<SettingName, unknown>>): string | undefined {
  if (typeof given === "string") return given;
  if (typeof tables !== "string" || !tables.includes(".table.")) return undefined;
  return tables.replace(".table.", ".queue.");
}

function identityOf(values: Values): BotIdentity {
  const { BOT_APP_TYPE: appType, BOT_APP_ID: appId, BOT_TENANT_ID: tenantId } = values;
  if (appType === "UserAssignedMSI") return { appType, appId, tenantId };
  return { appType, appId, tenantId, password: values.BOT_APP_PASSWORD ?? "" };
}

function storageOf(values: Values, accountUrl: string | undefined): StorageLocation {
  const { STORAGE_CONNECTION_STRING: connectionString } = values;
  if (connectionString !== undefined) return { kind: "connectionString", connectionString };
  const ownIdentity = values.BOT_APP_TYPE === "UserAssignedMSI" ? values.BOT_APP_ID : undefined;
  return {
    kind: "managedIdentity",
    accountUrl: accountUrl ?? "",
    clientId: values.STORAGE_IDENTITY_CLIENT_ID ?? ownIdentity,
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
