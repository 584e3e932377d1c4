import { killAt, loseAt, type Came, type Cut, type CutCase } from "./cut-case.ts";
import { startDeliveryProcess, type DeliveryProcess } from "./delivery-process.ts";
import type { Lane } from "./lane.ts";
import { finish, PAST_DUE } from "./monday.ts";
import { openDelivery, type OpenDelivery } from "./open-delivery.ts";

/** The names of all requests of one run that nothing happens to. */
export async function stepsOfARun(lane: Lane): Promise<readonly string[]> {
  const instance = await openedThrough(lane);
  const due = lane.nextMonday();
  lane.proxy.watch();
  instance.moveTo(due + PAST_DUE);
  await finish(instance, lane.direct, due);
  return lane.proxy.steps.map(({ name }) => name);
}

/** A process is killed at each step, on several lanes at once. */
export async function killAtEach(lanes: readonly Lane[], cuts: readonly Cut[]): Promise<readonly CutCase[]> {
  const cases: CutCase[] = [];
  const left = [...cuts];
  const along = async (lane: Lane): Promise<void> => {
    // Started ahead: a start takes longer than a case.
    let next: Promise<DeliveryProcess> = startDeliveryProcess();
    for (let cut = left.shift(); cut !== undefined; cut = left.shift()) {
      const victim = await next;
      next = startDeliveryProcess();
      cases.push(await killAt(lane, victim, cut));
    }
    await (await next).kill();
  };
  await Promise.all(lanes.map(along));
  return cases;
}

/** An instance that lives on loses each step, or the answer to it. */
export async function loseAtEach(lanes: readonly Lane[], cuts: readonly Cut[]): Promise<readonly CutCase[]> {
  const cases: CutCase[] = [];
  const left = [...cuts];
  const along = async (lane: Lane): Promise<void> => {
    const instance = await openedThrough(lane);
    for (let cut = left.shift(); cut !== undefined; cut = left.shift())
      cases.push(await loseAt(lane, instance, cut));
  };
  await Promise.all(lanes.map(along));
  return cases;
}

/** An instance that has been through a Monday, so that its tables and queues are open. */
async function openedThrough(lane: Lane): Promise<OpenDelivery> {
  const due = lane.nextMonday();
  await lane.direct.engine.tick();
  const instance = openDelivery({ connectionString: lane.connectionString, now: due + PAST_DUE });
  await instance.refresh();
  await finish(instance, lane.direct, due);
  return instance;
}

/** What should not be, in words. */
export function faultsOf(
  cases: readonly CutCase[],
  isRight: (came: Came, of: CutCase) => boolean,
): readonly string[] {
  return cases.flatMap((of) =>
    of.came
      .filter((came) => !isRight(came, of))
      .map(
        ({ left, end, posts }) => `${of.fate} ${of.step}: left ${left}, became ${end}, posted ${posts} times`,
      ),
  );
}
