import type { Paper } from './document';

/** The documents that can be made. */
export const documentKinds = ['annex', 'programme', 'agreements', 'factsheet', 'summary'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** All of a plan, or of a location, on one page: on A4 that only goes upright. */
export const isUpright = (kind: DocumentKind, paper: Paper): boolean =>
  paper === 'a4' && (kind === 'summary' || kind === 'factsheet');
