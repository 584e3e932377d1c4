/**
 * So often a save is tried that others overtake: each try reads and decides anew, and that many in a row is more than chance.
 */
export const MOST_TRIES = 4;
