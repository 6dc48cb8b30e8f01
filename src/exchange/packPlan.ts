import type { Plan } from '@/domain/plan';
import { readGeoJson } from './geojson/readGeoJson';
import { writeGeoJson } from './geojson/writeGeoJson';

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
    const read = readGeoJson(await throughStream(bytes, new DecompressionStream('gzip')));
    if (!read.ok || read.kind !== 'plan') return undefined;
    const locations = read.locations.flatMap(({ name, ...location }) =>
      name === undefined ? [] : [{ ...location, name }],
    );
    return { ...read.header, partners: read.partners, locations };
  } catch {
    return undefined;
  }
};
