import type { Geometry } from '@/domain/geometry';
import type { Work } from '@/exchange/formats/work';
import type { ReadError } from '@/exchange/plan/readError';

export type Shape = { name: string; geometry: Geometry };

/** The shapes of a file in any format that can be imported, with their names: only to look at. Never rejects. */
export const readReference = async (
  file: Blob,
  work: Partial<Work> = {},
): Promise<{ ok: true; shapes: Shape[] } | { ok: false; error: ReadError }> => {
  const { readPlanFile } = await import('@/exchange/door/readPlanFile');
  const read = await readPlanFile(file, work);
  if (!read.ok) return read;
  return {
    ok: true,
    shapes: read.locations.flatMap(({ name = '', geometry }) =>
      geometry === undefined ? [] : [{ name, geometry }],
    ),
  };
};
