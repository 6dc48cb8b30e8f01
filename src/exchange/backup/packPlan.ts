import type { Plan } from '@/domain/plan';
import { writeGeoJsonFile } from '../formats/geojson/writeGeoJson';
import type { Progress } from '../formats/work';
import { planInText } from './planInText';

const throughStream = async (file: Blob, stream: GenericTransformStream): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await new Response(file.stream().pipeThrough(stream)).arrayBuffer());

/** A plan as gzipped bytes of its own file format, to be kept. */
export const packPlan = async (
  plan: Plan,
  progress: Progress = () => undefined,
): Promise<Uint8Array<ArrayBuffer>> =>
  throughStream((await writeGeoJsonFile(plan, { progress })).file, new CompressionStream('gzip'));

/** The plan in bytes of `packPlan`; undefined when they are damaged. */
export const unpackPlan = async (bytes: Uint8Array<ArrayBuffer>): Promise<Plan | undefined> => {
  try {
    return planInText(await throughStream(new Blob([bytes]), new DecompressionStream('gzip')));
  } catch {
    return undefined;
  }
};
