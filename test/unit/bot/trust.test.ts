import { describe, expect, it } from "vitest";
import { distrust, type Access } from "../../../src/bot/trust.ts";

const ours = "11111111-1111-4111-8111-11111111111A";
const theirs = "99999999-9999-4999-8999-999999999999";
const serviceUrl = "https://smba.trafficmanager.net/emea/";

const teams: Access = {
  kind: "teams",
  credentials: { appType: "UserAssignedMSI", appId: "bot", tenantId: ours },
  serviceHosts: ["smba.trafficmanager.net"],
};

const conversationOf = (tenantId: string) => ({ conversation: { id: "a:1", tenantId } as never });

describe("an authenticated activity", () => {
  it("of our tenant is answered, however its id is written", () => {
    const activity = {
      serviceUrl,
      channelData: { tenant: { id: ours.toLowerCase() } },
      ...conversationOf(ours),
    };

    expect(distrust(activity, teams)).toBeUndefined();
  });

  it.each([
    { where: "channel data", activity: { channelData: { tenant: { id: theirs } }, ...conversationOf(ours) } },
    { where: "conversation", activity: { channelData: { tenant: { id: ours } }, ...conversationOf(theirs) } },
    { where: "conversation alone", activity: conversationOf(theirs) },
    { where: "nothing at all", activity: {} },
  ])("of another tenant by its $where is not", ({ activity }) => {
    expect(distrust({ serviceUrl, ...activity }, teams)).toBe("otherTenant");
  });

  it.each([
    "https://example.org/",
    "http://smba.trafficmanager.net/emea/",
    "https://smba.trafficmanager.net.example.org/",
    "https://example.org/smba.trafficmanager.net",
    "https://smba.trafficmanager.net@example.org/",
    "http://127.0.0.1:3978/",
    "",
    "inte en adress",
  ])("that wants its answer at '%s' is not", (url) => {
    const activity = { serviceUrl: url, channelData: { tenant: { id: ours } } };

    expect(distrust(activity, teams)).toBe("foreignServiceUrl");
  });
});

describe("a test client", () => {
  it.each([
    "http://127.0.0.1:56150/_connector",
    "http://localhost:9/",
    "http://[::1]:9/",
    "http://127.8.0.1/",
  ])("on this machine is answered: %s", (url) => {
    expect(distrust({ serviceUrl: url }, { kind: "thisMachine" })).toBeUndefined();
  });

  it.each(["http://127.0.0.1.nip.io/", "http://10.0.0.1/", "https://localhost.example.org/", ""])(
    "elsewhere is not: '%s'",
    (url) => {
      expect(distrust({ serviceUrl: url }, { kind: "thisMachine" })).toBe("foreignServiceUrl");
    },
  );
});
