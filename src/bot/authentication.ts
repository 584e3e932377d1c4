import {
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type Activity,
} from "botbuilder";
import { AppError } from "../errors.ts";
import { conversationUrl, type Credential } from "./post-once.ts";
import { post } from "./post.ts";
import type { Access } from "./trust.ts";

type Sdk = ConfigurationBotFrameworkAuthentication;
type Connector = Awaited<ReturnType<ReturnType<Sdk["createConnectorFactory"]>["create"]>>;
type UserTokens = ReturnType<Sdk["createUserTokenClient"]>;

/** Teams has a handful of service addresses; more than this are not remembered. */
const MOST_CONNECTORS = 50;

/** Whom a token is for, and who gives it; in a turn the SDK names both. */
const CONNECTOR = "https://api.botframework.com";
const LOGIN = "https://login.microsoftonline.com/";

/** Who the bot is for Teams, and how it reaches it. */
export class Authentication extends ConfigurationBotFrameworkAuthentication {
  readonly #connectors = new Map<string, Connector>();
  #userTokens: UserTokens | undefined;

  constructor(access: Access) {
    super(settingsOf(access));
  }

  override async authenticateRequest(activity: Activity, authHeader: string) {
    const result = await super.authenticateRequest(activity, authHeader);
    const { connectorFactory } = result;
    if (connectorFactory !== undefined) {
      const create = connectorFactory.create.bind(connectorFactory);
      connectorFactory.create = async (serviceUrl, audience) => {
        const key = `${serviceUrl} ${audience}`;
        const known = this.#connectors.get(key);
        if (known !== undefined) return known;
        const made = postingOnce(await create(serviceUrl, audience), serviceUrl);
        if (this.#connectors.size >= MOST_CONNECTORS) this.#connectors.clear();
        this.#connectors.set(key, made);
        return made;
      };
    }
    return result;
  }

  /** The SDK makes one for each turn, and this bot has no use for it. */
  override createUserTokenClient(identity: Parameters<Sdk["createUserTokenClient"]>[0]): UserTokens {
    this.#userTokens ??= super.createUserTokenClient(identity);
    return this.#userTokens;
  }
}

/** The SDK itself would post a message up to four times when the answer is a 5xx, and cannot be told not to. */
function postingOnce(connector: Connector, serviceUrl: string): Connector {
  const credential = connector.credentials as unknown as Credential;
  const { conversations } = connector;
  Object.assign(conversations, {
    sendToConversation: (conversation: string, message: unknown) =>
      post(conversationUrl(serviceUrl, conversation, "activities"), message, credential),
    replyToActivity: (conversation: string, activity: string, message: unknown) =>
      post(conversationUrl(serviceUrl, conversation, "activities", activity), message, credential),
  });
  return connector;
}

/** What signs a post that answers nobody. It is made for no address: whom it is shown to is for the sender to see to. */
export function ownCredential(access: Access): Credential {
  let known: Promise<Credential> | undefined;
  return {
    signRequest: async (request) => (await (known ??= makeCredential(access))).signRequest(request),
  };
}

async function makeCredential(access: Access): Promise<Credential> {
  const appId = access.kind === "teams" ? access.credentials.appId : "";
  const factory = new ConfigurationServiceClientCredentialFactory(settingsOf(access));
  return (await factory.createCredentials(appId, CONNECTOR, LOGIN, true)) as unknown as Credential;
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
