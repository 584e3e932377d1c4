/** A sentence that may begin with a month. */
export function capitalizedText(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
