import type { PlanFormat } from './format';
import { headText } from './headText';

const xml = (pattern: RegExp) => (head: Uint8Array) => {
  const text = headText(head);
  return /^\uFEFF?\s*</.test(text) && pattern.test(text);
};

/** Formats that come in and do not go out. */
export const gpx: PlanFormat = {
  id: 'gpx',
  holds: 'plan',
  extensions: ['gpx'],
  mediaTypes: ['application/gpx+xml'],
  sniff: xml(/<gpx\b/),
  read: async () => (await import('./gpx/readGpx')).readGpx,
};

export const gml: PlanFormat = {
  id: 'gml',
  holds: 'plan',
  extensions: ['gml', 'xml'],
  mediaTypes: ['application/gml+xml'],
  sniff: xml(/opengis\.net\/(?:gml|wfs)/),
  read: async () => (await import('./gml/readGml')).readGml,
};

export const flatgeobuf: PlanFormat = {
  id: 'flatgeobuf',
  holds: 'plan',
  extensions: ['fgb'],
  mediaTypes: ['application/flatgeobuf'],
  sniff: (head) => headText(head).startsWith('fgb'),
  read: async () => (await import('./flatgeobuf/readFlatGeobuf')).readFlatGeobuf,
};

export const gzip: PlanFormat = {
  id: 'gzip',
  holds: 'plan',
  extensions: ['gz'],
  mediaTypes: ['application/gzip'],
  sniff: (head) => head[0] === 0x1f && head[1] === 0x8b,
  read: async () => (await import('./gzip/readGzip')).readGzip,
};
