import type { Lang } from "../../domain/lang.ts";
import type { PersonRef } from "../../domain/organisation/organisation.ts";
import type { BotDeps } from "../deps.ts";

/** Who is told of klarmarkering, and in which language. */
export interface Telling {
  readonly deps: BotDeps;
  readonly reader: PersonRef;
  readonly lang: Lang;
}
