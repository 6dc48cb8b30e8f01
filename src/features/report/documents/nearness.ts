import { isPlaced } from '@/domain/placed';
import type { Block } from '@/exchange/documents/document';
import { shadeColours } from '@/exchange/documents/shadeColours';
import { centreOf } from '@/geo/measure';
import { figureText } from '@/text/documents/common';
import { nearnessChapter as words } from '@/text/documents/nearness';
import { dayText } from '@/text/numbers';
import { figureColumn, textColumn } from './columns';
import { overviewFigure } from './mapFigure';
import { typeTheme } from './markLooks';
import type { DocumentSource } from './source';

/** The kansenkaart with all it was made with, when it is on the map; else nothing. */
export const nearnessBlocks = (source: DocumentSource): Block[] => {
  const { nearness, locations, madeAt } = source;
  if (nearness === undefined) return [];
  const { preset, shades, weights, rules, at } = nearness;
  // A meeting room that is planned at a soft location would show where that lies.
  if (source.part.isPublic && nearness.countsPlan)
    return [
      { kind: 'heading', level: 1, text: words.heading },
      { kind: 'paragraph', text: words.notPublic, tone: 'open' },
    ];
  const coloured = shades.map(({ label, rings }, index) => ({
    colour: shadeColours[index] ?? '',
    label,
    rings,
  }));
  const placed = locations.flatMap(({ number, location }) =>
    isPlaced(location) ? [{ number, name: location.name, ...at(centreOf(location.geometry)) }] : [],
  );
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: words.heading },
    { kind: 'paragraph', text: words.lead, tone: 'lead' },
    overviewFigure(
      source,
      { ...typeTheme, legendOf: () => [], squares: { heading: words.scale, shades: coloured } },
      { caption: words.map(preset, dayText(madeAt)), alt: words.alt },
    ),
    {
      kind: 'table',
      caption: words.weights,
      columns: [textColumn(words.weightColumns.kind, 3), figureColumn(words.weightColumns.weight)],
      rows: weights.map(({ kind, weight }) => ({ cells: [kind, weight] })),
    },
    { kind: 'heading', level: 2, text: words.rules },
    { kind: 'list', items: [...rules] },
    ...(placed.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption: words.places,
            columns: [
              figureColumn(words.placeColumns.number, 0.4),
              textColumn(words.placeColumns.name, 3),
              figureColumn(words.placeColumns.score, 0.8),
              textColumn(words.placeColumns.misses, 2),
            ],
            rowHead: 1,
            rows: placed.map(({ number, name, score, misses }) => ({
              cells: [
                figureText(number),
                name,
                score === null ? words.unknown : figureText(Math.round(score)),
                misses,
              ],
            })),
            note: words.placesNote,
          } satisfies Block,
        ]),
  ];
};
