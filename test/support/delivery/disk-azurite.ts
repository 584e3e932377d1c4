import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startAzurite, type Azurite } from "../../../src/local/azurite.ts";

/**
 * The emulator for thousands of messages. In memory it stands still once a minute to tidy up after the messages, the longer
 * the more of them there were (25 seconds after 5 000); on disk, where it is used by people too, it does not.
 */
export async function startDiskAzurite(): Promise<Azurite> {
  const folder = await mkdtemp(join(tmpdir(), "styrkedjan-"));
  const azurite = await startAzurite({ folder });
  return {
    ...azurite,
    stop: async () => {
      await azurite.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
