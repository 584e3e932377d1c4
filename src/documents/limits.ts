const MEGABYTE = 1024 * 1024;

/** A calendar of 45 000 rows with long texts is about 15 MB; whatever is larger is not a planning calendar. */
export const MAX_FILE_BYTES = 20 * MEGABYTE;

/** The XML of an .xlsx is 5–15 times its packed size. More than this is packed to hurt, or is not a calendar. */
export const MAX_UNPACKED_BYTES = 150 * MEGABYTE;

/** An .xlsx has a dozen parts and one for each sheet and picture; thousands of parts only cost time. */
export const MAX_ZIP_ENTRIES = 2000;

/** Ten times the largest calendar that the service is measured with would not fit a chat either. */
export const MAX_ROWS = 50_000;

/** The reader fills the whole rectangle up to the last cell, so one cell far away would cost gigabytes. */
export const MAX_CELLS = 5_000_000;

/** Excel's own last row; a row number beyond it is not from a spreadsheet. */
export const LAST_EXCEL_ROW = 1_048_576;
