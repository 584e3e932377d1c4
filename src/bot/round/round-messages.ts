import { waitingMessage, roundNote } from "../../cards/round/waiting-card.ts";
import { roundMessage } from "../../cards/round/round-card.ts";
import { roundFormMessage } from "../../cards/round/round-form-card.ts";
import type { RoundSaid } from "../../cards/round/round-shown.ts";
import type { PersonalMessage } from "../../cards/personal-message.ts";
import type { Lang } from "../../domain/lang.ts";
import type { Round } from "../../domain/proposal/round.ts";
import { texts } from "../../text/texts.ts";
import { viewOf, type RoundPage, type RoundView } from "../../usecases/round/show-round.ts";
import type { BotDeps } from "../deps.ts";

/** Where the rounds stand, for the one who asks. */
export function pageMessage(page: RoundPage, { clock }: BotDeps, lang: Lang): PersonalMessage {
  switch (page.kind) {
    case "waiting":
      return waitingMessage(lang);
    case "unconfirmed":
      return roundFormMessage({ ...page.first, today: clock.today() }, lang);
    case "round":
      return viewMessage(page.view, clock.today(), lang);
  }
}

/** A round after something was done with it, for an administrator. */
export async function afterwards(
  deps: BotDeps,
  round: Round,
  said: RoundSaid,
  lang: Lang,
): Promise<PersonalMessage> {
  return viewMessage(await viewOf(deps, round, true), deps.clock.today(), lang, { said });
}

export function viewMessage(
  view: RoundView,
  today: string,
  lang: Lang,
  more: { readonly said?: RoundSaid; readonly withHistory?: boolean } = {},
): PersonalMessage {
  return roundMessage({ ...view, today, ...more }, lang);
}

/** That nothing was done, and why. */
export function refusedMessage(
  kind: "gone" | "conflict" | "notAdministrator",
  lang: Lang,
  budgetYear?: number,
): PersonalMessage {
  const t = texts[lang].round.said;
  const named = kind === "gone" ? undefined : budgetYear;
  return roundNote(kind === "notAdministrator" ? t.notAllowed : t[kind], lang, named);
}
