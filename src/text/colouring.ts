import type { ColourBy } from '@/domain/colouring/colouring';
import { type StatusPhase, scoreSteps } from '@/domain/colouring/otherColourings';
import type { HousingType } from '@/domain/housingType';
import type { Priority } from '@/domain/location';
import type { Segment } from '@/domain/segment';
import { housingTypeNames, priorityNames, segmentNames } from './codes';

const phaseNames: Record<StatusPhase, string> = {
  '1': '1 Onherroepelijk',
  '2': '2 Vastgesteld',
  '3': '3 In voorbereiding',
  '4': '4 Visie of optie',
  '5A': '5A Ambtelijk, met locatie',
  '5B': '5B Ambtelijk, zonder locatie',
};

const yearName = (key: string): string => {
  const [kind, year] = key.split(':');
  if (year === undefined) return key === 'none' ? 'Jaar onbekend' : key;
  return kind === 'until' ? `t/m ${year}` : `na ${year}`;
};

const scoreName = (key: string): string => {
  if (key === 'none') return 'Geen score';
  const [best, ...others] = scoreSteps;
  const from = Number(key);
  return from === best
    ? `${from} of meer`
    : `${from} tot ${[best, ...others].findLast((step) => step > from)}`;
};

const partnerName = (key: string, nameOf: (partnerId: string) => string | undefined): string => {
  if (key === 'others') return 'Andere partners';
  return key === 'none' ? 'Geen partner' : (nameOf(key) ?? key);
};

const named = <Code extends string>(names: Record<Code, string>, key: string): string =>
  Object.entries<string>(names).find(([code]) => code === key)?.[1] ?? key;

export const colouringText = {
  label: 'Kleur van locaties',
  classes: 'Kleur',
  names: {
    type: 'Type woning',
    segment: 'Segment',
    status: 'Planologische status',
    partner: 'Partner',
    year: 'Jaar van oplevering',
    priority: 'Prioriteit',
    score: 'Score (rangschikken)',
  } satisfies Record<ColourBy, string>,
  heading: (by: ColourBy) => `Kleur: ${colouringText.names[by].toLowerCase()}`,
  /** What a colour stands for. */
  classOf: (by: ColourBy, key: string, partner: (partnerId: string) => string | undefined): string => {
    switch (by) {
      case 'type':
        return named<HousingType>(housingTypeNames, key);
      case 'segment':
        return named<Segment>(segmentNames, key);
      case 'status':
        return named<StatusPhase>(phaseNames, key);
      case 'priority':
        return named<Priority>(priorityNames, key);
      case 'year':
        return yearName(key);
      case 'score':
        return scoreName(key);
      case 'partner':
        return partnerName(key, partner);
    }
  },
  /** What the colours alone do not say. */
  notes: {
    partner: 'Heeft een locatie meer partners, dan krijgt elke partner een even groot deel van de ring.',
    score: 'De score komt uit uw eigen criteria bij Rangschikken. Zij beslist niets.',
    year: 'Een ring heeft een deel voor elk jaar waarin woningen klaar zijn.',
  } satisfies Partial<Record<ColourBy, string>>,
  noCriteria: 'Er zijn nog geen criteria. Maak ze bij Rangschikken.',
  surface: 'Een vlak heeft de kleur met de meeste woningen.',
};
