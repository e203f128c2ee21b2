/** The columns of the long table that we write, and by which it is known again when it is read. */
export const CSV_HEADER = ['role', 'level', 'level name', 'band', 'dimension', 'section', 'statement'];
