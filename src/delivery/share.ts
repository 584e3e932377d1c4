import { balance, fairShare, givenBack } from "../domain/delivery/balance.ts";
import type { RealInstant } from "../domain/time/instant.ts";
import { factsOf, type Log } from "../log.ts";
import type { PaceShare, PaceStore } from "../usecases/delivery-ports.ts";
import type { Clock } from "../usecases/ports.ts";
import type { Timings } from "./timings.ts";
import { wait } from "./wait.ts";

/** This instance's part of what the municipality may post. */
export interface Share {
  /** What may be used of it now; 0 when there is none. */
  perSecond(): number;
  /** How many instances post just now, this one included. */
  instances(): number;
  /** There is work: the share is leased, and renewed in time, without anybody waiting for it. */
  keep(): void;
  /** There is none any longer. */
  giveBack(): Promise<void>;
}

interface ShareDeps {
  readonly me: string;
  readonly store: PaceStore;
  readonly clock: Clock;
  readonly log: Log;
  readonly timings: Timings;
}

interface Held {
  readonly perSecond: number;
  readonly until: RealInstant;
  /** More than `before` may be used from then on: whoever had it until now has stopped using it for certain. */
  readonly growsAt: RealInstant;
  readonly before: number;
}

const NOTHING: Held = { perSecond: 0, until: 0, growsAt: 0, before: 0 };
const GROWTH_MS = 150;
const TRIES = 5;
const RETRY_MS = 20;

/** A share that is leased while it is used, and that ends by itself when nobody keeps it. */
export function createShare(deps: ShareDeps): Share {
  const { me, store, clock, log, timings } = deps;
  let held = NOTHING;
  let others: readonly string[] = [];
  let renewAt: RealInstant = 0;
  let changing: Promise<void> | undefined;
  let idle: NodeJS.Timeout | undefined;

  const usable = (): number => {
    const now = clock.real();
    if (now >= held.until - timings.clockSkew) return 0;
    return now < held.growsAt ? Math.min(held.before, held.perSecond) : held.perSecond;
  };

  const ask = async (): Promise<boolean> => {
    const { shares, version } = await store.shares();
    const now = clock.real();
    const until = now + timings.paceLease;
    const wanted = balance(shares, { me, now, until, total: timings.postsPerSecond });
    const mine = wanted.find(({ instance }) => instance === me)?.perSecond ?? 0;
    const before = usable();
    // Less is used at once: as soon as it is written, others may have the rest.
    if (mine < held.perSecond) held = { ...held, perSecond: mine };
    if (!(await store.setShares(wanted, version))) return false;
    held = { perSecond: mine, until, before, growsAt: mine > before ? clock.real() + GROWTH_MS : 0 };
    others = namesOf(wanted, me);
    const hungry = mine < fairShare(others, me, timings.postsPerSecond);
    renewAt = clock.real() + (hungry ? timings.paceHunger : timings.paceRenewal);
    return true;
  };

  const renew = async (): Promise<void> => {
    try {
      for (let tries = 1; tries <= TRIES; tries += 1) {
        if (await ask()) return;
        await wait(RETRY_MS * tries);
      }
      renewAt = clock.real() + timings.paceHunger;
    } catch (error) {
      renewAt = clock.real() + timings.paceHunger;
      log.warn("The share of the pace could not be renewed.", factsOf(error));
    }
  };

  const remove = async (): Promise<void> => {
    held = NOTHING;
    renewAt = 0;
    try {
      for (let tries = 1; tries <= TRIES; tries += 1) {
        const { shares, version } = await store.shares();
        if (await store.setShares(givenBack(shares, me, clock.real()), version)) return;
      }
    } catch (error) {
      // It ends by itself.
      log.warn("The share of the pace could not be given back.", factsOf(error));
    }
  };

  /** One change at a time: a share that is being given back is not renewed. */
  const change = (how: () => Promise<void>): Promise<void> => {
    changing = how().finally(() => (changing = undefined));
    return changing;
  };

  const giveBack = async (): Promise<void> => {
    clearTimeout(idle);
    while (changing !== undefined) await changing;
    if (held.until > 0) await change(remove);
  };

  return {
    perSecond: usable,
    instances: () => others.length + 1,
    keep: () => {
      clearTimeout(idle);
      idle = setTimeout(() => void giveBack(), timings.paceRenewal).unref();
      if (changing === undefined && clock.real() >= renewAt) void change(renew);
    },
    giveBack,
  };
}

function namesOf(shares: readonly PaceShare[], me: string): readonly string[] {
  return shares.map(({ instance }) => instance).filter((instance) => instance !== me);
}
