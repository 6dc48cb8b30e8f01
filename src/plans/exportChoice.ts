import { create } from 'zustand';
import type { PartChoice } from '@/domain/leaving/partChoice';
import type { FormatId } from '@/exchange/formats/format';

export type ExportChoice = Pick<PartChoice, 'isPublic' | 'withPersonal' | 'withMoney' | 'withContacts'> & {
  format: FormatId;
  which: PartChoice['which']['kind'];
  variantId: string | null;
  /** For whom it is, to be noted; empty: nobody in particular. */
  to: string;
};

/** What was chosen the last time, as long as the page is open: whoever exports again mostly wants the same. */
export const useExportChoice = create<ExportChoice>(() => ({
  format: 'excel',
  which: 'all',
  variantId: null,
  to: '',
  isPublic: false,
  withPersonal: true,
  withMoney: false,
  withContacts: false,
}));

export const setExportChoice = (part: Partial<ExportChoice>): void => useExportChoice.setState(part);
