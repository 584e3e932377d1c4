import { areaMessage, areaNote } from "../../cards/area/area-card.ts";
import type { PersonalMessage } from "../../cards/personal-message.ts";
import type { FollowUpArea } from "../../domain/follow-up/area.ts";
import type { Lang } from "../../domain/lang.ts";
import type { PersonRef } from "../../domain/organisation/organisation.ts";
import { placeText } from "../../text/place-name.ts";
import { capitalized } from "../../cards/buttons.ts";
import { texts } from "../../text/texts.ts";
import type { BotDeps } from "../deps.ts";
import { tellHere, tellPersonally } from "../tell-personally.ts";
import type { Turn } from "../turn.ts";

/** Answers an administrator in the own chat, also when it was asked for in a channel; others are told who may. */
export async function tellOfAreas(
  turn: Turn,
  deps: BotDeps,
  lang: Lang,
  make: (person: PersonRef) => Promise<PersonalMessage>,
): Promise<void> {
  const t = texts[lang].area;
  await deps.organisation.refresh();
  if (!deps.organisation.isAdministrator(turn.aadObjectId)) return tellHere(turn, t.said.notAllowed);
  await tellPersonally(turn, deps, lang, make, t.personal);
}

/** The area of a press as it is now, or that it is gone. */
export async function tellOfArea(
  turn: Turn,
  deps: BotDeps,
  { lang, area: id }: { readonly lang: Lang; readonly area: string },
  make: (area: FollowUpArea) => Promise<PersonalMessage>,
): Promise<void> {
  await tellOfAreas(turn, deps, lang, async () => {
    const found = await deps.followUps.findArea(id);
    return found === undefined ? refusedArea("gone", lang) : make(found.value);
  });
}

/** An area as it stands now, after something was done with it or not. */
export async function presentArea(
  deps: BotDeps,
  area: FollowUpArea,
  lang: Lang,
  said = "",
): Promise<PersonalMessage> {
  const places = (await deps.conversations.list()).map(({ value }) => value);
  return areaMessage({ area, places, said }, lang);
}

export function refusedArea(kind: "gone" | "conflict" | "notAdministrator", lang: Lang): PersonalMessage {
  const { said } = texts[lang].area;
  return areaNote(kind === "notAdministrator" ? said.notAllowed : said[kind], "", lang);
}

/** A receiver as people call it. */
export async function nameOfPlace(deps: BotDeps, conversationId: string, lang: Lang): Promise<string> {
  return capitalized(placeText((await deps.conversations.find(conversationId))?.value, lang));
}
