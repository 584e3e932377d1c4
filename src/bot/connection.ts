import { CloudAdapter, type Activity, type InvokeResponse, type TurnContext } from "botbuilder";
import { factsOf, type Log } from "../log.ts";
import { Authentication } from "./authentication.ts";
import { distrust, type Access } from "./trust.ts";

export type Received =
  | { readonly kind: "handled"; readonly answer: InvokeResponse | undefined }
  | { readonly kind: "unauthenticated" }
  | { readonly kind: "distrusted" }
  /** Not an activity, or one whose Teams part cannot be used. */
  | { readonly kind: "unusable" };

type Logic = (context: TurnContext) => Promise<void>;

/** The way in from Teams and out to it: who sent the activity, may it be answered, and where to. */
export class Connection extends CloudAdapter {
  readonly #access: Access;
  readonly #log: Log;

  constructor(access: Access, log: Log) {
    super(new Authentication(access));
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
