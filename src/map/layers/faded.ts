import type { AllPaintProperties, LayerSpecification } from 'maplibre-gl';

/** What makes a drawn layer fainter, per kind of it. */
const opacities = {
  fill: ['fill-opacity'],
  line: ['line-opacity'],
  circle: ['circle-opacity', 'circle-stroke-opacity'],
  symbol: ['text-opacity', 'icon-opacity'],
  raster: ['raster-opacity'],
} as const satisfies Partial<Record<LayerSpecification['type'], readonly (keyof AllPaintProperties)[]>>;

type Fading = Extract<LayerSpecification, { type: keyof typeof opacities }>;

const times = (own: unknown, opacity: number): unknown => {
  if (own === undefined) return opacity;
  return typeof own === 'number' ? own * opacity : ['*', opacity, own];
};

/** The same layer, so much fainter. */
export const faded = <Drawn extends Fading>(layer: Drawn, opacity: number): Drawn => {
  if (opacity === 1) return layer;
  const own: Record<string, unknown> = { ...layer.paint };
  const paint = Object.fromEntries(opacities[layer.type].map((name) => [name, times(own[name], opacity)]));
  return { ...layer, paint: { ...layer.paint, ...paint } };
};
