import { largestUnpacked } from '../../limits';
import type { ReadError } from '../../plan/readError';
import type { ReadResult } from '../../plan/readResult';
import { done, failed, type Result } from '../../result';
import { readGeoJsonFile } from '../geojson/readGeoJsonFile';
import type { Reading } from '../work';

const unpack = async (file: Blob): Promise<Result<Blob, ReadError>> => {
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length;
      if (size > largestUnpacked) {
        await reader.cancel();
        return failed({ code: 'other_kind', kind: 'bomb' });
      }
      pieces.push(new Uint8Array(next.value));
    }
  } catch {
    return failed({ code: 'other_kind', kind: 'damaged' });
  }
  return done(new Blob(pieces));
};

/** Reads a file that was packed by itself: GeoJSON, or a table or XML by the first sign in it. */
export const readGzip = async (file: Blob, work: Reading): Promise<ReadResult> => {
  const unpacked = await unpack(file);
  if (!unpacked.ok) return unpacked;
  const start = (await unpacked.value.slice(0, 4_000).text()).trimStart();
  if (start.startsWith('<')) {
    if (/<kml\b/i.test(start)) return (await import('../kml/readKml')).readKml(unpacked.value, work);
    return (await import('../gml/readGml')).readGml(unpacked.value, work);
  }
  if (!'[{\u001e'.includes(start.charAt(0)) && /[;,\t]/.test(start)) {
    return (await import('../csv/readCsv')).readCsv(unpacked.value, work);
  }
  return readGeoJsonFile(unpacked.value, work);
};
