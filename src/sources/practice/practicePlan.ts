import type { Geometry, Position } from '@/domain/geometry';
import { type Location, locationSchema } from '@/domain/location';
import type { Partner } from '@/domain/partner';
import { type Plan, startDensity } from '@/domain/plan';
import { type PracticeLocation, practiceLocations, practicePartners } from './practiceLocations';

/** In the Markermeer, where there is no land. */
export const practiceMiddle: Position = [5.25, 52.55];

const metresPerDegree = 111_320;
const degreesToRadians = Math.PI / 180;

/** A place some metres east and north of the middle, to seven decimals. */
const positionAt = (east: number, north: number): Position => {
  const [lon, lat] = practiceMiddle;
  const round = (degrees: number) => Math.round(degrees * 1e7) / 1e7;
  return [
    round(lon + east / (metresPerDegree * Math.cos(lat * degreesToRadians))),
    round(lat + north / metresPerDegree),
  ];
};

const geometryOf = ({ at, size, turn = 0 }: PracticeLocation): Geometry => {
  const [east, north] = at;
  if (size === undefined) return { type: 'Point', coordinates: positionAt(east, north) };
  const [width, height] = size;
  const [cosine, sine] = [Math.cos(turn * degreesToRadians), Math.sin(turn * degreesToRadians)];
  const corner = (x: number, y: number) =>
    positionAt(east + x * cosine - y * sine, north + x * sine + y * cosine);
  const ring = [corner(0, 0), corner(width, 0), corner(width, height), corner(0, height), corner(0, 0)];
  return { type: 'Polygon', coordinates: [ring] };
};

const locationOf = (practice: PracticeLocation, index: number): Location =>
  locationSchema.parse({
    id: `00-oefenlocatie-${String(index + 1).padStart(2, '0')}`,
    name: practice.name,
    geometry: geometryOf(practice),
    intervention: practice.intervention,
    planningStatus: practice.status,
    priority: practice.priority,
    intramuralPlaces: practice.places,
    notes: practice.notes,
    programme: practice.lines.map(([type, segment, count, year, completed], line) => ({
      id: `oefenregel-${index + 1}-${line + 1}`,
      type,
      segment,
      count,
      year,
      completed,
    })),
    commitments: (practice.partners ?? [])
      .map(([key, level]) => ({ partnerId: `oefenpartner-${key}`, level }))
      .sort((a, b) => (a.partnerId < b.partnerId ? -1 : 1)),
  });

const partners: Partner[] = Object.entries(practicePartners)
  .map(([key, partner]) => ({ id: `oefenpartner-${key}`, ...partner }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/** A filled, fictional plan under the given id, to play with. `now`: ISO, UTC. */
export const practicePlan = (id: string, now: string): Plan => ({
  id,
  name: 'Oefenplan (fictief)',
  area: { kind: 'practice', name: 'Oefengemeente Markerwaard (fictief)' },
  target: {
    horizon: 2030,
    byType: { geclusterd: 640, zorggeschikt: 230, nultreden: 655 },
    source: 'Verzonnen getallen, alleen om mee te oefenen',
    asOf: '',
  },
  settings: { density: startDensity },
  createdAt: now,
  updatedAt: now,
  partners,
  locations: practiceLocations.map(locationOf),
});
