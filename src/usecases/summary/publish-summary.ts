import type { KnownConversation } from "../../domain/directory/known-conversation.ts";
import type { PersonRef } from "../../domain/organisation/organisation.ts";
import { movedRound } from "../../domain/proposal/round-changes.ts";
import { fingerprintOf } from "../../domain/summary/fingerprint.ts";
import { versionOf } from "../../domain/summary/summary-version.ts";
import type { SummaryVersion } from "../../domain/summary/summary.ts";
import { roundOf, type RoundDeps } from "../current-round.ts";
import type { ConversationStore, DeliveryControl } from "../delivery-ports.ts";
import type { Clock } from "../ports.ts";
import type { RoundStore, SummaryVersionStore } from "../proposal-ports.ts";
import { decideRound } from "../round/change-round.ts";
import { knownChannels } from "../round/round-deps.ts";
import { occurrenceOf } from "../summary-jobs.ts";
import { seeSummary, type SeenSummary, type SeeSummaryDeps } from "./see-summary.ts";

export interface PreparePublicationDeps extends Omit<SeeSummaryDeps, "summaryVersions">, RoundDeps {
  readonly conversations: Pick<ConversationStore, "list">;
  readonly summaryVersions: Pick<SummaryVersionStore, "latest" | "find">;
}

export interface PublishSummaryDeps extends PreparePublicationDeps {
  readonly rounds: RoundStore;
  readonly summaryVersions: SummaryVersionStore;
  readonly control: Pick<DeliveryControl, "announce">;
  readonly clock: Clock;
}

/** What would be published, for an administrator to confirm. */
export interface Publication {
  readonly seen: SeenSummary;
  /** The version that it would be. */
  readonly version: number;
  /** Changes with everything that would be in it. */
  readonly fingerprint: string;
  /** Channels that the bot can post to. */
  readonly channels: readonly KnownConversation[];
  /** The one that the round names, while the bot can post there. */
  readonly channel: KnownConversation | undefined;
}

export type PublicationRefusal =
  | { readonly kind: "noRound" }
  | { readonly kind: "notAdministrator" }
  /** Nothing has been released. */
  | { readonly kind: "nothing"; readonly seen: SeenSummary };

export type PreparePublicationOutcome =
  { readonly kind: "ready"; readonly publication: Publication } | PublicationRefusal;

/** What would be published of a budget year now, and where. */
export async function preparePublication(
  deps: PreparePublicationDeps,
  aadObjectId: string,
  budgetYear: number,
): Promise<PreparePublicationOutcome> {
  const standing = await roundOf(deps, budgetYear);
  if (standing === undefined) return { kind: "noRound" };
  const [seen, channels] = await Promise.all([seeSummary(deps, aadObjectId, standing), knownChannels(deps)]);
  if (!seen.isAdministrator) return { kind: "notAdministrator" };
  if (seen.model.counts.all === 0) return { kind: "nothing", seen };
  const channel = channels.find(({ id }) => id === standing.round.channelId);
  const fingerprint = fingerprintOf(seen.summary);
  return {
    kind: "ready",
    publication: { seen, version: seen.latest + 1, fingerprint, channels, channel },
  };
}

/** What the pressed card showed, and the channel that was chosen on it. */
export interface PublishWish {
  readonly budgetYear: number;
  readonly version: number;
  readonly fingerprint: string;
  readonly channelId: string;
}

export type PublishSummaryOutcome =
  /** Also for the same press again. */
  | {
      readonly kind: "published";
      readonly version: SummaryVersion;
      readonly channel: KnownConversation | undefined;
    }
  /** Somebody else has published that version meanwhile: it is shown, and decided again. */
  | { readonly kind: "overtaken"; readonly version: SummaryVersion; readonly publication: Publication }
  /** It is no longer what the card showed. */
  | { readonly kind: "changed"; readonly publication: Publication }
  /** None was chosen, or the bot cannot post there. */
  | { readonly kind: "noChannel"; readonly publication: Publication }
  | PublicationRefusal;

/**
 * Publishes what the card showed, once: the version is a row that is inserted and never changed. It is posted by what makes
 * occurrences of published versions; announcing it only saves the wait.
 */
export async function publishSummary(
  deps: PublishSummaryDeps,
  by: PersonRef,
  wish: PublishWish,
): Promise<PublishSummaryOutcome> {
  const prepared = await preparePublication(deps, by.aadObjectId, wish.budgetYear);
  if (prepared.kind !== "ready") return prepared;
  const { publication } = prepared;
  const there = await deps.summaryVersions.find(wish.budgetYear, wish.version);
  if (there !== undefined) return already(deps, by, there, publication);
  if (publication.fingerprint !== wish.fingerprint || publication.version !== wish.version)
    return { kind: "changed", publication };
  const channel = publication.channels.find(({ id }) => id === wish.channelId);
  if (channel === undefined) return { kind: "noChannel", publication };

  const version = versionOf(publication.seen.summary, {
    version: wish.version,
    publishedAt: deps.clock.millis(),
    by,
    channelId: channel.id,
  });
  if (!(await deps.summaryVersions.publish(version))) return overtaken(deps, by, wish);
  await remember(deps, by, wish.budgetYear, channel);
  await deps.control.announce(occurrenceOf(version));
  return { kind: "published", version, channel };
}

/** The same press again is answered as the first; what another has published is to be seen. */
async function already(
  deps: PublishSummaryDeps,
  by: PersonRef,
  version: SummaryVersion,
  publication: Publication,
): Promise<PublishSummaryOutcome> {
  if (version.by.aadObjectId !== by.aadObjectId) return { kind: "overtaken", version, publication };
  const channel = publication.channels.find(({ id }) => id === version.channelId);
  // The first press may have ended before the channel was remembered.
  if (channel !== undefined && publication.seen.standing.round.channelId === undefined)
    await remember(deps, by, version.budgetYear, channel);
  return { kind: "published", version, channel };
}

async function overtaken(
  deps: PublishSummaryDeps,
  by: PersonRef,
  { budgetYear, version }: PublishWish,
): Promise<PublishSummaryOutcome> {
  const prepared = await preparePublication(deps, by.aadObjectId, budgetYear);
  if (prepared.kind !== "ready") return prepared;
  const there = await deps.summaryVersions.find(budgetYear, version);
  if (there === undefined) return { kind: "changed", publication: prepared.publication };
  return already(deps, by, there, prepared.publication);
}

/** The next one goes there too, unless somebody chooses otherwise. What cannot be remembered now is asked for again. */
async function remember(
  { rounds, clock }: PublishSummaryDeps,
  by: PersonRef,
  budgetYear: number,
  channel: KnownConversation,
): Promise<void> {
  await decideRound({ rounds }, budgetYear, (round) =>
    movedRound(round, { by, at: clock.millis() }, channel.id),
  );
}
