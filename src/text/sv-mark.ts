/** The words of the part mark of reports, in Swedish. */
export const svMark = {
  mark: {},
};

export type MarkTexts = typeof svMark;
