import type { TellCorrupt } from "./records.ts";

/** So many rows are remembered; beyond that they are told of each time, which then is worth a flood. */
const MOST_TOLD = 1_000;

/** Tells of each row that cannot be read, once: lists are read several times a minute. */
export function onceEach(tell: TellCorrupt): TellCorrupt {
  const told = new Set<string>();
  return (fault) => {
    const row = JSON.stringify(fault.facts);
    if (told.has(row)) return;
    if (told.size < MOST_TOLD) told.add(row);
    tell(fault);
  };
}
