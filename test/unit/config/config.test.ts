import { describe, expect, it } from "vitest";
import { ConfigError, readConfig, readOperatorStorage, type Environment } from "../../../src/config.ts";
import { SETTINGS } from "../../../src/config/settings.ts";

const appId = "11111111-2222-3333-4444-555555555555";
const tenantId = "66666666-7777-8888-9999-000000000000";
const administrator = "AAAAAAAA-bbbb-cccc-dddd-eeeeeeeeeeee";

const good: Environment = {
  BOT_APP_TYPE: "UserAssignedMSI",
  BOT_APP_ID: appId,
  BOT_TENANT_ID: tenantId,
  STORAGE_ACCOUNT_URL: "https://kalender.table.core.windows.net",
  ADMINISTRATORS: administrator,
};

function faultsOf(env: Environment): ConfigError {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error("the settings were accepted");
}

describe("readConfig", () => {
  it("reads a managed identity, which also reads the tables", () => {
    const config = readConfig(good);

    expect(config).toEqual({
      bot: { appType: "UserAssignedMSI", appId, tenantId },
      storage: {
        kind: "managedIdentity",
        accountUrl: "https://kalender.table.core.windows.net",
        clientId: appId,
      },
      queue: {
        kind: "managedIdentity",
        accountUrl: "https://kalender.queue.core.windows.net",
        clientId: appId,
      },
      administrators: [administrator.toLowerCase()],
      port: 3978,
      defaultLang: "sv",
      serviceHosts: ["smba.trafficmanager.net"],
    });
  });

  it("takes an address for people's browsers, without the slash at its end", () => {
    const at = (PUBLIC_URL: string) => ({ ...good, PUBLIC_URL });

    expect(readConfig(good).publicUrl).toBeUndefined();
    expect(readConfig(at("https://styrkedjan.kommunen.example/")).publicUrl).toBe(
      "https://styrkedjan.kommunen.example",
    );
    for (const wrong of ["http://styrkedjan.kommunen.example", "styrkedjan", "https://a.example/?b=1"])
      expect(faultsOf(at(wrong)).faults.map(({ name }) => name)).toEqual(["PUBLIC_URL"]);
  });

  it("takes another queue address, and asks for it where it cannot be told", () => {
    const own = { ...good, STORAGE_ACCOUNT_URL: "https://lagring.kommunen.example/tabeller" };

    expect(faultsOf(own).faults.map(({ name }) => name)).toEqual(["STORAGE_QUEUE_URL"]);
    expect(readConfig({ ...own, STORAGE_QUEUE_URL: "https://lagring.kommunen.example/koer" }).queue).toEqual({
      kind: "managedIdentity",
      accountUrl: "https://lagring.kommunen.example/koer",
      clientId: appId,
    });
  });

  it("reads a single tenant with its secret and a connection string", () => {
    const config = readConfig({
      ...good,
      BOT_APP_TYPE: "SingleTenant",
      BOT_APP_PASSWORD: "hemlig",
      STORAGE_ACCOUNT_URL: "",
      STORAGE_CONNECTION_STRING: "AccountName=a;AccountKey=b",
      PORT: "8080",
      DEFAULT_LANGUAGE: "en",
      ALLOWED_SERVICE_HOSTS: "smba.infra.gcc.teams.microsoft.com, smba.trafficmanager.net",
    });

    expect(config.bot).toEqual({ appType: "SingleTenant", appId, tenantId, password: "hemlig" });
    expect(config.storage).toEqual({
      kind: "connectionString",
      connectionString: "AccountName=a;AccountKey=b",
    });
    expect(config.port).toBe(8080);
    expect(config.defaultLang).toBe("en");
    expect(config.serviceHosts).toHaveLength(2);
  });

  it("names everything that is missing at once", () => {
    const error = faultsOf({});

    expect(error.faults.map((fault) => fault.name)).toEqual([
      "BOT_APP_TYPE",
      "BOT_APP_ID",
      "BOT_TENANT_ID",
      "ADMINISTRATORS",
      "STORAGE_ACCOUNT_URL",
    ]);
  });

  it.each(["MultiTenant", "", "singletenant"])("refuses the app type '%s'", (appType) => {
    expect(faultsOf({ ...good, BOT_APP_TYPE: appType }).faults[0]?.name).toBe("BOT_APP_TYPE");
  });

  it("refuses an empty app id, which would turn authentication off", () => {
    expect(faultsOf({ ...good, BOT_APP_ID: "  " }).faults.map((fault) => fault.name)).toEqual(["BOT_APP_ID"]);
  });

  it("asks for the secret of a single tenant", () => {
    const error = faultsOf({ ...good, BOT_APP_TYPE: "SingleTenant" });

    expect(error.faults.map((fault) => fault.name)).toEqual(["BOT_APP_PASSWORD"]);
  });

  it("refuses two places for the tables", () => {
    const error = faultsOf({ ...good, STORAGE_CONNECTION_STRING: "AccountName=a;AccountKey=b" });

    expect(error.faults.map((fault) => fault.name)).toEqual(["STORAGE_CONNECTION_STRING"]);
  });

  it("never shows a value", () => {
    const secrets = Object.fromEntries(SETTINGS.map(({ name }) => [name, `topsecret-${name.toLowerCase()}`]));

    const error = faultsOf(secrets);

    expect(error.faults.length).toBeGreaterThan(5);
    expect(JSON.stringify([error.message, error.faults, error.facts])).not.toContain("topsecret");
  });

  it.each(["0", "70000", "http", "3978.5"])("refuses the port '%s'", (port) => {
    expect(faultsOf({ ...good, PORT: port }).faults.map((fault) => fault.name)).toEqual(["PORT"]);
  });
});

describe("readOperatorStorage", () => {
  it("is where the settings say, read as the one who has signed in", () => {
    expect(readOperatorStorage({ STORAGE_ACCOUNT_URL: "https://k.table.core.windows.net" })).toEqual({
      kind: "azureCli",
      accountUrl: "https://k.table.core.windows.net",
    });
    expect(readOperatorStorage({ STORAGE_CONNECTION_STRING: "AccountName=a;AccountKey=b" })).toEqual({
      kind: "connectionString",
      connectionString: "AccountName=a;AccountKey=b",
    });
  });

  it("is nowhere when they say nothing of it", () => {
    expect(readOperatorStorage({ STORAGE_ACCOUNT_URL: " ", PORT: "80" })).toBeUndefined();
  });

  it("is refused when they point at two places or at none that can be", () => {
    const twice = { STORAGE_ACCOUNT_URL: "https://k.example", STORAGE_CONNECTION_STRING: "AccountName=a" };

    expect(() => readOperatorStorage(twice)).toThrow(ConfigError);
    expect(() => readOperatorStorage({ STORAGE_ACCOUNT_URL: "http://k.example" })).toThrow(ConfigError);
  });
});
