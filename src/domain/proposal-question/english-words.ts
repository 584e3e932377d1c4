/** "Can I see"; with the space behind it. */
export const SEE =
  "(?:(?:(?:i|we) (?:want|need|would like|d like) to |(?:can|could|may) (?:i|we) |(?:can|could) you )?(?:show|open|see|list|view|get|look at|display)(?: me| us)? )";

/** The whole of a message. */
export function whole(source: string): RegExp {
  return new RegExp(`^(?:${source})$`, "u");
}
