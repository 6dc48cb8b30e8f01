import type { Document } from '@xmldom/xmldom';
import { bytesOf } from '../../bytesOf';
import type { ReadResult } from '../../plan/readResult';
import { readBytes, undoubled } from '../../text/readText';
import { readValue } from '../geojson/readValue';
import type { Reading } from '../work';
import { encodingOf, parseXml } from './parseXml';

/** Features shaped as in GeoJSON. */
export type FeaturesInXml = { features: unknown[]; crs?: string };

const isNone: ReadResult = { ok: false, error: { code: 'other_kind', kind: 'markup' } };

const decoded = (bytes: Uint8Array): ReturnType<typeof readBytes> => {
  const named = encodingOf(new TextDecoder('latin1').decode(bytes.subarray(0, 200)));
  if (named !== undefined) {
    try {
      return { ok: true, value: { text: new TextDecoder(named).decode(bytes), notes: [] } };
    } catch {
      // No encoding that anybody knows.
    }
  }
  return readBytes(bytes);
};

/** Reads an XML format, given how to find the features in its document. */
export const readXml =
  (featuresOf: (document: Document) => FeaturesInXml | undefined) =>
  async (file: Blob, reading: Reading): Promise<ReadResult> => {
    const bytes = await bytesOf(file);
    if (!bytes.ok) return bytes;
    const read = decoded(bytes.value);
    if (!read.ok) return read;
    const { text, notes } = undoubled(read.value);
    const document = parseXml(text);
    const found = document && featuresOf(document);
    if (found === undefined || found.features.length === 0) return isNone;
    const value = { type: 'FeatureCollection', ...found };
    return readValue(value, reading, notes);
  };
