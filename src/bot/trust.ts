import type { Activity } from "botbuilder";

/** Who the bot is for Teams, which therefore proves who it is. */
export interface Credentials {
  readonly appType: "SingleTenant" | "UserAssignedMSI";
  readonly appId: string;
  readonly tenantId: string;
  readonly password?: string;
}

/** Whom the bot talks with: Teams for one municipality; or, with nobody proving anything, a test client on this machine. */
export type Access =
  | { readonly kind: "teams"; readonly credentials: Credentials; readonly serviceHosts: readonly string[] }
  | { readonly kind: "thisMachine" };

export type Distrust = "otherTenant" | "foreignServiceUrl";

type Sender = Pick<Partial<Activity>, "serviceUrl" | "channelData"> & {
  readonly conversation?: { readonly tenantId?: string };
};

/**
 * Why an authenticated activity is not answered all the same; undefined when it is. The token says that it comes from
 * Teams, and not which tenant; and an answer goes nowhere but to a known host.
 */
export function distrust(activity: Sender, access: Access): Distrust | undefined {
  const url = URL.canParse(activity.serviceUrl ?? "") ? new URL(activity.serviceUrl ?? "") : undefined;
  if (access.kind === "thisMachine") return isThisMachine(url) ? undefined : "foreignServiceUrl";

  const known = url?.protocol === "https:" && access.serviceHosts.includes(url.hostname.toLowerCase());
  if (!known) return "foreignServiceUrl";
  return tenantsOf(activity).every((id) => id === access.credentials.tenantId.toLowerCase())
    ? undefined
    : "otherTenant";
}

function isThisMachine(url: URL | undefined): boolean {
  const host = url?.hostname ?? "";
  return host === "localhost" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/u.test(host);
}

/** The tenants that the activity names, in lower case; one that names none is of no tenant of ours. */
function tenantsOf({ channelData, conversation }: Sender): string[] {
  const data = channelData as { readonly tenant?: { readonly id?: unknown } } | undefined;
  const named = [data?.tenant?.id, conversation?.tenantId].filter(
    (id) => typeof id === "string" && id !== "",
  );
  return named.length === 0 ? [""] : named.map((id) => String(id).toLowerCase());
}
