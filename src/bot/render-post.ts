import type { JobKind } from "../domain/delivery/delivery.ts";
import type { RenderPost } from "../usecases/delivery-ports.ts";
import { createRenderDigest, type RenderDigestDeps } from "./render-digest.ts";
import { createRenderNotice, type RenderNoticeDeps } from "./render-notice.ts";
import { createRenderReminder, type RenderReminderDeps } from "./render-reminder.ts";

/** What is posted by itself, by its kind. */
export function createRenderPost(deps: RenderDigestDeps & RenderNoticeDeps & RenderReminderDeps): RenderPost {
  const kinds: Readonly<Record<JobKind, RenderPost>> = {
    digest: createRenderDigest(deps),
    notice: createRenderNotice(deps),
    reminder: createRenderReminder(deps),
  };
  return (occurrence, to) => kinds[occurrence.kind](occurrence, to);
}
