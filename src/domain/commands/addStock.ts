import type { StockSite } from '../stock/stockSite';
import type { Command } from './command';
import { editsFor } from './editsFor';

/** Adds all existing supply of a file at once, under its name. */
export const addStock = (sites: readonly StockSite[], fileName: string): Command => ({
  label: { code: 'record_added', kind: 'stockSite', subject: fileName },
  edits: sites.flatMap((site) => editsFor('stockSite', site)),
});
