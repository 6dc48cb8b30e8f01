import { type Entry, noEntry } from '@/domain/entry';
import type { MixPart } from '@/domain/estimate';
import { type Filter, noFilter } from '@/domain/filter';
import type { Geometry, Position } from '@/domain/geometry';
import type { HousingType } from '@/domain/housingType';
import type { PresentOrder } from '@/domain/presentOrder';
import type { Bounds } from '@/geo/bounds';
import type { Background, BackgroundChoice, MapTool, OfferedShape, Sketch } from '@/map/mapContract';
import type { Amenity } from '@/sources/interfaces/amenities';
import type { Neighbourhood } from '@/sources/interfaces/neighbourhoods';
import type { Asked } from './asked';
import type { PlanView } from './planView';

/** The tabs on the left. */
export const panels = ['locations', 'target', 'partners', 'process', 'layers'] as const;
export type Panel = (typeof panels)[number];

/** What was asked for and lies over the workspace; `import`: a file is to be chosen. */
export type OpenDialog =
  | 'makeOffer'
  | 'offers'
  | 'history'
  | 'import'
  | 'importReports'
  | 'ranking'
  | 'repairPlace'
  | 'report'
  | 'export'
  | 'columns'
  | 'coordinates'
  | 'sent'
  | 'shapeGrow'
  | 'shapeSimplify'
  | 'shapeRotate'
  | 'shortcuts'
  | 'variants';

/** The unfinished shape while drawing: its area in m2, and the homes it could hold at the chosen density. */
export type ShapeInHand = { area: number; homes: number; sketch?: Sketch };

/** What is done with the next shape that is drawn, in the place of a new location. */
export type DrawingPurpose =
  | { kind: 'split'; locationId: string; share: 'by_area' | 'largest' }
  /** `isNew`: of a location that was just drawn, of which the numbers are still to come. */
  | { kind: 'cut' | 'part'; locationId: string; isNew?: boolean | undefined }
  | { kind: 'choose' | 'measure' };

/** A kept snapshot that is looked at in place of the plan; nothing can be changed in it. */
export type ShownSnapshot = { name: string; at: string; view: PlanView };

/** A place that was searched for. `hasName`: its label says where it is, and not only its coordinates. */
export type FoundPlace = { label: string; point: Position; hasName?: boolean };

/** The amenities of a box, which is all that was asked about. */
export type AmenitiesInBox = { bounds: Bounds; amenities: readonly Amenity[] };

/** The variants on the two sides of a comparison. */
export type Compared = { left: string; right: string };

/** Where on the map, in px, a menu was asked for; `corner`: of the selected location. */
export type MapMenuAt = { at: { x: number; y: number }; corner: Position | null };

/** What is on the screen: never a part of the plan, gone when the page closes. */
export type Screen = {
  /** The ids of the selected locations. One is open in the drawer, of many what they share can be changed. */
  selection: ReadonlySet<string>;
  /** The drawer starts in its first number: a location was just drawn, or chosen in the table. */
  startsTyping: boolean;
  /** Where the selection was made, so that the focus can go back there. */
  selectedIn: 'map' | 'table';
  tool: MapTool;
  /** The location, by id, that gets the next shape that is drawn or picked: it sought a place. */
  placing: string | null;
  drawingFor: DrawingPurpose | null;
  mapMenu: MapMenuAt | null;
  panel: Panel;
  /** On a small screen the panel lies over the map, and can be closed. */
  isPanelOpen: boolean;
  /** The panel takes the room of the map, for a table or charts; the map keeps a strip beside it. */
  isPanelWide: boolean;
  /** The partner whose page is open in the tab of partners. */
  partnerId: string | null;
  /** The part of the drawer that is to come into view, opened, with the focus in it; null once that is done. */
  askedPart: string | null;
  /** The drawer has room for two columns. */
  isDrawerWide: boolean;
  /** The signals stand in the place of the list of locations. */
  showsSignals: boolean;
  /** A remark is being stuck to the middle of the map. */
  isSticking: boolean;
  /** Two variants are compared, by id; an empty id is the whole plan. */
  compared: Compared | null;
  /** The settings of the kansenkaart stand on the right, and a click on the map asks why it has that colour. */
  showsSuitability: boolean;
  /** The place on the map that was asked about. */
  spot: Position | null;
  /** Which locations are looked at: list, table and map show the same. */
  filter: Filter;
  /** Besides, only what lies in the part of the map that is in view. */
  isInViewOnly: boolean;
  /** The locations that the filter lets through, kept by filtering.ts; null without a filter. */
  filteredIds: readonly string[] | null;
  /** The bar of a chart that gave the filter, as long as the filter is that one; `before`: the filter until then. */
  chartFilter: { label: string; filter: Filter; before: Filter } | null;
  /** Large type, map and dock only. */
  isPresenting: boolean;
  presentOrder: PresentOrder;
  /** This window is the second screen: it shows what another window of the plan looks at. */
  isFollowing: boolean;
  snapshot: ShownSnapshot | null;
  shapeInHand: ShapeInHand | null;
  /** A register is being asked what lies where the user pointed. */
  isAsking: boolean;
  isSearching: boolean;
  dialog: OpenDialog | null;
  /** The file of an offer, or of an answer to one, that is looked at. */
  offerFile: File | null;
  /** What the open offer would bring, for the map; null without one that was read. */
  offered: readonly OfferedShape[] | null;
  /** Homes by type that the open offer would bring or take, were all of it taken. */
  offeredHomes: Partial<Record<HousingType, number>> | null;
  /** The location of the open offer that is looked at, in its table and on the map. */
  offeredId: string | null;
  /** The place that was searched for, marked on the map. */
  found: FoundPlace | null;
  /** The municipality of the plan, drawn under it. */
  outline: Geometry | null;
  /** Shown on request only; `not_asked` of a box that is too large. */
  amenities: Asked<AmenitiesInBox>;
  /** Shown on request only; `not_asked` for a plan that is about no municipality, or about several. */
  neighbourhoods: Asked<readonly Neighbourhood[]>;
  /** Where the map came to rest after it was moved. */
  inView: Bounds | null;
  /** The type that homes were last given to: the shape in hand is shown as a ghost on it. */
  lastType: HousingType;
  /** The mix that an estimate was last taken over with; null: all of `lastType`. */
  estimateMix: readonly MixPart[] | null;
  lastEntry: Entry;
  /** The location that was added last started with this. */
  filledIn: { locationId: string; entry: Entry } | null;
  background: Background;
  backgroundChoice: BackgroundChoice;
  pointer: Position | null;
  hasNoMap: boolean;
  /** The map has been drawn whole. */
  isMapReady: boolean;
};

export const noSelection: ReadonlySet<string> = new Set();

export const startScreen: Screen = {
  selection: noSelection,
  startsTyping: false,
  selectedIn: 'map',
  tool: 'select',
  placing: null,
  drawingFor: null,
  mapMenu: null,
  panel: 'locations',
  isPanelOpen: true,
  isPanelWide: false,
  partnerId: null,
  askedPart: null,
  isDrawerWide: false,
  showsSignals: false,
  isSticking: false,
  compared: null,
  showsSuitability: false,
  spot: null,
  filter: noFilter,
  isInViewOnly: false,
  filteredIds: null,
  chartFilter: null,
  isPresenting: false,
  presentOrder: 'name',
  isFollowing: false,
  snapshot: null,
  shapeInHand: null,
  isAsking: false,
  isSearching: false,
  dialog: null,
  offerFile: null,
  offered: null,
  offeredHomes: null,
  offeredId: null,
  found: null,
  outline: null,
  amenities: { state: 'off' },
  neighbourhoods: { state: 'off' },
  inView: null,
  lastType: 'geclusterd',
  estimateMix: null,
  lastEntry: noEntry,
  filledIn: null,
  background: { shown: 'builtin', state: 'looking' },
  backgroundChoice: 'auto',
  pointer: null,
  hasNoMap: false,
  isMapReady: false,
};
