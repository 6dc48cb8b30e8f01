import type { Feature } from 'geojson';
import type { StockSite } from '@/domain/stock/stockSite';

/** What has a place, with its number; what nobody counted has a mark too. What goes is drawn fainter. */
export const stockFeatures = (sites: Iterable<StockSite>): Feature[] =>
  [...sites].flatMap(({ name, capacity, future, point }): Feature[] =>
    point === undefined
      ? []
      : [
          {
            type: 'Feature',
            geometry: { type: 'Point', coordinates: point },
            properties: {
              name,
              mark: capacity === undefined ? '?' : String(capacity),
              strength: future === 'sluit' || future === 'wordt_omgezet' ? 0.6 : 1,
            },
          },
        ],
  );
