import { ExponentialBackoff, halfJitterGenerator, type IBackoff } from "cockatiel";

/** Waits that double from `first` to `longest`, each shortened by up to a half at random. */
export interface BackOff {
  next(): number;
  reset(): void;
}

/** A back-off that starts at its first wait. */
export function createBackOff(first: number, longest: number): BackOff {
  let step: IBackoff<unknown> | undefined;
  return {
    next: () => {
      step = step === undefined ? doubling(first, longest).next() : step.next(undefined);
      return step.duration;
    },
    reset: () => {
      step = undefined;
    },
  };
}

/** The wait after so many tries, counted from 1. */
export function waitAfter(tries: number, first: number, longest: number): number {
  const backOff = createBackOff(first, longest);
  for (let gone = 1; gone < tries; gone += 1) backOff.next();
  return backOff.next();
}

/** The doubling itself, for a policy of the library. */
export function doubling(first: number, longest: number): ExponentialBackoff<number> {
  return new ExponentialBackoff({
    initialDelay: first,
    maxDelay: longest,
    generator: halfJitterGenerator,
  });
}
