import type { PersonRef } from "../../domain/organisation/organisation.ts";
import {
  readExtensionForm,
  type ExtensionFault,
  type ExtensionForm,
  type ExtensionWish,
} from "../../domain/proposal/extension-form.ts";
import { draftCode } from "../../domain/proposal/draft-code.ts";
import { formatNumber } from "../../domain/proposal/proposal-type.ts";
import type { Extension, Round } from "../../domain/proposal/round.ts";
import { extendedRound, isSameExtension, withoutExtension } from "../../domain/proposal/round-extensions.ts";
import { findRound } from "../current-round.ts";
import { decideRound } from "./change-round.ts";
import { asAdministrator, standingAmong, type RoundPageDeps } from "./round-deps.ts";

export type ExtendOutcome =
  | { readonly kind: "extended"; readonly round: Round; readonly extension: Extension }
  | { readonly kind: "faulty"; readonly round: Round; readonly faults: readonly ExtensionFault[] }
  | { readonly kind: "gone" | "conflict" | "notAdministrator" };

/**
 * Gives one nämnd or one proposal more time. `pressId` is the press's own: the same one again gives nothing more, unless
 * something else was typed since.
 */
export async function extendRound(
  deps: RoundPageDeps & { readonly newId: () => string },
  by: PersonRef,
  pressed: { readonly budgetYear: number; readonly pressId: string },
  form: ExtensionForm,
): Promise<ExtendOutcome> {
  const organisation = await asAdministrator(deps, by.aadObjectId);
  if (organisation === undefined) return { kind: "notAdministrator" };
  const { budgetYear, pressId } = pressed;
  const [calendars, found] = await Promise.all([deps.calendars.active(), findRound(deps, budgetYear)]);
  if (found === undefined) return { kind: "gone" };
  const { stoppdatum } = standingAmong(calendars, found.value);
  const today = deps.clock.today();
  const read = readExtensionForm(form, { organisation, budgetYear, stoppdatum, today });
  if (read.kind === "faulty") return { ...read, round: found.value };

  const to = await receiverOf(deps, budgetYear, read.wish);
  if (to === undefined)
    return { kind: "faulty", round: found.value, faults: [{ field: "number", kind: "notFound" }] };
  const { until, reason } = read.wish;
  const wished: Extension = { id: pressId, to: to.to, until, reason, by, at: deps.clock.millis() };
  return save(deps, budgetYear, wished, to.name);
}

async function save(
  deps: RoundPageDeps & { readonly newId: () => string },
  budgetYear: number,
  wished: Extension,
  of: string,
): Promise<ExtendOutcome> {
  let extension = wished;
  const outcome = await decideRound(deps, budgetYear, (round) => {
    const before = round.extensions.find(({ id }) => id === wished.id);
    if (before !== undefined && isSameExtension(before, wished)) return undefined;
    if (before !== undefined) extension = { ...wished, id: deps.newId() };
    return extendedRound(round, extension, of);
  });
  return outcome.kind === "saved" ? { kind: "extended", round: outcome.round, extension } : outcome;
}

interface Receiver {
  readonly to: Extension["to"];
  readonly name: string;
}

async function receiverOf(
  { proposals }: Pick<RoundPageDeps, "proposals">,
  budgetYear: number,
  { to }: ExtensionWish,
): Promise<Receiver | undefined> {
  if (to.kind === "committee")
    return { to: { kind: "committee", committeeId: to.committeeId }, name: to.name };
  if (to.kind === "draft") {
    const all = await proposals.list(budgetYear);
    const [found, ...others] = all.filter(({ value }) => draftCode(value.id) === to.code);
    // Two with the same beginning: better none than somebody else's.
    if (found === undefined || others.length > 0) return undefined;
    return { to: { kind: "proposal", proposalId: found.value.id }, name: to.code };
  }
  const found = await proposals.findByNumber(to.number);
  if (found === undefined) return undefined;
  const { type, number } = to.number;
  return {
    to: { kind: "proposal", proposalId: found.value.id },
    name: formatNumber(type, budgetYear, number),
  };
}

export type TakeBackExtensionOutcome =
  | { readonly kind: "takenBack"; readonly round: Round }
  | { readonly kind: "gone" | "conflict" | "notAdministrator" };

/** Takes back more time; again it changes nothing. What has been released by it stays released. */
export async function takeBackExtension(
  deps: RoundPageDeps,
  by: PersonRef,
  budgetYear: number,
  extensionId: string,
): Promise<TakeBackExtensionOutcome> {
  if ((await asAdministrator(deps, by.aadObjectId)) === undefined) return { kind: "notAdministrator" };
  const outcome = await decideRound(deps, budgetYear, (round) =>
    withoutExtension(round, extensionId, { by, at: deps.clock.millis() }),
  );
  return outcome.kind === "saved" ? { kind: "takenBack", round: outcome.round } : outcome;
}
