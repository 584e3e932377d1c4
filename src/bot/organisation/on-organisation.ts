import type { BotDeps } from "../deps.ts";
import { proposalWishOf } from "../proposal-wish.ts";
import type { Turn } from "../turn.ts";
import { listMessage, tellOfSeen } from "./tell-of-organisation.ts";

/** Who is who, for an administrator. */
export async function onOrganisation(turn: Turn, deps: BotDeps): Promise<void> {
  const lang = proposalWishOf(turn)?.lang ?? deps.defaultLang;
  await tellOfSeen(turn, deps, lang, ({ organisation }) => listMessage(deps, organisation, lang));
}

/** A page of it, or of its people. */
export async function onOrganisationPart(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "organisation") return;
  const { lang, part, shown } = turn.submit;
  await tellOfSeen(turn, deps, lang, ({ organisation }) =>
    listMessage(deps, organisation, lang, { part, shown }),
  );
}
