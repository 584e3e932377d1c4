import { z } from "zod";
import { PLACE_KINDS, type PlaceRef } from "../domain/organisation/organisation.ts";

const placeShape = {
  kind: z.enum(PLACE_KINDS),
  id: z.string(),
} satisfies Record<keyof PlaceRef, z.ZodType>;

export const placeSchema: z.ZodType<PlaceRef> = z.object(placeShape);
