import { countSchema, yearSchema } from '@/domain/numbers';
import {
  type StockFuture,
  type StockKind,
  type StockSite,
  stockFutures,
  stockKinds,
} from '@/domain/stock/stockSite';
import { centreOf } from '@/geo/measure';
import { roundPosition } from '@/geo/normalise';
import type { PlacedRecord } from '@/geo/placedRecord';
import { foldText } from '../foldText';
import { columnSigns, openFields, textOf } from './fields';

/** What was read of a file with existing supply, and how much of it was not understood. */
export type ReadStock = {
  sites: Omit<StockSite, 'id'>[];
  withoutName: number;
  unknownKind: number;
  withoutPlace: number;
};

/** The longer words first: "geclusterd zorggeschikt" is zorggeschikt. */
const kindWords: readonly (readonly [string, StockKind])[] = [
  ['leegstand', 'leegstand'],
  ['leegstaand', 'leegstand'],
  ['vacant', 'leegstand'],
  ['zorggeschikt', 'zorggeschikt'],
  ['geclusterd', 'geclusterd'],
  ['hofje', 'geclusterd'],
  ['verpleeghuis', 'zorgvastgoed'],
  ['verzorgingshuis', 'zorgvastgoed'],
  ['intramura', 'zorgvastgoed'],
  ['zorgvastgoed', 'zorgvastgoed'],
  ['zorgcentrum', 'zorgvastgoed'],
  ['nultreden', 'overig'],
  ['senioren', 'overig'],
  ['ouderen', 'overig'],
  ['overig', 'overig'],
];

const futureWords: readonly (readonly [string, StockFuture])[] = [
  ['sluit', 'sluit'],
  ['sloop', 'sluit'],
  ['omgezet', 'wordt_omgezet'],
  ['transformatie', 'wordt_omgezet'],
  ['ombouw', 'wordt_omgezet'],
  ['blijft', 'blijft'],
  ['behoud', 'blijft'],
];

const meant = <Code extends string>(
  text: string | undefined,
  codes: readonly Code[],
  words: readonly (readonly [string, Code])[],
): Code | undefined => {
  if (text === undefined) return undefined;
  const plain = foldText(text);
  return (
    codes.find((code) => code === plain.replaceAll(' ', '_')) ??
    words.find(([word]) => plain.includes(word))?.[1]
  );
};

/** Existing supply out of the records of a file. What has no name is left out, and counted. */
export const readStock = (records: readonly PlacedRecord[]): ReadStock => {
  const signsOf = columnSigns(records);
  const read: ReadStock = { sites: [], withoutName: 0, unknownKind: 0, withoutPlace: 0 };
  for (const record of records) {
    const { field, number } = openFields(record.fields, signsOf);
    const name = textOf(field('naam', 'name', 'complex', 'complexnaam', 'omschrijving', 'adres'));
    if (name === undefined) {
      read.withoutName += 1;
      continue;
    }
    const kind = meant(textOf(field('soort', 'type', 'kind', 'categorie')), stockKinds, kindWords);
    if (kind === undefined) read.unknownKind += 1;
    const capacity = countSchema.safeParse(
      number('count', ['capaciteit', 'aantal', 'woningen', 'plaatsen', 'eenheden', 'capacity']),
    ).data;
    const year = yearSchema.safeParse(
      number('count', ['jaar', 'jaarsluiting', 'sluitingsjaar', 'vanaf', 'year']),
    ).data;
    const { place } = record;
    if (!place.ok) read.withoutPlace += 1;
    read.sites.push({
      name,
      kind: kind ?? 'zorgvastgoed',
      future:
        meant(textOf(field('toekomst', 'plan', 'status', 'future')), stockFutures, futureWords) ?? 'onbekend',
      source: textOf(field('bron', 'source')) ?? '',
      asOf: '',
      ...(capacity !== undefined && { capacity }),
      ...(year !== undefined && { year }),
      ...(place.ok && { point: roundPosition(centreOf(place.value)) }),
    });
  }
  return read;
};
