import { z } from "zod";
import {
  EMPTY_ORGANISATION,
  UNIT_KINDS,
  type Claim,
  type ClaimDecision,
  type Committee,
  type Department,
  type Organisation,
  type Person,
  type RoleGrant,
  type Unit,
} from "../domain/organisation/organisation.ts";
import type { OrganisationStore } from "../usecases/organisation-ports.ts";
import type { NewId } from "../usecases/ports.ts";
import { placeSchema } from "./place-rows.ts";
import { recordsIn } from "./records.ts";
import type { Tables } from "./tables.ts";

/** Read whole and changed whole, a row holds it all: some thousand persons. */
const ORGANISATION = { partition: "organisation", row: "organisation" };

const text = z.string();

const committeeShape = { id: text, name: text } satisfies Record<keyof Committee, z.ZodType>;
const departmentShape = { id: text, name: text, committeeId: text } satisfies Record<
  keyof Department,
  z.ZodType
>;

const unitShape = {
  id: text,
  name: text,
  kind: z.enum(UNIT_KINDS),
  departmentId: z.exactOptional(text),
} satisfies Record<keyof Unit, z.ZodType>;

const personRef = z.object({ aadObjectId: text, name: text });

const decisionShape = {
  kind: z.enum(["confirmed", "declined"]),
  by: personRef,
  at: z.int(),
} satisfies Record<keyof ClaimDecision, z.ZodType>;

const claimShape = {
  id: text,
  by: personRef,
  of: placeSchema,
  at: z.int(),
  decision: z.exactOptional(z.object(decisionShape)),
} satisfies Record<keyof Claim, z.ZodType>;

const grantSchema: z.ZodType<RoleGrant> = z.discriminatedUnion("role", [
  z.object({ role: z.literal("administrator") }),
  z.object({ role: z.literal("reviewer"), committeeId: z.exactOptional(text) }),
  z.object({ role: z.enum(["departmentHead", "deputy", "member"]), departmentId: text }),
  z.object({ role: z.enum(["responsible", "substitute", "manager"]), of: placeSchema }),
]);

const personShape = {
  aadObjectId: text,
  name: text,
  grants: z.array(grantSchema),
} satisfies Record<keyof Person, z.ZodType>;

const organisationSchema: z.ZodType<Organisation> = z.object({
  committees: z.array(z.object(committeeShape)),
  departments: z.array(z.object(departmentShape)),
  goals: z.array(text),
  people: z.array(z.object(personShape)),
  // Not there in what was stored before reports were.
  units: z.array(z.object(unitShape)).default([]),
  claims: z.array(z.object(claimShape)).default([]),
} satisfies Record<keyof Organisation, z.ZodType>);

export function organisationTable(tables: Pick<Tables, "organisation">, newId: NewId): OrganisationStore {
  const records = recordsIn({
    open: tables.organisation,
    schema: organisationSchema,
    newId,
    tellCorrupt: undefined,
  });
  return {
    read: async () => {
      const found = await records.find(ORGANISATION);
      return { organisation: found?.value ?? EMPTY_ORGANISATION, version: found?.version };
    },
    save: (organisation, expected) => records.save({ keys: ORGANISATION, value: organisation }, expected),
  };
}
