import { claimMessage, decisionMessage } from "../cards/organisation/claim-card.ts";
import type { PersonalMessage } from "../cards/personal-message.ts";
import { readClaimSubject } from "../domain/organisation/claim-key.ts";
import { placeNamed } from "../domain/organisation/places.ts";
import type { Lang } from "../domain/lang.ts";
import type { RenderPost } from "../usecases/delivery-ports.ts";
import type { BotDeps } from "./deps.ts";
import { cardMessage } from "./send.ts";

export type RenderClaimDeps = Pick<
  BotDeps,
  "organisation" | "clock" | "newId" | "tellsClock" | "defaultLang" | "log"
>;

/**
 * That somebody says to be responsible, to an administrator, while nobody has answered; and the answer, to the one who said it.
 * Whoever is no administrator any longer is asked nothing.
 */
export function createRenderClaim(deps: RenderClaimDeps): RenderPost {
  return async ({ subject }, to) => {
    const lang = to.digest?.lang ?? deps.defaultLang;
    const message = await messageOf(deps, subject, to.aadObjectId, lang);
    if (message === undefined) return { kind: "skip", reason: "subject-gone" };
    const { plain, card } = message;
    const context = {
      submitId: deps.newId(),
      ...(deps.tellsClock ? { movedTo: deps.clock.today() } : {}),
    };
    return { kind: "post", message: cardMessage(() => card(context), { plain, summary: plain }, deps.log) };
  };
}

async function messageOf(
  { organisation: reader }: RenderClaimDeps,
  subject: string,
  aadObjectId: string | undefined,
  lang: Lang,
): Promise<PersonalMessage | undefined> {
  const { claimId, tells } = readClaimSubject(subject);
  const organisation = await reader.read();
  const claim = organisation.claims.find(({ id }) => id === claimId);
  if (claim === undefined || aadObjectId === undefined) return undefined;
  const { decision, by } = claim;
  if (tells === "decided")
    return decision === undefined || by.aadObjectId !== aadObjectId
      ? undefined
      : decisionMessage(claim, decision, organisation, lang);
  const isAsked =
    decision === undefined &&
    reader.isAdministrator(aadObjectId) &&
    placeNamed(claim.of, organisation) !== undefined;
  return isAsked ? claimMessage(claim, organisation, lang) : undefined;
}
