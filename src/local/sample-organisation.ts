import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { readDocument } from "../documents/read-document.ts";
import {
  importOrganisation,
  type ImportOrganisationDeps,
} from "../usecases/organisation/import-organisation.ts";

/** One level under the package root, whether this runs from src/ or from dist/. In a folder of its own: it is no calendar. */
const FILE = fileURLToPath(new URL("../../samples/organisation/organisation.csv", import.meta.url));

/** Gives the people of the local chat invented roles, while nobody has said anything of an organisation. */
export async function loadSampleOrganisation(
  stores: Omit<ImportOrganisationDeps, "readDocument">,
): Promise<void> {
  if ((await stores.organisations.read()).version !== undefined) return;
  const file = { name: "organisation.csv", bytes: await readFile(FILE) };
  await importOrganisation({ ...stores, readDocument }, { file, replace: false, dryRun: false });
}
