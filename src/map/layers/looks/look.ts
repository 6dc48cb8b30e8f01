import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../style/palette';

/** Surfaces come below the names on the map, lines and marks above them. */
export type Slot = 'areas' | 'marks';

/** What MapLibre can draw of a source with shapes. */
export type DrawnLayer = Extract<LayerSpecification, { type: 'fill' | 'line' | 'circle' | 'symbol' }>;

/**
 * From the ground up, with ids that begin with the source. An opacity is a number, or an expression without the zoom, since
 * it is multiplied by that of the layer.
 */
export type Drawing = (source: string, palette: Palette) => DrawnLayer[];

/** How one kind of layer looks: drawings, each in its slot. */
export type LayerLook = readonly { slot: Slot; layersOf: Drawing }[];
