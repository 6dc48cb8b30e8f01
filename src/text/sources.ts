import type { FailureReason, Provenance, SourceFailure, SourceId } from '@/sources/interfaces/answer';
import { areaText as areaInText, dayText } from './numbers';

/** Who answers, as people know them. */
export const sourceNames: Record<SourceId, string> = {
  locatieserver: 'PDOK Locatieserver',
  brk: 'Kadaster (BRK)',
  bag: 'Kadaster (BAG)',
  bestuurlijke_gebieden: 'Kadaster (bestuurlijke gebieden)',
  cbs: 'CBS',
  openstreetmap: 'OpenStreetMap',
  ruimtelijke_plannen: 'Ruimtelijke plannen',
  rvo: 'RVO (Natura 2000)',
  rws: 'Rijkswaterstaat',
  rce: 'Rijksdienst voor het Cultureel Erfgoed',
  markerwaard: 'Oefengemeente Markerwaard (fictief)',
  file: 'uw eigen bestand',
};

const isSourceId = (id: string): id is SourceId => Object.hasOwn(sourceNames, id);

/** The name of a source that a plan or file mentions; one that we do not know is shown as it is. */
export const sourceName = (id: string): string => (isSourceId(id) ? sourceNames[id] : id);

/** "Kadaster (BRK), 22 november 2026". */
export const provenanceText = ({ source, asOf, fileName }: Provenance): string =>
  `${fileName ?? sourceName(source)}, ${dayText(asOf)}`;

const reasons: Record<Exclude<FailureReason, 'aborted'>, (name: string) => string> = {
  offline: (name) => `Er is geen internet, dus ${name} kan niets zeggen.`,
  slow: (name) => `${name} antwoordt niet op tijd.`,
  busy: (name) => `${name} heeft het te druk.`,
  refused: (name) => `${name} is nu niet te bereiken, of geeft een fout. Is er internet?`,
  unexpected: (name) => `${name} geeft een antwoord dat we niet begrijpen. Er is niets van overgenomen.`,
  absent: (name) => `${name} heeft hier geen gegevens.`,
};

/** Why a source did not answer, and what that means for the work. Empty when nobody waits for it any more. */
export const failureText = ({ source, reason }: SourceFailure, meaning: string): string =>
  reason === 'aborted' ? '' : `${reasons[reason](sourceName(source))} ${meaning}`;

export const pickText = {
  nothing: {
    parcel: 'Hier ligt volgens de bron geen perceel. Kies een andere plek, of teken zelf een vlak.',
    building: 'Hier staat volgens de bron geen pand. Kies een gebouw, of teken zelf een vlak.',
  },
  instead: 'U kunt de locatie zelf tekenen met “Vlak tekenen”.',
  zoomIn: 'Wijs nu nog eens aan, precies op de goede plek.',
  known: (name: string) => `Deze staat al in het plan: '${name}'.`,
  allKnown: 'Deze percelen staan al in het plan.',
  done: (name: string, area: string) => `${name} gekozen, ${area}. Vul nu de aantallen in.`,
  parcelsName: (designation: string, others: number) =>
    others === 0
      ? `Perceel ${designation}`
      : `Perceel ${designation} en ${others} ${others === 1 ? 'ander' : 'andere'}`,
  /** What lies under the pointer: one parcel, or those that are being gathered. */
  over: (parcels: readonly { designation: string; registeredArea: number | null }[]) => {
    const [first] = parcels;
    if (first === undefined) return '';
    const sizes = parcels.map(({ registeredArea }) => registeredArea ?? Number.NaN);
    const area = sizes.reduce((sum, size) => sum + size, 0);
    const name = parcels.length === 1 ? `Perceel ${first.designation}` : `${parcels.length} percelen`;
    return Number.isNaN(area) ? name : `${name}, ${areaInText(area)}`;
  },
  buildingName: 'Pand',
  taken: (name: string) => `${name} gekozen.`,
  more: 'Nog een perceel erbij',
};

export const originText = {
  parcel: (designation: string) => `Perceel ${designation}`,
  building: (id: string) => `Pand ${id}`,
  registeredArea: (area: string) => `kadastrale grootte ${area}`,
  yearBuilt: (year: number) => `bouwjaar ${year}`,
  uses: (uses: string) => `gebruik: ${uses}`,
  floorArea: (squareMetres: string) => `gebruiksoppervlakte ${squareMetres} m²`,
  source: (source: string, day: string) =>
    `Bron: ${source}, ${day}. De vorm op de kaart kan iets anders zijn dan de officiële grens.`,
};

export const areaText = {
  proposal: (name: string) => `Deze locatie ligt in de gemeente ${name}.`,
  accept: (name: string) => `Plan voor ${name} maken`,
  outside: (planArea: string) =>
    `Let op: deze locatie ligt buiten de gemeente ${planArea}, waar het plan voor is.`,
  abroad: (name: string) => `'${name}' ligt buiten Nederland.`,
  unknown: 'De gemeente van deze locatie kon niet worden opgezocht. Kies de gemeente bij Opgave.',
  chosen: (name: string) => `Het plan is nu voor de gemeente ${name}.`,
  choose: 'Gemeente van dit plan',
};
