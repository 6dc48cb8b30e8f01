import { countsForTarget, demolishedIn, type Location, newHomesIn } from '@/domain/location';
import type { Plan } from '@/domain/plan';
import { firmnessOf } from '@/domain/planningStatus';
import { isDemolition, type ProgrammeLine } from '@/domain/programmeLine';
import { loadToRd } from '@/geo/toRd';
import { placeIn } from '../placeIn';
import type { Work } from '../work';
import type { Written } from '../written';
import {
  diwiBuildings,
  diwiConfidentiality,
  diwiConsents,
  diwiOwnershipOf,
  diwiPlanTypes,
  diwiStatuses,
} from './codes';

const endOfYear = (year: number | undefined): string | null => (year === undefined ? null : `${year}-12-31`);

const statusOf = (location: Location): string => {
  if (location.priority === 'valt_af') return 'TERMINATED';
  const homes = newHomesIn(location) + demolishedIn(location);
  const done = location.programme.reduce((sum, { completed }) => sum + completed, 0);
  if (homes > 0 && done >= homes) return 'REALIZED';
  return firmnessOf(location.planningStatus) === 'hard' || done > 0 ? 'ACTIVE' : 'NEW';
};

/** Whether its homes count here, so that DIWI counts the same. */
const isCounted = (location: Location): boolean =>
  countsForTarget(location) && firmnessOf(location.planningStatus) !== 'ambtelijk';

/** DIWI knows no types for older people: those go along as properties that the municipality makes there first. */
const blockOf = (line: ProgrammeLine, { intervention, landConsent }: Location, nr: number) => ({
  name: `${nr}. ${line.type}, ${line.segment}`,
  mutatiegegevens: {
    mutatie_type: isDemolition(line) ? 'SLOOP' : intervention === 'transformatie' ? 'TRANSFORMATIE' : 'BOUW',
    eigendom_type: diwiOwnershipOf(line) ?? null,
    woning_type: diwiBuildings[line.building] ?? null,
    aantal: Math.abs(line.count),
  },
  einddatum: endOfYear(line.year),
  fysiek_voorkomen: [],
  doelgroep: [],
  grondpositie: landConsent === undefined ? {} : { [diwiConsents[landConsent]]: Math.abs(line.count) },
  maatwerk_woningeigenschappen: {
    woningtype: line.type,
    segment: line.segment,
    ...(line.retained === undefined ? {} : { instandhouding_jaren: String(line.retained) }),
  },
});

const projectOf = (location: Location, plan: Plan, nr: number) => {
  const years = location.programme.flatMap(({ year }) => year ?? []);
  const status = diwiStatuses[location.planningStatus];
  const { confidentiality, neighbourhood } = location;
  return {
    basisgegevens: { identificatie_nr: nr, naam: location.name },
    projectgegevens: {
      plan_soort: diwiPlanTypes[location.intervention] ?? null,
      in_programmering: isCounted(location),
      status: statusOf(location),
      ...(confidentiality && { vertrouwelijkheid: diwiConfidentiality[confidentiality] }),
    },
    rollen: {},
    // DIWI asks since when. A plan does not say: the day it was made here, and the day it was last changed.
    projectduur: {
      start_project: plan.createdAt.slice(0, 10),
      eind_project: endOfYear(years.length === 0 ? undefined : Math.max(...years)),
    },
    projectfasen: {},
    planologische_planstatus: status === undefined ? {} : { [status]: plan.updatedAt.slice(0, 10) },
    locatie: {
      gemeente: plan.area.kind === 'municipality' ? plan.area.name : null,
      wijk: null,
      buurt: neighbourhood ?? null,
    },
    maatwerk_projecteigenschappen: {},
  };
};

/** The locations that are a surface, as projects with blocks of homes, in Rijksdriehoek. */
export const writeDiwi = async (plan: Plan, { progress }: Pick<Work, 'progress'>): Promise<Written> => {
  const toRd = await loadToRd();
  let [noPlace, noSurface] = [0, 0];
  const features = plan.locations.flatMap((location, index) => {
    if (index % 200 === 0) progress(index / plan.locations.length);
    const place = placeIn(location);
    if (place === null) noPlace += 1;
    if (place?.type === 'Point') noSurface += 1;
    if (place === null || place.type === 'Point') return [];
    const lines = location.programme.filter(({ count }) => count !== 0);
    const feature = {
      type: 'Feature',
      properties: {
        projectgegevens: projectOf(location, plan, index + 1),
        woning_blokken: lines.map((line, at) => blockOf(line, location, at + 1)),
      },
      geometry: toRd(place),
    };
    return [JSON.stringify(feature)];
  });
  const head =
    '{\n"type": "FeatureCollection",\n"crs": {"type": "name", "properties": {"name": "EPSG:28992"}},\n"features": [\n';
  const file = new Blob([head, features.join(',\n'), '\n]\n}\n'], { type: 'application/geo+json' });
  return { file, lost: { no_place: noPlace, no_surface: noSurface } };
};
