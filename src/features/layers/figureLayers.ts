import type { Layer, LegendRow } from '@/map/layers/layerList';
import { type ShadeClass, shadeClasses, shadeOf } from '@/map/layers/shadeClasses';
import type { Neighbourhood, NeighbourhoodFigure } from '@/sources/interfaces/neighbourhoods';
import { figureLayerText, figureValueText } from '@/text/layers';
import { sourceName } from '@/text/sources';
import type { FigureLayerId } from './figureLayerIds';

const shareOf: Partial<Record<FigureLayerId, NeighbourhoodFigure>> = {
  share_65_plus: 'people_65_plus',
  share_80_plus: 'people_80_plus',
};

/** The value of a neighbourhood; null where nobody knows, which is not zero. */
const shadedValue = (id: FigureLayerId, { figures }: Neighbourhood): number | null => {
  const part = shareOf[id];
  if (part === undefined) return figures[id === 'homes' ? 'homes' : 'households']?.value ?? null;
  const [some, all] = [figures[part]?.value ?? null, figures.people?.value ?? null];
  return some === null || all === null || all <= 0 ? null : Math.round((some / all) * 100);
};

const figuresIn = (id: FigureLayerId, { figures }: Neighbourhood) =>
  [figures[shareOf[id] ?? (id === 'homes' ? 'homes' : 'households')]].filter(
    (figure) => figure !== undefined,
  );

const legendOf = (id: FigureLayerId, classes: readonly ShadeClass[], hasUnknown: boolean): LegendRow[] => [
  ...classes.map(({ from, to }) => ({
    mark: { type: 'shade' as const, shade: shadeOf(from, classes) },
    label: figureValueText(id in shareOf, from, to),
  })),
  ...(hasUnknown ? [{ mark: { type: 'shade' as const, shade: null }, label: figureLayerText.unknown }] : []),
];

/** Figures of neighbourhoods as shades, with the legend and the year that go with them. */
export const figurePart = (
  id: FigureLayerId,
  neighbourhoods: readonly Neighbourhood[],
): Pick<Layer, 'content' | 'legend' | 'origin'> => {
  const valued = neighbourhoods.map((place) => ({ ...place, value: shadedValue(id, place) }));
  const classes = shadeClasses(valued.flatMap(({ value }) => value ?? []));
  const figures = neighbourhoods
    .flatMap((place) => figuresIn(id, place))
    .filter(({ value }) => value !== null);
  const sources = [...new Set(figures.map(({ source }) => sourceName(source)))];
  const years = [...new Set(figures.map(({ year }) => year))];
  return {
    content: {
      type: 'features',
      look: 'shades',
      features: valued.map(({ name, value, geometry }) => ({
        type: 'Feature',
        properties: { name, shade: value === null ? null : shadeOf(value, classes) },
        geometry,
      })),
    },
    legend: legendOf(
      id,
      classes,
      valued.some(({ value }) => value === null),
    ),
    origin: { source: sources.join(', '), date: years.length === 0 ? null : years.join(', ') },
  };
};
