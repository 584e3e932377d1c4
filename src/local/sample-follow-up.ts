import { fileURLToPath } from "node:url";
import { documentAt } from "../cli/follow-up-files.ts";
import { SAMPLE_LIMITS } from "../cli/known-follow-ups.ts";
import { readFigures } from "../documents/read-document.ts";
import { instantInStockholm } from "../domain/time/stockholm.ts";
import { importFollowUp, type ImportFollowUpDeps } from "../usecases/follow-up/import-follow-up.ts";

/** One level under the package root, whether this runs from src/ or from dist/. */
const FILE = fileURLToPath(new URL("../../samples/uppfoljning-2025-11.xlsx", import.meta.url));

/** The day that the sample's table is dated. */
const IMPORTED = instantInStockholm("2025-11-24", "09:00");

/** Imports the sample's month with limits of its own, while nobody has imported any. */
export async function loadSampleFollowUp(stores: Omit<ImportFollowUpDeps, "readDocument">): Promise<void> {
  if ((await stores.followUps.areas()).length > 0) return;
  const file = await documentAt(FILE);
  await importFollowUp(
    { ...stores, readDocument: readFigures },
    { file, confirm: true, dryRun: false, now: IMPORTED },
  );
  for (const { value, version } of await stores.followUps.areas()) {
    const comments = { ...value.comments, operations: true };
    await stores.followUps.saveArea(
      { ...value, ...SAMPLE_LIMITS, comments, revision: value.revision + 1 },
      version,
    );
  }
}
