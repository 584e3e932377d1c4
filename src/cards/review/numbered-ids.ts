/** Ids with the place or the revision that a card showed, as its buttons and choices write them: "a1b2@3". */
export interface NumberedId {
  readonly id: string;
  readonly number: number;
}

export function formatNumbered({ id, number }: NumberedId): string {
  return `${id}@${number}`;
}

/** Reads what a card has sent; what no card of ours wrote is left out. */
export function parseNumbered(written: readonly string[]): readonly NumberedId[] {
  return written.flatMap((each) => {
    const [, id = "", number = ""] = /^([\w.-]{1,100})@(\d{1,9})$/u.exec(each.trim()) ?? [];
    return id === "" ? [] : [{ id, number: Number(number) }];
  });
}
