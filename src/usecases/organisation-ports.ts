import type { Organisation } from "../domain/organisation/organisation.ts";
import type { Version } from "./ports.ts";

export interface OrganisationStore {
  /** As it is stored now; empty, with no version, before anybody has said anything. */
  read(): Promise<{ readonly organisation: Organisation; readonly version: Version | undefined }>;
  /** The new version; undefined when another was first. `expected` undefined says that there must be none yet. */
  save(organisation: Organisation, expected: Version | undefined): Promise<Version | undefined>;
}

/** The organisation as rights are checked against. */
export interface OrganisationReader {
  /** As it is stored now: one read, for what somebody is about to do. */
  read(): Promise<Organisation>;
  /** Configured administrators, and those of the organisation as this instance last saw it: for what every turn asks. */
  isAdministrator(aadObjectId: string | undefined): boolean;
  /** The same, all of them, in lower case. */
  administrators(): readonly string[];
  /** Looks for changes now. What is held stays when the storage fails. */
  refresh(): Promise<void>;
}
