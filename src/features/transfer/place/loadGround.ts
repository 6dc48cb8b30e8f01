import * as z from 'zod/mini';
import { positionSchema } from '@/domain/geometry';
import { loadNetherlands } from '@/geo/netherlands';
import { loadMunicipalities } from '@/sources/facts/municipalities';
import type { Land } from './sketchMap';

const ringSchema = z.array(positionSchema);
const landSchema = z.object({
  features: z.array(z.object({ geometry: z.object({ coordinates: z.array(z.array(ringSchema)) }) })),
});

/** The land of the plain map of the Netherlands, which is kept for working without a network. */
const loadLand = async (): Promise<Land> => {
  const response = await fetch(new URL(`${import.meta.env.BASE_URL}basemap/land.json`, document.baseURI));
  const { features } = landSchema.parse(await response.json());
  return features.flatMap(({ geometry }) => geometry.coordinates);
};

/** What a small map is drawn on; without it the places still stand there. */
export const loadSketchGround = async () => {
  const [land, country, towns] = await Promise.all([
    loadLand().catch((): Land => []),
    loadNetherlands().catch(() => undefined),
    loadMunicipalities().catch(() => []),
  ]);
  return { land, border: country?.border ?? [], towns };
};
export type SketchGround = Awaited<ReturnType<typeof loadSketchGround>>;
