import type { PlanFormat } from '../format';

/** The locations for Google Earth and the like. */
export const kml: PlanFormat = {
  id: 'kml',
  holds: 'plan',
  extensions: ['kml'],
  mediaTypes: ['application/vnd.google-earth.kml+xml'],
  sniff: () => false,
  write: async () => (await import('./writeKml')).writeKml,
};
