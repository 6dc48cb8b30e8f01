import type { TerraDrawMouseEvent } from 'terra-draw';
import type { Position } from '@/domain/geometry';

/** What sets the corners of a drawing one by one: a mode of Terra Draw. */
export type CornerMode = {
  onMouseMove: (event: TerraDrawMouseEvent) => void;
  onClick: (event: TerraDrawMouseEvent) => void;
};

/** In pixels: so far off the map that nothing is near enough to snap to, or to close the shape with. */
const farOff = -1_000_000;

/** Sets corners as clicks would, but to the centimetre and wherever they lie. */
export const setCorners = (mode: CornerMode, corners: readonly Position[]): void => {
  for (const [lng, lat] of corners) {
    const event: TerraDrawMouseEvent = {
      lng,
      lat,
      containerX: farOff,
      containerY: farOff,
      button: 'left',
      heldKeys: [],
      isContextMenu: false,
    };
    mode.onMouseMove(event);
    mode.onClick(event);
  }
};
