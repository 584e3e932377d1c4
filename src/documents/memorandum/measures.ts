/** In twentieths of a point, as Word measures: 567 to the centimetre. */
export const A4 = { width: 11_906, height: 16_838 } as const;

const ENDS = { top: 1_134, bottom: 1_134, header: 567, footer: 567 } as const;
/** Of a sheet that stands: lines that are not too long to read. */
export const MARGIN = { ...ENDS, left: 1_417, right: 1_304 } as const;

const NARROW = 850;
/** Of a sheet that is turned, where the table needs its width. */
export const TURNED_MARGIN = { ...ENDS, left: NARROW, right: NARROW } as const;
export const TURNED_WIDTH = A4.height - 2 * NARROW;
