import type { Position } from '@/domain/geometry';
import { countSchema, yearSchema } from '@/domain/numbers';
import type { StockFuture, StockKind, StockSite } from '@/domain/stock/stockSite';
import { stockText } from '@/text/stock';

/** What is typed in the form, as it stands there. */
export type StockDraft = {
  name: string;
  kind: StockKind;
  capacity: string;
  future: StockFuture;
  year: string;
  source: string;
  asOf: string;
  place: 'as_it_is' | 'middle' | 'none';
};
export type StockErrors = { name?: string; capacity?: string; year?: string };

export const stockDraftOf = (site: StockSite | undefined): StockDraft => ({
  name: site?.name ?? '',
  kind: site?.kind ?? 'zorgvastgoed',
  capacity: site?.capacity === undefined ? '' : String(site.capacity),
  future: site?.future ?? 'onbekend',
  year: site?.year === undefined ? '' : String(site.year),
  source: site?.source ?? '',
  asOf: site?.asOf ?? '',
  place: site === undefined ? 'middle' : site.point === undefined ? 'none' : 'as_it_is',
});

const wholeIn = (text: string): number | undefined =>
  /^\d+$/.test(text.replaceAll('.', '')) ? Number(text.replaceAll('.', '')) : undefined;

type Read = { site: Omit<StockSite, 'id'> } | { errors: StockErrors };

/** The record that a draft describes, without its key; or what is wrong, and where. */
export const readStockDraft = (
  draft: StockDraft,
  places: { now: Position | undefined; middle: Position | undefined },
): Read => {
  const name = draft.name.trim();
  const [capacityText, yearText] = [draft.capacity.trim(), draft.year.trim()];
  const capacity = countSchema.safeParse(wholeIn(capacityText)).data;
  const year = yearSchema.safeParse(wholeIn(yearText)).data;
  const errors: StockErrors = {
    ...(name === '' && { name: stockText.errors.name }),
    ...(capacityText !== '' && capacity === undefined && { capacity: stockText.errors.capacity }),
    ...(yearText !== '' && year === undefined && { year: stockText.errors.year }),
  };
  if (Object.keys(errors).length > 0) return { errors };
  const point = { as_it_is: places.now, middle: places.middle, none: undefined }[draft.place];
  const { kind, future, source, asOf } = draft;
  return {
    site: {
      name,
      kind,
      future,
      source: source.trim(),
      asOf,
      ...(capacity !== undefined && { capacity }),
      ...(year !== undefined && { year }),
      ...(point !== undefined && { point }),
    },
  };
};
