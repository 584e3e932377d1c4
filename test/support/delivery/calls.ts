import type { DeliveryPlace } from "./open-delivery.ts";

/** What an instance in another process is asked to do. */
export type Call =
  | { readonly kind: "open"; readonly place: DeliveryPlace }
  | { readonly kind: "moveTo"; readonly instant: number }
  | { readonly kind: "start" }
  | { readonly kind: "stop" }
  | { readonly kind: "tick" }
  | { readonly kind: "work" }
  | { readonly kind: "usage" };

/** What an instance has used since it began. */
export interface DeliveryUsage {
  readonly cpuMicros: number;
  /** The requests it has made, by the port they went to. */
  readonly requests: Readonly<Record<string, number>>;
}

export interface Asked {
  readonly id: number;
  readonly call: Call;
}

/** The answer to the call of that id; 0 says that the process is ready. */
export type Told =
  { readonly id: number; readonly result: unknown } | { readonly id: number; readonly error: string };
