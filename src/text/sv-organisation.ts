/** The words of organisation, in Swedish. */
export const svOrganisation = {
  organisation: {},
};

export type OrganisationTexts = typeof svOrganisation;
