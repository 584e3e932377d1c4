import type { OrganisationTexts } from "./sv-organisation.ts";

/** The words of organisation, in English. */
export const enOrganisation = {
  organisation: {},
} satisfies OrganisationTexts;
