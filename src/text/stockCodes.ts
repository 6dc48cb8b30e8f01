import type { StockFuture, StockKind } from '@/domain/stock/stockSite';

export const stockKindNames: Record<StockKind, string> = {
  zorgvastgoed: 'zorgvastgoed',
  geclusterd: 'geclusterd',
  zorggeschikt: 'zorggeschikt',
  overig: 'overige ouderenwoningen',
  leegstand: 'leegstand',
};

export const stockFutureNames: Record<StockFuture, string> = {
  onbekend: 'onbekend',
  blijft: 'blijft',
  wordt_omgezet: 'wordt omgezet',
  sluit: 'sluit',
};
