import type { SendPost } from "../usecases/delivery-ports.ts";
import type { Access } from "./trust.ts";

/** Posts outside of a turn, with the bot's own credentials. */
export function createSendPost(access: Access): SendPost {
  return () => Promise.reject(new Error(`not built for ${access.kind}`));
}
