import type { DocumentKind } from '@/exchange/documents/kinds';

/** What each is called. */
export const documentKindNames: Record<DocumentKind, string> = {
  annex: 'VHP-bijlage',
  programme: 'Uitvoeringsprogramma',
  agreements: 'Prestatieafspraken per corporatie',
  factsheet: 'Factsheet per locatie',
  summary: 'Bestuurlijke samenvatting',
};

/** What the button calls each as a Word file, and the menu too. */
export const wordNames: Record<DocumentKind, string> = {
  annex: 'Word (VHP-bijlage)',
  programme: 'Word (uitvoeringsprogramma)',
  agreements: 'Word (prestatieafspraken)',
  factsheet: 'Word (factsheet)',
  summary: 'Word (bestuurlijke samenvatting)',
};

export const printName = 'Afdrukken of PDF';
