import type { Figure, Neighbourhood } from '@/sources/interfaces/neighbourhoods';

/** The figures of the table, most telling first. */
export const shownFigures = ['people_65_plus', 'people_80_plus', 'homes'] as const;
export type ShownFigure = (typeof shownFigures)[number];

export type Cell = { value: number | null; isApproximate: boolean };

/** Where and of which year the figures of a column are: more than one when it mixes them. */
export type Origin = Pick<Figure, 'source' | 'year'>;

export type Column = { figure: ShownFigure; origins: readonly Origin[]; total: Cell };

const cellOf = (figure: Figure | undefined): Cell => ({
  value: figure?.value ?? null,
  isApproximate: figure?.isApproximate ?? false,
});

/** The figure of one neighbourhood; null where it is not known, which is not zero. */
export const cellAt = ({ figures }: Neighbourhood, figure: ShownFigure): Cell => cellOf(figures[figure]);

/** Most people of 65 and over first; who is not known comes last. */
export const sortNeighbourhoods = (neighbourhoods: readonly Neighbourhood[]): Neighbourhood[] =>
  neighbourhoods.toSorted(
    (a, b) =>
      (b.figures.people_65_plus?.value ?? -1) - (a.figures.people_65_plus?.value ?? -1) ||
      a.name.localeCompare(b.name, 'nl'),
  );

/** Known figures only: of what is not known the source does not matter. */
const originsOf = (figures: readonly (Figure | undefined)[]): Origin[] => {
  const different = new Map<string, Origin>();
  for (const figure of figures) {
    if (figure === undefined || figure.value === null) continue;
    const { source, year } = figure;
    different.set(`${source} ${year}`, { source, year });
  }
  return [...different.values()];
};

/** A sum that leaves out what is not known would be too low, and one over several years is of none. */
const totalOf = (figures: readonly (Figure | undefined)[], origins: readonly Origin[]): Cell => {
  const cells = figures.map(cellOf);
  const isKnown = origins.length === 1 && cells.every(({ value }) => value !== null);
  return {
    value: isKnown ? cells.reduce((sum, { value }) => sum + (value ?? 0), 0) : null,
    isApproximate: cells.some(({ isApproximate }) => isApproximate),
  };
};

export const columnsOf = (neighbourhoods: readonly Neighbourhood[]): Column[] =>
  shownFigures.map((figure) => {
    const figures = neighbourhoods.map((neighbourhood) => neighbourhood.figures[figure]);
    const origins = originsOf(figures);
    return { figure, origins, total: totalOf(figures, origins) };
  });
