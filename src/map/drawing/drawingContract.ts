import type { Geometry } from '@/domain/geometry';
import type { Draft, MapTool, Refusal, Sketch } from '../mapContract';
import type { Palette } from '../style/palette';

export type DrawingListener = {
  onShapeInHand: (shape: Sketch | null) => void;
  onDraft: (draft: Draft | null) => void;
  onDrawn: (shape: Sketch) => void;
  onRefused: (reason: Refusal) => void;
};

/** What becomes of the selected location. */
export type ReshapeListener = {
  /** While it is being dragged. */
  onMoving: (shape: Geometry) => void;
  /** `run`: the run of key presses that it belongs to. */
  onReshaped: (shape: Geometry, run?: string) => void;
};

/** Terra Draw, holding only the shape that is being drawn. */
export type Drawing = {
  setTool: (tool: MapTool) => void;
  /** Finishes with the corners set so far, or says why they cannot be a shape. False when they are too few. */
  finish: () => boolean;
  /** Drops the unfinished shape. False when there was none. */
  drop: () => boolean;
  undoCorner: () => boolean;
  redoCorner: () => boolean;
  /** Puts these corners in hand, in place of what is there, with the tool that is on. */
  resume: (draft: Draft) => void;
  /** Does this now, or once the pointer that is held down on the map has been let go. */
  onceReleased: (task: () => void) => void;
  restyle: (palette: Palette) => void;
  destroy: () => void;
};
