import { create } from 'zustand';
import type { Which } from '@/domain/leaving/partChoice';
import type { Orientation, Paper } from '@/exchange/documents/document';
import type { DocumentKind } from '@/exchange/documents/kinds';

/** What was chosen on the screen of documents; kept while the page is open. */
type Report = {
  kind: DocumentKind;
  which: Which['kind'];
  isPublic: boolean;
  withPersonal: boolean;
  paper: Paper;
  orientation: Orientation;
  /** Whose sheet of the prestatieafspraken; null: that of each corporatie. */
  partnerId: string | null;
  /** For whom it is, to be noted; empty: nobody in particular. */
  to: string;
};

export const useReport = create<Report>(() => ({
  kind: 'annex',
  which: 'all',
  isPublic: false,
  withPersonal: true,
  paper: 'a4',
  orientation: 'portrait',
  partnerId: null,
  to: '',
}));

export const setReport = (part: Partial<Report>): void => useReport.setState(part);
