/** The documents that can be made. */
export const documentKinds = ['annex', 'programme', 'agreements', 'factsheet', 'summary'] as const;
export type DocumentKind = (typeof documentKinds)[number];
