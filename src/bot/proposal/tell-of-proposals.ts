import type { PersonalMessage } from "../../cards/personal-message.ts";
import type { Lang } from "../../domain/lang.ts";
import type { PersonRef } from "../../domain/organisation/organisation.ts";
import { texts } from "../../text/texts.ts";
import type { BotDeps } from "../deps.ts";
import { tellPersonally } from "../tell-personally.ts";
import type { Turn } from "../turn.ts";

/** Answers what somebody wants of proposals: in the personal chat, also when it was asked for in a channel. */
export async function tellOfProposals(
  turn: Turn,
  deps: BotDeps,
  lang: Lang,
  make: (person: PersonRef) => Promise<PersonalMessage>,
): Promise<void> {
  await tellPersonally(turn, deps, lang, make, texts[lang].proposals.personal);
}
