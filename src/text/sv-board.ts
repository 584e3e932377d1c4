/** The words of the part board of reports, in Swedish. */
export const svBoard = {
  board: {},
};

export type BoardTexts = typeof svBoard;
