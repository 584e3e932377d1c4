import type { Organisation } from "./organisation.ts";

/**
 * How much an organisation may hold. Nämnder, förvaltningar and målområden are choices of a card, which Teams takes up to a
 * weight; units and people are searched for where they are many, and are stored together with all of it.
 */
export const MOST = { committees: 35, departments: 50, units: 500, goals: 30, people: 1000 } as const;
export type LimitedPart = keyof typeof MOST;

/** The first part that holds too much; undefined when all is well. */
export function overLimit(organisation: Organisation): LimitedPart | undefined {
  return (Object.keys(MOST) as LimitedPart[]).find((part) => organisation[part].length > MOST[part]);
}
