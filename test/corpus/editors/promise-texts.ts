/** What stands in a field when a page is opened. */
export const DRAFT = 'First line.\nSecond line.';
export const ONE = 'Delivered the billing migration ahead of plan.';
export const TWO = 'Led the incident review.\nShared what was learned.';
export const LITERAL = 'Uses <b>bold</b> &amp; "quotes" \'single\' 👩‍💻 評価 # * _under_ - [x] `code` **end** here';

/** Everything that is put in. */
export const TEXTS = [ONE, TWO, LITERAL, LITERAL + LITERAL];
