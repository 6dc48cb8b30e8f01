import type { TerraDrawMouseEvent } from 'terra-draw';
import type { PolygonGeometry, Position } from '@/domain/geometry';
import { traceBorder } from '@/geo/verbs/traceBorder';
import type { TraceWay } from '../handContract';
import type { Draft, Line } from '../mapContract';
import type { HandLayers } from './handLayers';
import { type CornerMode, setCorners } from './setCorners';
import type { Snap } from './snap';

type Tool = Draft['tool'];

/**
 * Follows the border of a neighbour between the last corner and the pointer, where both are on it: as it would become while
 * the pointer moves, and with a corner at each of its corners once it is clicked.
 */
export const createTracing = (snap: Snap, layers: HandLayers) => {
  let way: TraceWay = 'off';
  let latest: { show: () => void } | null = null;
  /** What the shape would become; null while nothing is followed. */
  let shape: PolygonGeometry | Line | null = null;

  const between = (from: Position | undefined, event: TerraDrawMouseEvent): Position[] => {
    if (way === 'off' || from === undefined) return [];
    const pointer = { x: event.containerX, y: event.containerY };
    const to = snap.at(pointer);
    return (to && traceBorder(snap.bordersAt(pointer), from, to, way === 'other')) ?? [];
  };
  const show = (tool: Tool, corners: readonly Position[], event: TerraDrawMouseEvent) => {
    const path = between(corners.at(-1), event);
    if (path.length === 0) {
      shape = null;
      layers.mark('traced', []);
      return;
    }
    const at = snap.at({ x: event.containerX, y: event.containerY }) ?? [event.lng, event.lat];
    const [first = at] = corners;
    const coordinates = [...corners, ...path, at];
    shape =
      tool === 'line'
        ? { type: 'LineString', coordinates }
        : { type: 'Polygon', coordinates: [[...coordinates, first]] };
    layers.mark('traced', [shape]);
  };
  const drop = () => {
    latest = null;
    shape = null;
    layers.mark('traced', []);
  };

  return {
    /** Lets a mode follow borders. `corners`: those that were set. */
    follow: (tool: Tool, mode: CornerMode, corners: () => readonly Position[]): void => {
      const [move, click] = [mode.onMouseMove.bind(mode), mode.onClick.bind(mode)];
      const plain = { onMouseMove: move, onClick: click };
      mode.onMouseMove = (event) => {
        move(event);
        latest = { show: () => show(tool, corners(), event) };
        latest.show();
      };
      mode.onClick = (event) => {
        const path = between(corners().at(-1), event);
        setCorners(plain, path);
        if (path.length > 0) move(event);
        click(event);
        drop();
      };
    },
    shape: () => shape,
    turn: (next: TraceWay): void => {
      way = next;
      latest?.show();
    },
    drop,
  };
};
export type Tracing = ReturnType<typeof createTracing>;
