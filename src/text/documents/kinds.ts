/** The documents that can be made. */
export const documentKinds = ['annex'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** What each is called. */
export const documentKindNames: Record<DocumentKind, string> = {
  annex: 'VHP-bijlage',
};

/** What the menu and the button call them as a Word file. */
export const wordNames: Record<DocumentKind, string> = {
  annex: 'Word (VHP-bijlage)',
};

export const printName = 'Afdrukken of PDF';
