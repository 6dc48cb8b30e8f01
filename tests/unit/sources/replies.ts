import type { StandInReply } from '../../standIn/reply';

/** Answers that the stand-in itself would never give. */
export const reply = (status: number, body = '', headers: Record<string, string> = {}): StandInReply => ({
  status,
  headers: { 'content-type': 'application/geo+json', ...headers },
  body,
});

export const htmlPage = (status = 200) =>
  reply(status, '<h1>Onderhoud</h1>', { 'content-type': 'text/html; charset=utf-8' });

export const featureCollection = (features: unknown[], more: Record<string, unknown> = {}): string =>
  JSON.stringify({ type: 'FeatureCollection', features, ...more });

/** A parcel as the BRK gives it, over the given corner points. */
export const parcelFeature = (corners: [number, number][], properties: Record<string, unknown> = {}) => ({
  type: 'Feature',
  id: 'x',
  geometry: { type: 'Polygon', coordinates: [[...corners, corners[0]]] },
  properties: {
    identificatie_lokaal_id: '12340567870000',
    kadastrale_gemeente_waarde: 'Voorbeelddam',
    akr_kadastrale_gemeente_code_waarde: 'VBD00',
    sectie: 'A',
    perceelnummer: 5_678,
    kadastrale_grootte_waarde: 1_420,
    ...properties,
  },
});

export const goodCorners: [number, number][] = [
  [5.1, 52.1],
  [5.102, 52.1],
  [5.102, 52.102],
  [5.1, 52.102],
];
