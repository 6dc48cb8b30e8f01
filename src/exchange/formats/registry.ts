import { backup } from '../backup/format';
import { csv } from './csv/format';
import { diwi } from './diwi/format';
import { excel } from './excel/format';
import type { Format, FormatId } from './format';
import { geojson, geojsonRd } from './geojson/format';
import { geopackage } from './geopackage/format';
import { kml } from './kml/format';
import { readOnly } from './readOnly';
import { shapefile } from './shapefile/format';

/** Every format that plans come in or go out in, in the order of the menu; a special case of one comes after it. */
export const formats: readonly Format[] = [
  geojson,
  geojsonRd,
  geopackage,
  excel,
  csv,
  shapefile,
  kml,
  diwi,
  ...readOnly,
  backup,
];

export const formatOf = (id: FormatId): Format => formats.find((format) => format.id === id) ?? geojson;

const readable = formats.filter(({ read }) => read !== undefined);

/** The readable format that a file says it is with its first bytes. */
export const sniffFormat = (head: Uint8Array): Format | undefined =>
  readable.findLast(({ sniff }) => sniff(head));

/** The files that can be read, for the browser's own dialog. */
export const acceptedFiles: string = [
  ...new Set([
    ...readable.flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`)),
    ...readable.flatMap(({ mediaTypes }) => mediaTypes),
  ]),
].join();
