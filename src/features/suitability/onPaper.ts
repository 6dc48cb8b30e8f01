import { scoreClasses } from '@/domain/suitability/score';
import { weighedKinds } from '@/domain/suitability/suitability';
import { loadRd } from '@/geo/rd';
import { cornersOf, type SquareGrid } from '@/geo/squares/grid';
import { useAmenityFacts } from '@/plans/amenityFacts';
import { publishedPresets } from '@/sources/facts/suitabilityPresets';
import type { NearnessOnPaper } from '@/state/nearnessOnPaper';
import { openPlanNow } from '@/state/planStore';
import { provenanceText } from '@/text/sources';
import { metresText, suitabilityText as text } from '@/text/suitability';
import { amenityNames } from '@/text/surroundings';
import { explain } from './explain';
import { settingsIn } from './settings';
import { type Squares, useSquares } from './squaresStore';

/** Squares beside each other of one colour, as the columns that they run over. */
const runsIn = (
  shades: Uint8Array,
  { columns, rows }: SquareGrid,
  of: number,
): { column: number; row: number; wide: number }[] => {
  const runs = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const start = column;
      while (column < columns && shades[row * columns + column] === of) column += 1;
      if (column > start) runs.push({ column: start, row, wide: column - start });
    }
  }
  return runs;
};

type Counted = { [Part in 'picture' | 'grid' | 'ground']: NonNullable<Squares[Part]> };

/** What was counted, once it is all there. */
export const countedNow = (): Counted | undefined => {
  const { picture, grid, ground } = useSquares.getState();
  return picture && grid && ground ? { picture, grid, ground } : undefined;
};

/** The kansenkaart of now for a document. */
export const nearnessOnPaper = async ({ picture, grid, ground }: Counted): Promise<NearnessOnPaper> => {
  const { fromRd, toRd } = await loadRd();
  const settings = settingsIn(openPlanNow().view);
  const { asked } = useAmenityFacts.getState();
  const published = publishedPresets.find(({ id }) => id === settings.preset);
  const weighed = weighedKinds(settings);
  return {
    preset: settings.name,
    shades: scoreClasses.map((from, shade) => ({
      label: text.legendClass(from),
      rings: runsIn(picture.shades, grid, shade).map(({ column, row, wide }) =>
        cornersOf(grid, column, row, wide, 1).map(([x, y]) => fromRd([x, y])),
      ),
    })),
    weights: weighed.map((kind) => ({
      kind: amenityNames[kind],
      weight: text.weightText(settings.weights[kind] ?? 0),
    })),
    rules: [
      text.paper.curve(settings, ground.walked?.fileName),
      text.paper.preset(settings.name),
      ...(published === undefined
        ? []
        : [`${text.source(published.source, published.asOf, published.readIn)} ${published.note}`]),
      ...(asked.state === 'answered' ? [text.paper.amenities(provenanceText(asked.from))] : []),
      ...(picture.unknown.length > 0 ? [text.unknownKinds(picture.unknown)] : []),
      text.edge,
    ],
    countsPlan: settings.countsPlanned && ground.amenities.some(({ from }) => from !== null),
    at: (place) => {
      const { score, near } = explain(toRd(place), ground, settings);
      const missed = score?.missesMost;
      const metres = missed && near.get(missed.kind)?.metres;
      return {
        score: score?.value ?? null,
        misses:
          missed === undefined || metres === undefined
            ? text.noScore
            : text.missing(amenityNames[missed.kind], metresText(metres)),
      };
    },
  };
};
