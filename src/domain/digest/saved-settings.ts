import type { Instant } from "../time/instant.ts";
import type { DigestSettings } from "./digest-settings.ts";
import { owedDigest } from "./digest-times.ts";
import { sinceAfterSave } from "./since-after-save.ts";

/** The settings as they are kept when a choice is saved in place of `former`. */
export function savedSettings(
  former: DigestSettings | undefined,
  choice: Omit<DigestSettings, "since" | "owed">,
  now: Instant,
): DigestSettings {
  const owed = former && owedDigest(former, now);
  return { ...choice, since: sinceAfterSave(former, choice, now), ...(owed === undefined ? {} : { owed }) };
}
