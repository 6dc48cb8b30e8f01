/** Layers with a figure of the neighbourhoods as shades. */
export const figureLayerIds = ['share_65_plus', 'share_80_plus', 'households', 'homes'] as const;
export type FigureLayerId = (typeof figureLayerIds)[number];
