import type { PersonalMessage } from "../../cards/personal-message.ts";
import { publicationMessage, type PublicationShown } from "../../cards/summary/publication-card.ts";
import { publishedNote, refusedNote, waitNote } from "../../cards/summary/summary-notes-cards.ts";
import { waitingMessage } from "../../cards/round/waiting-card.ts";
import type { Lang } from "../../domain/lang.ts";
import type { PersonRef } from "../../domain/organisation/organisation.ts";
import { mailingDays } from "../../domain/summary/mailing-days.ts";
import { momentText } from "../../text/moment.ts";
import { placeText } from "../../text/place-name.ts";
import { texts } from "../../text/texts.ts";
import {
  preparePublication,
  publishSummary,
  type Publication,
  type PublicationRefusal,
  type PublishSummaryOutcome,
} from "../../usecases/summary/publish-summary.ts";
import type { BotDeps } from "../deps.ts";
import { tellPersonally } from "../tell-personally.ts";
import type { Turn } from "../turn.ts";

/** The post of a version that was published so lately may still be on its way. */
const JUST_NOW_MS = 2 * 60_000;

/** What would be published and where, to confirm. */
export async function onPreparePublication(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "prepare-publication") return;
  const { lang, budgetYear } = turn.submit;
  await tellAdministrator(turn, deps, lang, async ({ aadObjectId }) => {
    const outcome = await preparePublication(deps, aadObjectId, budgetYear);
    if (outcome.kind !== "ready") return refused(outcome, budgetYear, lang);
    return publicationMessage(shownOf(outcome.publication, deps), lang);
  });
}

/** Publishes what the card showed. */
export async function onPublishSummary(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "publish-summary") return;
  const { lang, budgetYear, version, fingerprint, channel } = turn.submit;
  await tellAdministrator(turn, deps, lang, async (person) => {
    const wish = { budgetYear, version, fingerprint, channelId: channel };
    return answerOf(await publishSummary(deps, person, wish), deps, budgetYear, lang);
  });
}

/** Leaves it for later, and says how it is done then. */
export async function onAwaitPublication(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "await-publication") return;
  const { lang, budgetYear } = turn.submit;
  await tellAdministrator(turn, deps, lang, async ({ aadObjectId }) => {
    const outcome = await preparePublication(deps, aadObjectId, budgetYear);
    if (outcome.kind === "noRound" || outcome.kind === "notAdministrator")
      return refused(outcome, budgetYear, lang);
    const seen = outcome.kind === "ready" ? outcome.publication.seen : outcome.seen;
    const today = deps.clock.today();
    const days = mailingDays(await deps.calendars.active(), seen.standing);
    const next = days.find(({ day }) => day > today)?.day;
    return waitNote({ budgetYear, version: seen.latest + 1, next, today }, lang);
  });
}

function answerOf(
  outcome: PublishSummaryOutcome,
  deps: BotDeps,
  budgetYear: number,
  lang: Lang,
): PersonalMessage {
  switch (outcome.kind) {
    case "published": {
      const place = placeText(outcome.channel, lang);
      const { version, publishedAt } = outcome.version;
      const isNew = deps.clock.millis() - publishedAt < JUST_NOW_MS;
      const time = isNew ? "" : momentText(publishedAt, deps.clock.today(), lang);
      const canDownload = deps.publicUrl !== undefined;
      return publishedNote({ budgetYear, version, place, time, canDownload }, lang);
    }
    case "overtaken": {
      const { version, publishedAt, by } = outcome.version;
      const because = { kind: "overtaken", by: by.name, version, publishedAt } as const;
      return publicationMessage({ ...shownOf(outcome.publication, deps), because }, lang);
    }
    case "changed":
    case "noChannel":
      return publicationMessage(
        { ...shownOf(outcome.publication, deps), because: { kind: outcome.kind } },
        lang,
      );
    case "noRound":
    case "notAdministrator":
    case "nothing":
      return refused(outcome, budgetYear, lang);
  }
}

function refused({ kind }: PublicationRefusal, budgetYear: number, lang: Lang): PersonalMessage {
  return kind === "noRound" ? waitingMessage(lang) : refusedNote(kind, budgetYear, lang);
}

function shownOf(
  { seen, version, fingerprint, channels, channel }: Publication,
  { clock, publicUrl }: BotDeps,
): PublicationShown {
  const { model, standing, waiting } = seen;
  return {
    model,
    version,
    fingerprint,
    stoppdatum: standing.stoppdatum,
    waiting,
    channels,
    channel,
    today: clock.today(),
    canDownload: publicUrl !== undefined,
  };
}

/** What is decided on is for administrators alone, also when it is pressed in a channel. */
async function tellAdministrator(
  turn: Turn,
  deps: BotDeps,
  lang: Lang,
  make: (person: PersonRef) => Promise<PersonalMessage>,
): Promise<void> {
  await tellPersonally(turn, deps, lang, make, texts[lang].summaryCard.personal);
}
