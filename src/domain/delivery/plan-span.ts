import type { Instant } from "../time/instant.ts";

/** Of which instants a round asks what is due. */
export type PlanSpan =
  /** Nothing is made for the past: the watermark is set to `until`. */
  | { readonly kind: "begin"; readonly until: Instant }
  /** Another instance's clock is a little ahead, and it has been there. */
  | { readonly kind: "rest" }
  /** After `after`, and at `until` at the latest. */
  | { readonly kind: "span"; readonly after: Instant; readonly until: Instant };

/**
 * Decides by the watermark. One that is further ahead than clocks differ was left by a clock that had been moved: waiting
 * for the time to catch up would miss years.
 */
export function planSpan(watermark: Instant | undefined, until: Instant, tolerance: number): PlanSpan {
  if (watermark === undefined || watermark > until + tolerance) return { kind: "begin", until };
  return watermark >= until ? { kind: "rest" } : { kind: "span", after: watermark, until };
}
