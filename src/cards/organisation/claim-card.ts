import { responsibleOf } from "../../domain/organisation/claims.ts";
import type { Claim, ClaimDecision, Organisation } from "../../domain/organisation/organisation.ts";
import { placeNamed } from "../../domain/organisation/places.ts";
import type { Lang } from "../../domain/lang.ts";
import { texts } from "../../text/texts.ts";
import type { PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import { frameOf } from "../cards.ts";
import { escapeMarkdown } from "../markdown.ts";
import { toMessage } from "../message-card.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { renderCard } from "../render.ts";
import { backButton } from "./form-card.ts";
import { named } from "./named.ts";

interface Said {
  readonly headline: string;
  readonly text?: string;
  readonly notes?: readonly string[];
  readonly buttons?: (press: PressContext) => readonly CardButton[];
}

/** That somebody says to be responsible for a place, with what an administrator can answer. */
export function claimMessage(claim: Claim, organisation: Organisation, lang: Lang): PersonalMessage {
  const { claim: t, buttons } = texts[lang].organisation;
  const { name } = claim.by;
  const place = claimedName(claim, organisation, lang);
  const others = responsibleOf(organisation, claim.of).map((person) => person.name);
  return said(
    {
      headline: t.headline(name, place),
      text: t.text(name, place),
      notes: others.length === 0 ? [] : [t.others(place, named(others, lang))],
      buttons: (press) => {
        const common = { submitId: press.submitId, lang, claim: claim.id };
        return [
          { title: t.confirm, data: { verb: "confirm-claim", ...common } },
          { title: t.decline, data: { verb: "decline-claim", ...common } },
          backButton(buttons.back, press),
        ];
      },
    },
    lang,
  );
}

/** What an administrator's answer came to, or why it came to nothing. */
export function answeredMessage(text: string, lang: Lang): PersonalMessage {
  const { buttons } = texts[lang].organisation;
  return said({ headline: text, buttons: (press) => [backButton(buttons.back, press)] }, lang);
}

/** What comes of it when somebody says to be responsible. */
export function claimedMessage(text: string, lang: Lang): PersonalMessage {
  return said({ headline: text, buttons: mine }, lang);
}

/** How an administrator has answered, to the one who said to be responsible. */
export function decisionMessage(
  claim: Claim,
  decision: ClaimDecision,
  organisation: Organisation,
  lang: Lang,
): PersonalMessage {
  const { claim: t } = texts[lang].organisation;
  const place = claimedName(claim, organisation, lang);
  const by = decision.by.name;
  return decision.kind === "confirmed"
    ? said({ headline: t.yes(place), text: t.yesText(by, place), buttons: mine }, lang)
    : said({ headline: t.no(place), text: t.noText(by), buttons: mine }, lang);
}

/** The place of a claim as it is called now. */
export function claimedName({ of }: Claim, organisation: Organisation, lang: Lang): string {
  return placeNamed(of, organisation)?.name ?? texts[lang].organisation.claim.goneName;
}

function mine({ submitId, lang }: PressContext): readonly CardButton[] {
  const title = texts[lang].organisation.claim.mine;
  return [{ title, data: { verb: "my-reports", submitId, lang } }];
}

function said({ headline, text = "", notes = [], buttons }: Said, lang: Lang): PersonalMessage {
  const plain = [headline, text, ...notes].filter((line) => line !== "").join("\n");
  return {
    plain,
    card: (context) => {
      const frame = frameOf(plain, lang, context);
      const data = toMessage({ headline, text, buttons: buttons?.(frame.press) ?? [] }, frame);
      return renderCard("message", { ...data, notes: notes.map(escapeMarkdown) }, lang);
    },
  };
}
