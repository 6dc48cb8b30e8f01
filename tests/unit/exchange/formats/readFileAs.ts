import { homesIn } from '@/domain/location';
import { recognise } from '@/exchange/door/recognise';
import type { ReadResult } from '@/exchange/plan/readResult';
import { positionsOf } from '@/geo/bounds';

const noWork = { progress: () => undefined, signal: new AbortController().signal };

/** Reads a file as the app does, without the worker. */
export const readFileAs = async (name: string, bytes: BlobPart): Promise<ReadResult> => {
  const file = new File([bytes], name);
  const known = await recognise(file);
  if (!known.ok) return known;
  const { format } = known.value;
  if (format.holds !== 'plan' || format.read === undefined) throw new Error('not read');
  return (await format.read())(file, noWork);
};

/** What was read of each location: its name, shape and homes, and its most south-western position. */
export const placesOf = (read: ReadResult) => {
  if (!read.ok) throw new Error(read.error.code);
  return read.locations.map(({ name, geometry, programme }) => {
    const positions = geometry === undefined ? [] : positionsOf(geometry);
    const [lon, lat] = [0, 1].map((axis) => Math.min(...positions.map((position) => position[axis] ?? 0)));
    return [name, geometry?.type, homesIn({ programme }), lon, lat];
  });
};
