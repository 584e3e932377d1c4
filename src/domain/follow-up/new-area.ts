import type { FollowUpArea } from "./area.ts";

/** "Rapportering … mellan nämnd och kommunstyrelse", as the customer's document has it. */
const BODY = "kommunstyrelsen";
const COMMENT_DAYS = 3;

/** An area as it is before anybody has decided anything: no limits and no receivers, so that nothing is asked or posted. */
export function newArea(id: string, name: string): FollowUpArea {
  return {
    id,
    name,
    revision: 1,
    confirmed: { parts: [] },
    places: [],
    threshold: {},
    political: { body: BODY },
    receivers: [],
    comments: { on: true, workingDays: COMMENT_DAYS, operations: false },
  };
}
