import type { FileCrs } from './fileCrs';

/** What a system is called besides its own number: other numbers of the same coordinates, and names without signs. */
const aliases: Readonly<Record<FileCrs, readonly string[]>> = {
  'EPSG:4326': [
    '4979',
    '9705',
    'crs84',
    'ogccrs84',
    'wgs84',
    'wgs1984',
    'gcswgs1984',
    'gcswgs84',
    'wgs84crs84',
    'worldgeodeticsystem1984',
    'll84',
    'latlong',
    'lonlat',
    'wgs84latlon',
    'wgs84lonlat',
  ],
  'EPSG:4258': [
    '4937',
    '7931',
    '9286',
    '7423',
    'etrs89',
    'etrs1989',
    'gcsetrs1989',
    'gcseuropean1989',
    'etrsll',
  ],
  'EPSG:28992': [
    '7415',
    'rd',
    'rdnew',
    'rdnap',
    'rijksdriehoek',
    'rijksdriehoekstelsel',
    'rijksdriehoekstelselnew',
    'rijksdriehoekcoordinaten',
    'amersfoortrdnew',
    'amersfoortrdnewnapheight',
    'netherlandsrdnew',
    'netherlandsrdnew2008',
    'netherlandsrdnewnap2008',
    'amersfoortrd2008datumrdnew',
    'doublestereographic',
    'rdnewnap',
  ],
  'EPSG:3857': [
    '900913',
    '3785',
    '102100',
    '102113',
    'webmercator',
    'googlemercator',
    'pseudomercator',
    'wgs84pseudomercator',
    'wgs1984webmercator',
    'wgs1984webmercatorauxiliarysphere',
    'sphericalmercator',
    'popularvisualisationcrsmercator',
  ],
  'EPSG:3395': ['worldmercator', 'wgs84worldmercator', 'wgs1984worldmercator'],
  'EPSG:4289': ['amersfoort', 'gcsamersfoort'],
  'EPSG:25831': ['32631', 'etrs89utmzone31n', 'etrs1989utmzone31n', 'wgs84utmzone31n', 'wgs1984utmzone31n'],
  'EPSG:25832': ['32632', 'etrs89utmzone32n', 'etrs1989utmzone32n', 'wgs84utmzone32n', 'wgs1984utmzone32n'],
  'EPSG:3035': ['etrs89extendedlaeaeurope', 'etrs89laeaeurope', 'etrs1989laea', 'etrs89etrslaea'],
};

const byAlias: ReadonlyMap<string, FileCrs> = new Map(
  (Object.entries(aliases) as [FileCrs, readonly string[]][]).flatMap(([crs, names]) => [
    [crs.slice('EPSG:'.length), crs] as const,
    ...names.map((name) => [name, crs] as const),
  ]),
);

/** `EPSG::28992`, `epsg/0/28992`, `EPSG:6.9:28992`, `epsg.xml#28992`, `ref/epsg/4326/`, `ESRI:102100`, `EPSG","28992"`. */
const numbered = /(?:EPSG|ESRI)(?:\.xml)?[^\da-z]{1,4}(?:[\d.]+[:/])?(\d{4,6})(?!\d)/gi;

const numbersIn = (text: string): FileCrs[] =>
  [...text.matchAll(numbered)].flatMap(([, number = '']) => byAlias.get(number) ?? []);

const bare = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The name of the system that a definition in well-known text begins with: the datum inside it has one too. */
const definition =
  /^\s*(?:COMPD_?CS|COMPOUNDCRS|PROJ(?:CS|CRS|ECTEDCRS)|GEOG(?:CS|CRS|RAPHICCRS)|GEODCRS)\s*\[\s*"([^"]*)"/i;

/** A definition for proj4. */
const inProj = (text: string): FileCrs | undefined => {
  if (/\+proj=sterea\b.*\+lat_0=52\.15/.test(text)) return 'EPSG:28992';
  if (/\+proj=(?:longlat|latlong)\b/.test(text)) return /bessel/.test(text) ? 'EPSG:4289' : 'EPSG:4326';
  return /\+proj=merc\b.*6378137/.test(text) ? 'EPSG:3857' : undefined;
};

/**
 * The coordinate system that a name in a file stands for: a number, short or in an address, a name as Esri, FME or QGIS
 * has it, or a whole definition. Undefined for any other.
 */
export const crsNamed = (name: string): FileCrs | undefined => {
  const inWords = definition.exec(name)?.[1];
  if (inWords !== undefined) return byAlias.get(bare(inWords)) ?? numbersIn(name).at(-1);
  if (name.includes('+proj=')) return inProj(name);
  // With heights: the system of the plane comes first.
  const [number] = numbersIn(name);
  if (number !== undefined) return number;
  if (/\bCRS:?84h?>?$/i.test(name.trim())) return 'EPSG:4326';
  return byAlias.get(bare(name));
};

/** Whether a name says by a number which system it is: then it is that one, also when it is none that we know. */
export const isNumbered = (name: string): boolean => [...name.matchAll(numbered)].length > 0;
