import { z } from "zod";
import {
  EMPTY_ORGANISATION,
  type Committee,
  type Department,
  type Organisation,
  type Person,
  type RoleGrant,
} from "../domain/organisation/organisation.ts";
import type { OrganisationStore } from "../usecases/organisation-ports.ts";
import type { NewId } from "../usecases/ports.ts";
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

const grantSchema: z.ZodType<RoleGrant> = z.discriminatedUnion("role", [
  z.object({ role: z.literal("administrator") }),
  z.object({ role: z.literal("reviewer"), committeeId: z.exactOptional(text) }),
  z.object({ role: z.enum(["departmentHead", "deputy", "member"]), departmentId: text }),
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
