import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Activity,
  type InvokeResponse,
  type TurnContext,
} from "botbuilder";
import { AppError } from "../errors.ts";
import { factsOf, type Log } from "../log.ts";
import { singleSend } from "./single-send.ts";
import { distrust, type Access } from "./trust.ts";

export type Received =
  | { readonly kind: "handled"; readonly answer: InvokeResponse | undefined }
  | { readonly kind: "unauthenticated" }
  | { readonly kind: "distrusted" }
  /** Teams' own part of the activity cannot be used; logged. */
  | { readonly kind: "unusable" };

type Logic = (context: TurnContext) => Promise<void>;

/** The way in from Teams and out to it: who sent the activity, may it be answered, and where to. */
export class Connection extends CloudAdapter {
  readonly #access: Access;
  readonly #log: Log;

  constructor(access: Access, log: Log) {
    super(new Authentication(settingsOf(access)));
    this.#access = access;
    this.#log = log;
  }

  async receive(activity: Activity, authorization: string, logic: Logic): Promise<Received> {
    const identity = await this.#authenticate(activity, authorization);
    if (identity === undefined) return { kind: "unauthenticated" };

    const reason = distrust(activity, this.#access);
    if (reason !== undefined) {
      this.#log.warn("An activity was not answered.", { reason });
      return { kind: "distrusted" };
    }
    try {
      return { kind: "handled", answer: await this.processActivity(identity, activity, logic) };
    } catch (error) {
      this.#log.error("An activity could not be used.", factsOf(error));
      return { kind: "unusable" };
    }
  }

  /** Undefined for a token that cannot be proved good, whatever the reason. */
  async #authenticate(activity: Activity, authorization: string) {
    try {
      return await this.botFrameworkAuthentication.authenticateRequest(activity, authorization);
    } catch (error) {
      const { error: kind = "unknown" } = factsOf(error);
      this.#log.warn("A request had no valid token.", { kind });
      return undefined;
    }
  }
}

class Authentication extends ConfigurationBotFrameworkAuthentication {
  override async authenticateRequest(activity: Activity, authHeader: string) {
    const result = await super.authenticateRequest(activity, authHeader);
    const { connectorFactory } = result;
    if (connectorFactory !== undefined) {
      const create = connectorFactory.create.bind(connectorFactory);
      connectorFactory.create = async (serviceUrl, audience) =>
        singleSend(await create(serviceUrl, audience));
    }
    return result;
  }
}

function settingsOf(access: Access): Record<string, string> {
  if (access.kind === "thisMachine") return {};
  const { appType, appId, tenantId, password } = access.credentials;
  // The SDK answers everybody when the app id is empty, and says nothing of it.
  if (appId === "" || tenantId === "")
    throw new AppError("config.invalid", "The bot needs an app id and a tenant.");
  return {
    MicrosoftAppType: appType,
    MicrosoftAppId: appId,
    MicrosoftAppTenantId: tenantId,
    ...(password === undefined ? {} : { MicrosoftAppPassword: password }),
  };
}
