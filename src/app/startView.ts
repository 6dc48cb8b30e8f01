import type { Position } from '@/domain/geometry';
import type { Location } from '@/domain/location';
import { geometriesOf } from '@/domain/placed';
import type { PlanHeader } from '@/domain/plan';
import { boundsOf } from '@/geo/bounds';
import type { MapView } from '@/map/mapContract';
import { readView } from '@/plans/lastView';
import { practiceView } from '@/sources/practice/practiceView';
import { areaZoom } from './areaZoom';

/** The whole of the Netherlands, for when nothing better is known. */
const wholeCountry: MapView = { center: [5.3, 52.15], zoom: 7 };

const pointOf = async (area: PlanHeader['area']): Promise<Position | undefined> => {
  if (area.kind === 'undecided') return undefined;
  if (area.kind === 'practice') return practiceView.center;
  if (area.kind === 'region') {
    const { woondealRegion } = await import('@/sources/facts/woondealTargets');
    return woondealRegion(area.code)?.point;
  }
  const { loadMunicipalities } = await import('@/sources/facts/municipalities');
  const municipalities = await loadMunicipalities();
  return municipalities.find(({ code }) => code === area.code)?.point;
};

/** A view that takes in bounds of [west, south, east, north] on a map of common size. */
const viewOfBounds = ([west, south, east, north]: readonly [number, number, number, number]): MapView => {
  const span = Math.max(east - west, (north - south) * 1.6, 0.002);
  return {
    center: [(west + east) / 2, (south + north) / 2],
    zoom: Math.min(15, Math.max(6, Math.log2(360 / span) - 0.2)),
  };
};

/** Where the map of a plan begins: where it was left, else around its locations, else at its area. */
export const startView = async (
  planId: string,
  header: PlanHeader,
  locations: Iterable<Location>,
): Promise<MapView> => {
  const kept = await readView(planId).catch(() => undefined);
  if (kept?.center !== undefined && kept.zoom !== undefined) return { center: kept.center, zoom: kept.zoom };
  if (header.area.kind !== 'practice') {
    const bounds = boundsOf(geometriesOf(locations));
    if (bounds !== null) return viewOfBounds(bounds);
  }
  const point = await pointOf(header.area).catch(() => undefined);
  return point === undefined ? wholeCountry : { center: point, zoom: areaZoom[header.area.kind] };
};
