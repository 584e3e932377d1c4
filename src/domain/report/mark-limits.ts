/** Characters that the comment at a klarmarkering may have, and the ground, the reason and the name that are recorded with one. */
export const MOST_MARK_COMMENT = 1_000;
export const MOST_MARK_REASON = 500;
export const MOST_MARK_NAME = 100;
