import type { Document } from '@xmldom/xmldom';
import { bytesOf } from '../../bytesOf';
import type { ReadResult } from '../../plan/readResult';
import { readBytes, undoubled } from '../../text/readText';
import { readValue } from '../geojson/readValue';
import type { Reading } from '../work';
import { encodingOf, parseXml } from './parseXml';
import { portionsOf } from './portions';

/** Features shaped as in GeoJSON. */
export type FeaturesInXml = { features: unknown[]; crs?: string };

const isNone: ReadResult = { ok: false, error: { code: 'other_kind', kind: 'markup' } };
const isDamaged: ReadResult = { ok: false, error: { code: 'other_kind', kind: 'damaged' } };

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

type XmlFormat = {
  /** Local names of the elements that hold a feature each, as a pattern. */
  names: string;
  /** What of the file each of them may refer to. */
  shared?: RegExp;
  /** A prefix of its own names that they are read without. */
  prefix?: string;
  featuresOf: (document: Document) => FeaturesInXml | undefined;
};

/** The features of all portions of a text; undefined when one of them cannot be parsed: half a file is not taken for all. */
const featuresIn = (
  text: string,
  { names, shared, prefix, featuresOf }: XmlFormat,
): FeaturesInXml | undefined => {
  const features: unknown[] = [];
  let crs: string | undefined;
  const plain = prefix === undefined ? text : text.replaceAll(new RegExp(`(</?)${prefix}:`, 'g'), '$1');
  for (const portion of portionsOf(plain, names, shared)) {
    const document = parseXml(portion);
    if (document === undefined) return undefined;
    const found = featuresOf(document);
    for (const feature of found?.features ?? []) features.push(feature);
    crs ??= found?.crs;
  }
  return { features, ...(crs === undefined ? {} : { crs }) };
};

/** Reads an XML format, given how to find the features in its document. */
export const readXml =
  (format: XmlFormat) =>
  async (file: Blob, reading: Reading): Promise<ReadResult> => {
    const bytes = await bytesOf(file);
    if (!bytes.ok) return bytes;
    const read = decoded(bytes.value);
    if (!read.ok) return read;
    const { text, notes } = undoubled(read.value);
    const found = featuresIn(text, format);
    if (found === undefined) return isDamaged;
    if (found.features.length === 0) return isNone;
    const value = { type: 'FeatureCollection', ...found };
    return readValue(value, reading, notes);
  };
