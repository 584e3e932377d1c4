import type { Activity } from "botbuilder";
import { describe, expect, it } from "vitest";
import { Connection } from "../../../src/bot/connection.ts";
import { anActivity, TENANT, type Fields } from "../../support/activities.ts";

const warnings: string[] = [];
const log = {
  info: () => undefined,
  warn: (_message: string, facts: object = {}) => void warnings.push(JSON.stringify(facts)),
  error: () => undefined,
};

/** A connection whose every token is good: what is left to decide is whom it may serve. */
class Authenticated extends Connection {
  constructor() {
    const credentials = { appType: "SingleTenant", appId: "app", tenantId: TENANT, password: "x" } as const;
    super({ kind: "teams", credentials, serviceHosts: ["smba.trafficmanager.net"] }, log);
    const open = authenticationOf(new Connection({ kind: "thisMachine" }, log));
    this.botFrameworkAuthentication.authenticateRequest = async (activity, header) => {
      const result = await open.authenticateRequest(activity, header);
      result.claimsIdentity.claims.push({ type: "aud", value: credentials.appId });
      return result;
    };
  }
}

function authenticationOf(connection: Connection) {
  const { botFrameworkAuthentication } = connection as unknown as {
    botFrameworkAuthentication: Authenticated["botFrameworkAuthentication"];
  };
  return botFrameworkAuthentication;
}

const serviceUrl = "https://smba.trafficmanager.net/emea/";

async function receive(fields: Fields) {
  let ran = false;
  const activity = anActivity({ type: "message", text: "hej", serviceUrl, ...fields }) as unknown as Activity;
  const received = await new Authenticated().receive(activity, "Bearer good", () => {
    ran = true;
    return Promise.resolve();
  });
  return { kind: received.kind, ran };
}

describe("an activity with a good token", () => {
  it("of the municipality's own tenant is handled", async () => {
    expect(await receive({})).toEqual({ kind: "handled", ran: true });
  });

  it("of another tenant is not, and the log says why", async () => {
    const theirs = { channelData: { tenant: { id: "99999999-9999-4999-8999-999999999999" } } };

    expect(await receive(theirs)).toEqual({ kind: "distrusted", ran: false });
    expect(warnings).toContain('{"reason":"otherTenant"}');
  });

  it("that wants its answer somewhere else is not", async () => {
    expect(await receive({ serviceUrl: "https://example.org/" })).toEqual({ kind: "distrusted", ran: false });
  });
});
