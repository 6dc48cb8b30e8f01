import type { Geometry, Position } from '@/domain/geometry';

/** A parcel that is known whole: it can be taken over, snapped to and followed. */
export type Ground = { id: string; geometry: Exclude<Geometry, { type: 'Point' }> };

export type GroundListener = {
  /** With the picking tool over a parcel, over those that are being gathered, or over none. `isByKeys`: under the crosshair. */
  onOver: (ids: readonly string[], isByKeys: boolean) => void;
  /** A pointer was dragged over these parcels. */
  onGathered: (ids: readonly string[]) => void;
};

/** How the border of a neighbour is followed: not at all, the shorter way round, or the other one. */
export type TraceWay = 'off' | 'shorter' | 'other';

/** What happened to the corner that has the keyboard: its place in the row, of how many, and where it is. */
export type CornerStep = {
  event: 'at' | 'moved' | 'added' | 'removed' | 'refused' | 'done';
  corner: number;
  count: number;
  at: Position;
};

/** For who draws by ear: places that are not seen. */
export type PlacesListener = {
  /** A shape that is drawn in one go was begun. */
  onBegun: (at: Position) => void;
  /** The crosshair came to rest after arrow keys. */
  onRested: (at: Position) => void;
};

/** What the map can do with the shape in hand, besides drawing it. */
export type Hand = {
  /** The parcels that are in view now. */
  showGround: (ground: readonly Ground[], listener: GroundListener) => void;
  tellPlaces: (listener: PlacesListener) => void;
  trace: (way: TraceWay) => void;
  /** Where the selected location lies over others. */
  showOverlap: (shapes: readonly Geometry[]) => void;
  /** Puts the keyboard on the corners of the selected location. False when it has none in reach. */
  startCorners: (onStep: (step: CornerStep) => void) => boolean;
  /** Puts the keyboard on the grip that moves the selected location as a whole. False when there is none. */
  startMove: () => boolean;
};
