/** The words of the part nudge of reports, in Swedish. */
export const svNudge = {
  nudge: {},
};

export type NudgeTexts = typeof svNudge;
