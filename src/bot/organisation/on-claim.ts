import {
  answeredMessage,
  claimedMessage,
  claimedName,
  claimMessage,
} from "../../cards/organisation/claim-card.ts";
import { notAllowedMessage } from "../../cards/organisation/organisation-card.ts";
import type { PersonalMessage } from "../../cards/personal-message.ts";
import { MOST } from "../../domain/organisation/limits.ts";
import { MOST_NAME } from "../../domain/organisation/names.ts";
import type { ClaimDecision, Organisation } from "../../domain/organisation/organisation.ts";
import type { Lang } from "../../domain/lang.ts";
import { joinList } from "../../text/format-list.ts";
import { texts } from "../../text/texts.ts";
import { answerClaim, claimByName, type ClaimedPlace } from "../../usecases/organisation/claim-place.ts";
import { personalChatsOf } from "../../usecases/personal-chat.ts";
import type { BotDeps } from "../deps.ts";
import { reportWishOf } from "../report-wish.ts";
import { tellPersonally } from "../tell-personally.ts";
import type { Turn } from "../turn.ts";
import { listMessage, tellOfOrganisation, tellOfSeen } from "./tell-of-organisation.ts";

/** So many names are read out where a place is not found. */
const MOST_NAMES = 20;

/** "Jag är ansvarig för IT": kept for an administrator to confirm, in the chat where the answer is told too. */
export async function onClaim(turn: Turn, deps: BotDeps): Promise<void> {
  const wish = reportWishOf(turn);
  if (wish?.kind !== "claim") return;
  const { lang, place } = wish;
  const t = texts[lang].organisation.claim;
  await tellPersonally(
    turn,
    deps,
    lang,
    async (by) => claimedMessage(claimedText(await claimByName(deps, by, place), place, lang), lang),
    t,
  );
}

/** The claim with its buttons, from the list. */
export async function onShowClaim(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "show-claim") return;
  const { lang, claim: claimId } = turn.submit;
  const t = texts[lang].organisation.claim;
  await tellOfSeen(turn, deps, lang, ({ organisation }) => {
    const claim = organisation.claims.find(({ id }) => id === claimId);
    if (claim === undefined) return listMessage(deps, organisation, lang, { done: t.gone });
    if (claim.decision === undefined) return claimMessage(claim, organisation, lang);
    const { kind, by } = claim.decision;
    const place = claimedName(claim, organisation, lang);
    return answeredMessage(t.already[kind](by.name, claim.by.name, place), lang);
  });
}

export async function onConfirmClaim(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb === "confirm-claim") await answer(turn, deps, turn.submit, "confirmed");
}

export async function onDeclineClaim(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb === "decline-claim") await answer(turn, deps, turn.submit, "declined");
}

async function answer(
  turn: Turn,
  deps: BotDeps,
  { lang, claim: claimId }: { readonly lang: Lang; readonly claim: string },
  kind: ClaimDecision["kind"],
): Promise<void> {
  const t = texts[lang].organisation.claim;
  await tellOfOrganisation(turn, deps, lang, async (aadObjectId): Promise<PersonalMessage> => {
    const by = turn.person ?? { aadObjectId, name: "" };
    const outcome = await answerClaim(deps, by, { claimId, kind });
    switch (outcome.kind) {
      case "notAdministrator":
        return notAllowedMessage(lang);
      case "conflict":
      case "gone":
      case "placeGone":
        return answeredMessage(t[outcome.kind], lang);
      case "tooManyPeople":
        return answeredMessage(t.tooManyPeople(MOST.people), lang);
      case "already": {
        const { claim, organisation } = outcome;
        const place = claimedName(claim, organisation, lang);
        return answeredMessage(
          t.already[claim.decision.kind](claim.decision.by.name, claim.by.name, place),
          lang,
        );
      }
      case "decided": {
        const { claim, organisation } = outcome;
        const { name } = claim.by;
        const said = t[kind](name, claimedName(claim, organisation, lang));
        const isReached = (await personalChatsOf(deps.conversations)).has(claim.by.aadObjectId);
        const after = isReached ? t.told(name) : texts[lang].organisation.person.noChat(name);
        return answeredMessage(`${said} ${after}`, lang);
      }
    }
  });
}

function claimedText(outcome: ClaimedPlace, typed: string, lang: Lang): string {
  const t = texts[lang].organisation.claim;
  switch (outcome.kind) {
    case "claimed":
      return t.sent(outcome.place.name);
    case "waits":
    case "isResponsible":
      return t[outcome.kind](outcome.place.name);
    case "tooMany":
    case "conflict":
      return t[outcome.kind];
    case "several":
      return t.several(joinList([...new Set(outcome.found.map(({ name }) => name))], lang));
    case "unknown":
      return unknownText(typed.slice(0, MOST_NAME), outcome.organisation, lang);
  }
}

/** Units first: they are what people are most often responsible for. */
function unknownText(typed: string, { units, departments, committees }: Organisation, lang: Lang): string {
  const { claim: t, others } = texts[lang].organisation;
  const names = [...units, ...departments, ...committees].map(({ name }) => name);
  if (names.length === 0) return t.nothing(typed);
  const more = names.length - MOST_NAMES;
  const told = more > 0 ? [...names.slice(0, MOST_NAMES), others(more)] : names;
  return t.unknown(typed, joinList(told, lang));
}
