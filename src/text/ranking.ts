import type { CriterionFact } from '@/domain/ranking/criterion';
import { numberText } from './numbers';

const oneDecimal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** Ranking locations by the planner's own criteria (afwegingskader). */
export const rankingText = {
  title: 'Locaties rangschikken',
  explain:
    'Uw eigen afwegingskader: u kiest wat telt en hoe zwaar. De lijst is een hulpmiddel, geen oordeel. De prioriteit kiest u zelf.',
  criteria: 'Criteria',
  none: 'Nog geen criteria. Kies hieronder wat voor u telt.',
  name: 'Criterium',
  weight: 'Gewicht',
  gives: 'Wat punten geeft',
  nameEmpty: 'Geef het criterium een naam.',
  weightOf: (name: string) => `Gewicht van ${name}`,
  nameOf: (name: string) => `Naam van ${name}`,
  within: 'Punten tot, in meters',
  withinOf: (name: string) => `Afstand in meters waarbinnen ${name} punten geeft`,
  remove: (name: string) => `Criterium ${name} weghalen`,
  removed: (name: string) => `Criterium ‘${name}’ weggehaald, met de scores erop`,
  add: 'Criterium toevoegen',
  choose: 'Kies een criterium',
  facts: {
    by_hand: 'Eigen criterium (score met de hand)',
    firmness: 'Hoe hard het plan is',
    size: 'Aantal woningen',
    in_time: 'Oplevering op tijd voor de opgave',
    municipal_land: 'Grond van de gemeente',
    owner_agrees: 'Eigenaar werkt mee',
    care_partner: 'Zorgorganisatie doet mee',
    meeting_room: 'Ontmoetingsruimte',
    near_supermarket: 'Dicht bij een supermarkt',
  } satisfies Record<CriterionFact, string>,
  how: {
    by_hand: 'U geeft elke locatie zelf een score van 0 tot 10.',
    firmness: 'Hard 10, zacht 5, ambtelijk 0.',
    size: 'De grootste locatie krijgt 10, de andere naar verhouding.',
    in_time: '10 als alle woningen op tijd komen, anders 0.',
    municipal_land: '10 bij grond van de gemeente, anders 0.',
    owner_agrees: 'Formele toestemming 10, intentie 5, geen toestemming 0.',
    care_partner: '10 als een zorgorganisatie partner is, anders 0.',
    meeting_room: 'Inpandig 10, nabij 5, geen 0.',
    near_supermarket:
      '10 bij de deur, 0 vanaf uw afstand, hemelsbreed. Zet daarvoor voorzieningen aan bij Kaartlagen. Er is geen landelijke norm; 500 m is het uitgangspunt van de stad Utrecht (2022).',
  } satisfies Record<CriterionFact, string>,
  ownName: 'Eigen criterium',
  list: 'Rangorde',
  rank: 'Nr.',
  location: 'Locatie',
  score: 'Score',
  priority: 'Prioriteit',
  priorityOf: (name: string) => `Prioriteit van ${name}`,
  points: (score: number) => numberText(Math.round(score)),
  /** The most it can be once everything is known. */
  upTo: (most: number) => `tot ${numberText(Math.round(most))}`,
  value: (value: number | undefined) => (value === undefined ? '?' : oneDecimal.format(value)),
  unknown: 'onbekend',
  scoreOf: (criterion: string, location: string) => `${criterion} van ${location}, score van 0 tot 10`,
  byHand: 'met de hand',
  allZero: 'Alle gewichten staan op 0: er valt niets te rangschikken.',
  more: (count: number) => `en nog ${numberText(count)} locaties`,
  open: (name: string) => `${name} openen`,
  exclude: 'Locaties die afvallen staan niet in de lijst.',
};
