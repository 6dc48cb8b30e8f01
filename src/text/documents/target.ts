import type { Target } from '@/domain/target';
import type { Tally } from '@/domain/totals/progress';
import { dayText, homesText, numberText, percentText } from '../numbers';

/** The chapter about the opgave (table B). */
export const targetChapter = {
  heading: 'Opgave',
  lead: ({
    counted,
    target,
    toFind,
    horizon,
  }: Record<'counted' | 'toFind' | 'horizon', number> & { target: number }) =>
    toFind === 0
      ? `Tot en met ${horizon} tellen ${homesText(counted)} mee. De opgave is ${homesText(target)}.`
      : `Tot en met ${horizon} tellen ${homesText(counted)} mee. De opgave is ${homesText(target)}. Er zijn nog ${homesText(toFind)} te vinden.`,
  leadWithout: (counted: number, horizon: number) =>
    `Tot en met ${horizon} tellen ${homesText(counted)} mee van de typen waarvoor een opgave geldt.`,
  noTarget: 'Open: de opgave is in dit plan nog niet of niet helemaal ingevuld.',
  table: (horizon: number) => `Tabel B. Opgave en gat tot en met ${horizon}`,
  columns: {
    type: 'Woningtype',
    target: 'Opgave',
    counted: 'Samen',
    toFind: 'Nog te vinden',
    after: (horizon: number) => `Na ${horizon}`,
  },
  chart: {
    caption: (horizon: number) => `Figuur 1. Woningen tot en met ${horizon} naast de opgave`,
    asked: 'opgave',
    told: (counted: number, target: number | null) =>
      target === null
        ? `${numberText(counted)}, opgave open`
        : `${numberText(counted)} van ${numberText(target)}`,
  },
  source: ({ source, asOf }: Target) =>
    source === ''
      ? 'Bron van de opgave: open.'
      : `Bron van de opgave: ${source}${asOf === '' ? ', datum open' : `, ${dayText(asOf)}`}.`,
  apart: ({ existing, dropped, alternative, otherType }: Tally, places: number): string => {
    const parts = [
      [otherType, 'woningen van een ander type'],
      [existing, 'woningen in bestaande bouw die wordt aangepast'],
      [dropped, 'woningen op locaties die afvallen'],
      [alternative, 'woningen op locaties die een alternatief zijn'],
      [places, 'intramurale plaatsen'],
    ] as const;
    const said = parts
      .filter(([count]) => count !== 0)
      .map(([count, what]) => `${numberText(count)} ${what}`);
    return said.length === 0 ? '' : ` Telt niet mee: ${said.join(', ')}.`;
  },
  undated: (homes: number) =>
    homes === 0 ? '' : ` Zonder jaar van oplevering: ${homesText(homes)}. Die tellen mee.`,
  shares: (social: number, affordable: number, unknown: number) =>
    `Van alle woningen die op tijd klaar zijn is ${percentText(social)} sociale huur en ${percentText(affordable)} betaalbaar (sociale huur, middenhuur en betaalbare koop samen).${unknown > 0 ? ` Van ${percentText(unknown)} is de prijsklasse niet bekend.` : ''}`,
  norm: (social: string, affordable: string) =>
    `De norm van ${social} sociale huur en ${affordable} betaalbaar geldt voor de regio, niet voor één gemeente.`,
  perNeighbourhood: (horizon: number) => `Tabel B, per buurt. Woningen tot en met ${horizon} die meetellen`,
  neighbourhood: 'Buurt',
  perNeighbourhoodNote: 'De opgave zelf is niet over buurten verdeeld.',
  goals: 'Doelen naast de opgave',
  goalColumns: { goal: 'Doel', reached: 'Nu', verdict: 'Stand', source: 'Bron' },
};
