import type { Geometry } from '@/domain/geometry';
import type { Plan } from '@/domain/plan';
import { areaOf } from '@/geo/measure';
import { loadToRd } from '@/geo/toRd';
import { placeIn } from '../placeIn';
import { rdEsriWkt } from '../rdWkt';
import type { Work } from '../work';
import type { Written } from '../written';
import { zipFiles } from '../zipFiles';
import { dbfOf } from './dbf';
import { fields, type Row } from './fields';
import { type ShapeKind, shapeFiles } from './shapes';

type Placed = { row: Row; shape: Geometry | null };

/** The files of one Shapefile, and how many texts were cut. */
const layer = (name: string, kind: ShapeKind, placed: readonly Placed[], day: string) => {
  const { shp, shx } = shapeFiles(
    kind,
    placed.map(({ shape }) => shape),
  );
  const { bytes, cut } = dbfOf(
    fields,
    placed.map(({ row }) => row),
    day,
  );
  const encoder = new TextEncoder();
  const files = {
    [`${name}.shp`]: shp,
    [`${name}.shx`]: shx,
    [`${name}.dbf`]: bytes,
    [`${name}.prj`]: encoder.encode(rdEsriWkt),
    [`${name}.cpg`]: encoder.encode('UTF-8'),
  };
  return { files, cut };
};

/** The locations as Shapefiles in Rijksdriehoek, in a zip. Those without a place go with the surfaces. */
export const writeShapefile = async (plan: Plan, { progress }: Pick<Work, 'progress'>): Promise<Written> => {
  const toRd = await loadToRd();
  const partners = new Map(plan.partners.map((partner) => [partner.id, partner]));
  const placed = plan.locations.map((location, index): Placed => {
    if (index % 200 === 0) progress((0.7 * index) / plan.locations.length);
    const place = placeIn(location);
    const area = place === null ? 0 : Math.round(areaOf(place));
    return { row: { location, partners, area }, shape: place && toRd(place) };
  });
  const points = placed.filter(({ shape }) => shape?.type === 'Point');
  const surfaces = placed.filter(({ shape }) => shape?.type !== 'Point');
  const layers = [
    layer('locaties', 'polygon', surfaces, plan.updatedAt),
    ...(points.length > 0 ? [layer('locaties_punten', 'point', points, plan.updatedAt)] : []),
  ];
  const bytes = zipFiles(Object.assign({}, ...layers.map(({ files }) => files)));
  return {
    file: new Blob([bytes], { type: 'application/zip' }),
    lost: { cut_text: layers.reduce((sum, { cut }) => sum + cut, 0) },
  };
};
