import type { PlanFormat } from '../format';
import { headText } from '../headText';
import { readBy } from '../readBy';

/** The locations for Google Earth and the like. */
export const kml: PlanFormat = {
  id: 'kml',
  holds: 'plan',
  extensions: ['kml'],
  mediaTypes: ['application/vnd.google-earth.kml+xml'],
  sniff: (head) => /<kml\b/.test(headText(head)),
  read: readBy('kml'),
  write: async () => (await import('./writeKml')).writeKml,
};
