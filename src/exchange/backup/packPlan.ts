import type { Plan } from '@/domain/plan';
import { writeGeoJson } from '../formats/geojson/writeGeoJson';
import { planInText } from './planInText';

const throughStream = async (
  bytes: BlobPart,
  stream: GenericTransformStream,
): Promise<Uint8Array<ArrayBuffer>> => {
  const packed = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(packed).arrayBuffer());
};

/** A plan as gzipped bytes of its own file format, to be kept. */
export const packPlan = (plan: Plan): Promise<Uint8Array<ArrayBuffer>> =>
  throughStream(writeGeoJson(plan), new CompressionStream('gzip'));

/** The plan in bytes of `packPlan`; undefined when they are damaged. */
export const unpackPlan = async (bytes: Uint8Array<ArrayBuffer>): Promise<Plan | undefined> => {
  try {
    return planInText(await throughStream(bytes, new DecompressionStream('gzip')));
  } catch {
    return undefined;
  }
};
