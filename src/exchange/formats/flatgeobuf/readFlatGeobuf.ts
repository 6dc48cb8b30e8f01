import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { bytesOf } from '../../bytesOf';
import { mostFeatures } from '../../limits';
import type { ReadResult } from '../../plan/readResult';
import { readValue } from '../geojson/readValue';
import type { Reading } from '../work';

const damaged: ReadResult = { ok: false, error: { code: 'other_kind', kind: 'damaged' } };

/** Reads FlatGeobuf. */
export const readFlatGeobuf = async (file: Blob, reading: Reading): Promise<ReadResult> => {
  const bytes = await bytesOf(file);
  if (!bytes.ok) return bytes;
  const features: unknown[] = [];
  let crs: string | undefined;
  try {
    const found = deserialize(bytes.value, {
      headerMetaFn: (header) => {
        const code = header.crs?.code;
        crs = code === undefined || code === 0 ? undefined : `EPSG:${code}`;
      },
    });
    for await (const feature of found) {
      features.push(feature);
      if (features.length > mostFeatures) break;
    }
  } catch {
    return damaged;
  }
  const value = { type: 'FeatureCollection', features, ...(crs === undefined ? {} : { crs }) };
  return readValue(value, reading);
};
