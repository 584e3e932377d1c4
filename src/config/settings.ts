export interface Setting {
  readonly name: string;
  /** `sometimes` is explained in `about`. */
  readonly needed: "always" | "sometimes" | "never";
  readonly standard?: string;
  readonly secret?: true;
  readonly about: string;
}

/** Teams in the public cloud. */
export const TEAMS_HOSTS = ["smba.trafficmanager.net"];
export const DEFAULT_PORT = 3978;

/** Every setting of the service, in the order of the README's table, which is made from this. */
export const SETTINGS = [
  {
    name: "BOT_APP_TYPE",
    needed: "always",
    about: "`UserAssignedMSI` (a managed identity, nothing that expires) or `SingleTenant`",
  },
  { name: "BOT_APP_ID", needed: "always", about: "The bot's application (client) id in Entra" },
  {
    name: "BOT_TENANT_ID",
    needed: "always",
    about: "The municipality's tenant id; other tenants are refused",
  },
  {
    name: "BOT_APP_PASSWORD",
    needed: "sometimes",
    secret: true,
    about: "The client secret; needed for `SingleTenant`",
  },
  {
    name: "STORAGE_ACCOUNT_URL",
    needed: "sometimes",
    about:
      "The table address, `https://ACCOUNT.table.core.windows.net`, read with the managed identity; this or `STORAGE_CONNECTION_STRING` is needed",
  },
  {
    name: "STORAGE_QUEUE_URL",
    needed: "sometimes",
    standard: "`STORAGE_ACCOUNT_URL` with `queue` for `table`",
    about: "The queue address; needed only when it cannot be told from the table address",
  },
  {
    name: "STORAGE_IDENTITY_CLIENT_ID",
    needed: "never",
    standard: "`BOT_APP_ID` with `UserAssignedMSI`, else the machine's own identity",
    about: "Which managed identity reads the tables and queues",
  },
  {
    name: "STORAGE_CONNECTION_STRING",
    needed: "sometimes",
    secret: true,
    about: "A storage account's connection string, instead of `STORAGE_ACCOUNT_URL`",
  },
  {
    name: "ADMINISTRATORS",
    needed: "always",
    about:
      "Entra object ids of the first administrators, separated by commas; more are given by them in the chat (`organisation`) or by `import-organisation`",
  },
  { name: "PORT", needed: "never", standard: String(DEFAULT_PORT), about: "The port to listen on" },
  {
    name: "DEFAULT_LANGUAGE",
    needed: "never",
    standard: "sv",
    about: "`sv` or `en`: for the welcome and for what has no language of its own",
  },
  {
    name: "ALLOWED_SERVICE_HOSTS",
    needed: "never",
    standard: TEAMS_HOSTS.join(", "),
    about:
      "The Teams hosts that the bot may answer to, separated by commas; for other clouds than the public one",
  },
  {
    name: "PUBLIC_URL",
    needed: "never",
    about:
      "Where people's browsers reach the service, `https://…`; without it nobody is offered the sammanställning as Excel",
  },
] as const satisfies readonly Setting[];

export type SettingName = (typeof SETTINGS)[number]["name"];
