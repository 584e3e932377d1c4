import { PLACE_KINDS, type PlaceRef } from "./organisation.ts";

const WRITTEN = new RegExp(`^(${PLACE_KINDS.join("|")}):([\\w.-]+)$`, "u");

/** A place as one word, as cards carry it: "unit:it", "department:socialforvaltningen". Read again by `parsePlaceRef`. */
export function formatPlaceRef({ kind, id }: PlaceRef): string {
  return `${kind}:${id}`;
}

/** What `formatPlaceRef` has written; undefined for anything else. */
export function parsePlaceRef(text: string): PlaceRef | undefined {
  const [, written, id] = WRITTEN.exec(text) ?? [];
  const kind = PLACE_KINDS.find((each) => each === written);
  return kind === undefined || id === undefined ? undefined : { kind, id };
}

/** The same place, wherever it was read. */
export function isSamePlace(a: PlaceRef, b: PlaceRef): boolean {
  return a.kind === b.kind && a.id === b.id;
}
