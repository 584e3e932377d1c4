const LETTERS = 26;
const FIRST_LETTER = 65;

/** The letters of a column, from 1: "A", "Z", "AA". */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(FIRST_LETTER + ((column - 1) % LETTERS));
  const before = Math.floor((column - 1) / LETTERS);
  return before === 0 ? letter : `${columnLetters(before)}${letter}`;
}

/** "B7". */
export function cellAt(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}

/** "$C$7:$C$19", which stays the same wherever the formula is copied to. */
export function rangeIn(column: number, firstRow: number, lastRow: number): string {
  const letters = columnLetters(column);
  return `$${letters}$${firstRow}:$${letters}$${lastRow}`;
}

/** The same on another sheet: "'Uppdrag'!B7". */
export function onSheet(name: string, reference: string): string {
  return `'${name.replaceAll("'", "''")}'!${reference}`;
}
