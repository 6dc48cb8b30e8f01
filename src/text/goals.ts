import { type Filter, isNoFilter } from '@/domain/filterSchema';
import type { Goal } from '@/domain/goal';
import type { GoalProgress } from '@/domain/goalProgress';
import { affordableSegments } from '@/domain/segment';
import { firmnessNames, housingTypeNames, ownerNames, segmentNames, statusNames } from './codes';
import { dayText, numberText } from './numbers';

const oneDecimal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** A share of 0 to 100: 30%, 12,5%, or 2/3 for two thirds. */
export const shareText = (share: number): string => {
  const thirds = share * 0.03;
  const isThird = Math.abs(thirds - Math.round(thirds)) < 1e-9 && share % 100 !== 0;
  return isThird ? `${Math.round(thirds)}/3` : `${oneDecimal.format(share)}%`;
};

/** The neighbourhood of a location of which nobody knows it. */
export const noNeighbourhood = 'Buurt onbekend';

export const isAffordable = (segments: Filter['segments'] = []): boolean =>
  segments.length === affordableSegments.length &&
  affordableSegments.every((each) => segments.includes(each));

const list = (names: readonly string[]): string => names.join(' of ').toLowerCase();

/** What a filter asks, as "zorggeschikt, sociale huur, in Zuiderlanden"; empty when it asks nothing. */
export const filterText = (filter: Filter): string => {
  const {
    types = [],
    segments = [],
    owners = [],
    neighbourhoods = [],
    firmness = [],
    statuses = [],
  } = filter;
  const others = { ...filter };
  for (const key of ['types', 'segments', 'owners', 'neighbourhoods', 'firmness', 'statuses'] as const) {
    delete others[key];
  }
  const parts = [
    list(types.map((type) => housingTypeNames[type])),
    isAffordable(segments) ? 'betaalbaar' : list(segments.map((segment) => segmentNames[segment])),
    owners.length === 0 ? '' : `van ${list(owners.map((owner) => ownerNames[owner]))}`,
    list(firmness.map((each) => firmnessNames[each])),
    list(statuses.map((status) => statusNames[status])),
    neighbourhoods.length === 0
      ? ''
      : `in ${neighbourhoods.map((name) => name || noNeighbourhood.toLowerCase()).join(' of ')}`,
    isNoFilter(others) ? '' : 'met meer voorwaarden',
  ];
  return parts.filter(Boolean).join(', ');
};

const directionNames: Record<Goal['direction'], string> = { at_least: 'Ten minste', at_most: 'Hooguit' };

/** What a goal asks, as a name for it: "Ten minste 30% sociale huur in Zuiderlanden t/m 2029". */
export const goalNameOf = (
  goal: Pick<Goal, 'direction' | 'measure' | 'value' | 'over' | 'within' | 'byYear'>,
): string => {
  const { direction, measure, value, over, within, byYear } = goal;
  const about = filterText(over) || 'woningen';
  const amount = measure === 'number' ? numberText(value) : shareText(value);
  const place = measure === 'largest_neighbourhood' ? ' in één buurt' : '';
  const of = measure === 'share' ? filterText(within) : '';
  const whole = of === '' ? '' : of.startsWith('in ') ? ` ${of}` : ` van ${of}`;
  const until = byYear === undefined ? '' : ` t/m ${byYear}`;
  return `${directionNames[direction]} ${amount} ${about}${place}${whole}${until}`.slice(0, 200);
};

const pointsText = (points: number): string => {
  const rounded = points < 1 ? Math.max(0.1, points) : Math.round(points);
  return `${oneDecimal.format(rounded)} ${rounded <= 1 ? 'punt' : 'punten'}`;
};

const hardShare = ({ firm, reached }: GoalProgress): string => {
  const all = firm.gerealiseerd + firm.hard + firm.zacht + firm.ambtelijk;
  return shareTextWhole(((firm.gerealiseerd + firm.hard) / Math.max(1, all)) * (reached ?? 0));
};

const shareTextWhole = (share: number): string => `${numberText(share)}%`;

/** How far a goal is: "nog 28", "gehaald met 4 zacht", "19 punten te weinig". */
export const verdictText = (goal: Goal, progress: GoalProgress): string => {
  const { verdict } = progress;
  const isNumber = goal.measure === 'number';
  switch (verdict.kind) {
    case 'nothing':
      return 'gaat nu over geen enkele woning';
    case 'met':
      return 'gehaald';
    case 'met_with':
      return isNumber
        ? `gehaald met ${numberText(Math.ceil(verdict.by))} ${firmnessNames[verdict.firmness]}`
        : `gehaald, ${hardShare(progress)} hard`;
    case 'short':
      return isNumber ? `nog ${numberText(Math.ceil(verdict.by))}` : `${pointsText(verdict.by)} te weinig`;
    case 'over':
      return isNumber ? `${numberText(Math.ceil(verdict.by))} te veel` : `${pointsText(verdict.by)} te veel`;
  }
};

/** What is reached: 72, or 11%. */
export const reachedText = (goal: Goal, { reached }: GoalProgress): string => {
  if (reached === null) return '–';
  return goal.measure === 'number' ? numberText(reached) : shareTextWhole(reached);
};

const firmText = (firm: GoalProgress['firm']): string =>
  (['gerealiseerd', 'hard', 'zacht', 'ambtelijk'] as const)
    .filter((kind) => firm[kind] > 0)
    .map((kind) => `${firmnessNames[kind]} ${numberText(firm[kind])}`)
    .join(', ');

/** The bar of a goal in words. */
export const goalBarLabel = (goal: Goal, progress: GoalProgress): string => {
  const parts = firmText(progress.firm);
  const said = [`${reachedText(goal, progress)}`, parts, verdictText(goal, progress)];
  return `${goal.name}: ${said.filter(Boolean).join('; ')}`;
};

export const goalText = {
  heading: 'Doelen',
  none: 'Nog geen doelen. Een doel is bijvoorbeeld “ten minste 30% sociale huur in kern Noord” of “100 zorggeschikt voor 2029”.',
  add: 'Doel toevoegen',
  change: 'Doel wijzigen',
  actionsOf: (name: string) => `Wat u met doel '${name}' kunt doen`,
  removed: (name: string) => `Doel '${name}' verwijderd`,
  inDock: 'in de balk',
  toDock: 'In de balk onderaan tonen',
  fromDock: 'Uit de balk onderaan halen',
  dock: 'Doel in de balk',
  sourceOf: ({ source, asOf }: Goal) =>
    [source, asOf === '' ? '' : dayText(asOf)].filter(Boolean).join(' · ') || 'Eigen doel, zonder bron',
  in: (neighbourhood: string) => `meeste in ${neighbourhood}`,
  aboutNothing: 'nu gaat het over geen enkele woning',
  unplaced: (homes: number) => `${numberText(homes)} zonder buurt`,
  counts: 'Wat de opgave telt: niet wat afvalt, niet bestaande bouw, en een woning zonder jaar wel.',

  direction: 'Ten minste of hooguit',
  directions: directionNames,
  measure: 'Wat telt',
  measures: {
    number: 'Aantal woningen',
    share: 'Deel van de woningen',
    largest_neighbourhood: 'Deel in de buurt met de meeste',
  } satisfies Record<Goal['measure'], string>,
  value: { number: 'Aantal woningen', share: 'Deel in procenten (of 2/3)' },
  over: 'Over welke woningen',
  within: 'Deel van welke woningen',
  type: 'Woningtype',
  segment: 'Segment',
  neighbourhood: 'Buurt',
  firmness: 'Hardheid',
  all: 'Alle',
  several: 'Meer dan één (blijft zo)',
  affordable: 'Betaalbaar (sociaal, midden, betaalbare koop)',
  takeFilter: 'Neem het filter van de lijst over',
  moreAsked: 'Dit doel vraagt ook iets dat hier niet staat. Dat blijft zo.',
  byYear: 'T/m jaar',
  byYearHint: (horizon: number) => `leeg is t/m ${horizon}`,
  source: 'Bron',
  asOf: 'Datum van de bron',
  nameHint: 'Leeg: dan maakt de app er een naam bij.',
  save: 'Bewaren',

  errors: {
    value_empty: 'Vul in hoeveel het er moeten zijn.',
    value_not_number: 'Typ een heel getal, zoals 100.',
    value_not_share: 'Typ een deel, zoals 30, 12,5 of 2/3.',
    value_too_large: (max: number) => `Hoogstens ${numberText(max)}.`,
    share_too_large: 'Een deel is hoogstens 100%.',
    year: (from: number, to: number) => `Typ een jaar van ${from} tot en met ${to}.`,
    date: 'Deze datum bestaat niet.',
  },
};
