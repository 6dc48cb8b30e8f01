import {
  type HexColor,
  type SnapToCustom,
  TerraDrawCircleMode,
  TerraDrawFreehandMode,
  TerraDrawLineStringMode,
  TerraDrawPointMode,
  TerraDrawPolygonMode,
  TerraDrawRectangleMode,
} from 'terra-draw';
import type { Refusal } from '../mapContract';
import type { Palette } from '../style/palette';
import { refusalAtFinish } from './drawnShape';
import { reach } from './reach';

const hex = (colour: string): HexColor => `#${colour.replace('#', '')}`;

/**
 * Handles: paper with an accent edge. The shape itself is drawn by the map's own layers, and so is one in hand while a border
 * is followed (`isTraced`): Terra Draw knows only the straight side.
 */
export const drawingStyles = (palette: Palette, isTraced: () => boolean) => {
  const accent = hex(palette.accent);
  const paper = hex(palette.paper);
  const inHand = { fillColor: accent, fillOpacity: 0.16, outlineColor: accent, outlineWidth: 2.5 };
  const closing = {
    closingPointWidth: 6,
    closingPointColor: paper,
    closingPointOutlineColor: accent,
    closingPointOutlineWidth: 2.5,
  };
  const dots = {
    ...closing,
    snappingPointWidth: 5,
    snappingPointColor: accent,
    snappingPointOutlineColor: paper,
    snappingPointOutlineWidth: 2,
    coordinatePointWidth: 4,
    coordinatePointColor: paper,
    coordinatePointOutlineColor: accent,
    coordinatePointOutlineWidth: 2,
  };
  return {
    polygon: {
      ...inHand,
      fillOpacity: () => (isTraced() ? 0 : 0.16),
      outlineWidth: () => (isTraced() ? 0 : 2.5),
      ...dots,
    },
    line: {
      lineStringColor: accent,
      lineStringWidth: () => (isTraced() ? 0 : 2.5),
      ...dots,
    },
    rectangle: inHand,
    freehand: { ...inHand, ...closing },
    // The donut shows where the point is.
    point: { pointOpacity: 0, pointOutlineOpacity: 0, pointColor: accent, pointWidth: 14 },
  };
};

/** Terra Draw's modes for one map. `snap` gives the corner of a neighbour near the pointer. */
export const drawingModes = (
  palette: Palette,
  snap: SnapToCustom,
  isTraced: () => boolean,
  onRefused: (reason: Refusal) => void,
) => {
  const styles = drawingStyles(palette, isTraced);
  const snapping = { toCustom: snap };
  const polygon = new TerraDrawPolygonMode({
    styles: styles.polygon,
    pointerDistance: reach,
    // Keys are handled by this room itself, for pointer and keyboard drawing alike.
    keyEvents: null,
    snapping,
    // Safe here: the store never holds more than the shape in hand.
    showCoordinatePoints: true,
    validation: (feature, { updateType }) => {
      const refusal = refusalAtFinish(feature, updateType);
      if (refusal !== null) onRefused(refusal);
      return { valid: refusal === null };
    },
  });
  const line = new TerraDrawLineStringMode({
    modeName: 'line',
    styles: styles.line,
    pointerDistance: reach,
    keyEvents: null,
    snapping,
    showCoordinatePoints: true,
  });
  const all = [
    polygon,
    line,
    new TerraDrawCircleMode({
      styles: styles.rectangle,
      keyEvents: null,
      segments: 48,
      drawInteraction: 'click-move-or-drag',
    }),
    new TerraDrawFreehandMode({
      styles: styles.freehand,
      keyEvents: null,
      minDistance: 8,
      preventPointsNearClose: false,
      drawInteraction: 'click-move-or-drag',
    }),
    new TerraDrawRectangleMode({
      styles: styles.rectangle,
      keyEvents: null,
      drawInteraction: 'click-move-or-drag',
    }),
    new TerraDrawPointMode({ styles: styles.point }),
  ];
  return { all, polygon, line };
};
