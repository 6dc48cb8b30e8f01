import type { PlanFormat } from '../format';

/** GeoJSON in the shape that DIWI, the register of the VNG, reads: derived from its open source, and not tried there. */
export const diwi: PlanFormat = {
  id: 'diwi',
  holds: 'plan',
  extensions: ['geojson'],
  mediaTypes: ['application/geo+json'],
  sniff: () => false,
  write: async () => (await import('./writeDiwi')).writeDiwi,
};
