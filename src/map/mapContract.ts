import type { Change } from '@/domain/change';
import type { Colouring } from '@/domain/colouring/colouring';
import type { Geometry, Position } from '@/domain/geometry';
import type { Location } from '@/domain/location';
import type { PlacedLocation } from '@/domain/placed';
import type { Bounds } from '@/geo/bounds';
import type { Hand } from './handContract';
import type { LayerState, MapLayer } from './layers/mapLayer';

export {
  type BackgroundChoice,
  backgroundChoices,
  type KeptTiles,
  type OwnMap,
} from './background/backgroundChoice';
export type { CornerStep, Ground, GroundListener, Hand, TraceWay } from './handContract';

/** What the pointer does on the map. */
export const mapTools = [
  'select',
  'polygon',
  'rectangle',
  'circle',
  'freehand',
  'line',
  'point',
  'parcel',
  'building',
] as const;
export type MapTool = (typeof mapTools)[number];

/** Tools whose shape grows corner by corner, or in one go: there is something in hand to take back. */
export const hasShapeInHand = (tool: MapTool): boolean =>
  tool !== 'select' && tool !== 'point' && !isPickTool(tool);

/** A line that was drawn: to cut along, or to measure. It never comes into a plan. */
export type Line = { type: 'LineString'; coordinates: Position[] };
/** What is drawn: a shape for the plan, or a line. Drawn by hand a surface may still cross itself. */
export type Sketch = Geometry | Line;

/** Why a shape cannot be finished as it is. */
export type Refusal = 'self_intersection' | 'no_surface' | 'too_few';

/** A drawing that was begun: its tool, and the corners that were set. It can be taken up again. */
export type Draft = { tool: Extract<MapTool, 'polygon' | 'line'>; corners: Position[] };

/** Tools that take over a shape that a register knows: the map only says where. */
export type PickTool = Extract<MapTool, 'parcel' | 'building'>;
export const isPickTool = (tool: MapTool): tool is PickTool => tool === 'parcel' || tool === 'building';

/** A part of the map on screen, in px from its upper left corner. */
export type Box = { x: number; y: number; width: number; height: number };

/** Where the map looks: centre in WGS84 and zoom. */
export type MapView = { center: Position; zoom: number };

/** What is shown under the plan now, and whether that is what was asked for. */
export type Background = {
  shown: 'brt' | 'luchtfoto' | 'builtin' | 'practice' | 'own';
  /** `unreadable`: the user's own file is no map that can be shown. */
  state: 'looking' | 'ready' | 'unreachable' | 'unreadable';
};

/** A square by its corners, and the places that it is measured to. */
export type Reach = { corners: readonly Position[]; to: readonly Position[] };
/** What an open offer makes of one location, with its letter and the mark of the sender: "A PW". */
export type OfferedShape = { location: PlacedLocation; mark: string };

/** Px at the top and the bottom of the map that something lies over: there nothing is brought into view. */
export type Covered = { top: number; bottom: number };

/** What the map tells the rest of the app. */
export type MapListener = {
  /** A click on a location, or on none of them (null), with the select tool. `isTogether`: with Ctrl, Cmd or Shift. */
  onSelect: (id: string | null, isTogether: boolean, at: Position) => void;
  /** Somebody asks what can be done there: with the right button, or by a long press. `corner`: of the selected location. */
  onMenu?: (asked: {
    at: { x: number; y: number };
    corner: Position | null;
    locationId: string | null;
  }) => void;
  /** A box was dragged with Shift, with the select tool. */
  onBox?: (box: Bounds) => void;
  /** The unfinished shape while drawing; null when there is none any more. */
  onShapeInHand: (shape: Sketch | null) => void;
  /** A corner was set or taken back; null: the drawing was finished, or its last corner taken back. */
  onDraft?: (draft: Draft | null) => void;
  /** A new shape was finished (double click, Enter, click on the first corner, or a point placed). */
  onDrawn: (shape: Sketch) => void;
  /** A place was pointed out with a picking tool. */
  onPicked: (tool: PickTool, at: Position) => void;
  /** The selected location got another shape or place: once per finished drag, insert or removal, and
   * per arrow key: those of one `run` are one thing that was done. */
  onReshaped: (id: string, shape: Geometry, run?: string) => void;
  /** Escape while drawing: the shape in hand is gone. The map asks for the select tool. */
  onCancelled: () => void;
  /** A shape that cannot be: the drawing goes on. */
  onRefused: (reason: Refusal) => void;
  onMoved: (view: MapView, bounds: Bounds) => void;
  /** Every frame of a move, for what goes along with it. */
  onMoving?: (view: MapView) => void;
  /** The map has been drawn whole for the first time: what can wait may come now. */
  onReady: () => void;
  onPointer: (position: Position | null) => void;
  onBackground: (background: Background) => void;
  /** How it goes with a layer that fetches tiles. */
  onLayer: (id: string, state: LayerState) => void;
  /** The map cannot be drawn at all (no WebGL). The rest of the app works on. */
  onFailed: (reason: 'no_webgl') => void;
};

/** The one owner of the map on screen. */
export type PlanMap = {
  /** Replaces everything: when a plan opens. Homes delivered after `horizon` (a year) do not count in sums. */
  showAll: (locations: Iterable<Location>, horizon: number) => void;
  /** Follows one change, by a diff. */
  follow: (change: Change) => void;
  /** Draws all but these locations pale, apart from the others; null: none. Stays so until it is said otherwise. */
  dim: (shownIds: readonly string[] | null) => void;
  /** Marks locations as selected. Of a single one the corners are movable with the select tool. */
  select: (ids: ReadonlySet<string>) => void;
  setTool: (tool: MapTool) => void;
  /** Finishes (Enter) or drops (Escape) the shape in hand, from a button. */
  finishShape: () => void;
  dropShape: () => void;
  /** Takes the last corner of the shape in hand back, or sets it again. False when there is none. */
  undoCorner: () => boolean;
  redoCorner: () => boolean;
  /** Takes a corner off the selected location. False when there is none there, or too few would be left. */
  removeCorner: (at: { x: number; y: number }) => boolean;
  /** Puts a drawing that was begun in hand again, in place of what is there; its tool has been chosen. */
  resume: (draft: Draft) => void;
  /** What else can be done with the shape in hand, once that part is there; null where it cannot be had. */
  hand: () => Promise<Hand | null>;
  /** What lies under the plan, the topmost first: all there is to it, each time. */
  showLayers: (layers: readonly MapLayer[]) => void;
  setTheme: (theme: 'light' | 'dark') => void;
  /** Colours the locations in another way. */
  colour: (colouring: Colouring) => void;
  /** For a big screen: draws donuts and letters so much larger, and lets nothing be changed; null: at work again. */
  present: (scale: number | null) => void;
  /** On a big screen names on the map keep off these, and off its edges. */
  keepClear: (boxes: readonly Box[]) => void;
  /** Moves the map, once it has come to rest, as far as needed to see a location or a place. */
  reveal: (shown: Pick<Location, 'geometry'>) => void;
  /** Brings a location, or all of them, into view. */
  show: (locations: readonly Location[]) => void;
  goTo: (view: MapView) => void;
  /** Looks there at once, without moving towards it. */
  jumpTo: (view: MapView) => void;
  /** Where a place is on the map now, in px from its upper left corner. */
  project: (position: Position) => { x: number; y: number };
  /** Where a location is drawn now: among others in a cluster that is its middle. Undefined when it is not on the map. */
  drawnAt: (id: string) => Position | undefined;
  /** The place under a point of the map, in px from its upper left corner. */
  placeAt: (point: { x: number; y: number }) => Position;
  /** Brings a box into view, as close as zoom 17 at most. */
  goToBounds: (bounds: Bounds) => void;
  /** Marks a place that was searched for. */
  markPlace: (position: Position | null) => void;
  /** A square with lines to what is near it; null for none. */
  showReach: (reach: Reach | null) => void;
  /** The shapes of an open offer, striped and over the plan; null for none. A click on one is an `onSelect`. */
  showOffered: (shapes: readonly OfferedShape[] | null, chosenId: string | null) => void;
  view: () => MapView;
  /** All that is in view. */
  bounds: () => Bounds;
  /** Puts the keyboard on the map: with a drawing tool the crosshair appears. */
  focus: () => void;
  destroy: () => void;
};
