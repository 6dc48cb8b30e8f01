import type { Feature } from 'geojson';
import type { Position } from '@/domain/geometry';
import type { TileService } from '@/sources/pdok/urls';
import type { BackgroundChoice, KeptTiles, OwnMap } from '../background/backgroundChoice';
import type { LookName } from './looks/looks';

/** `background`: the ground itself, one at a time; `reference`: what others drew; `facts`: what is known of the ground. */
export const layerKinds = ['facts', 'reference', 'background'] as const;
export type LayerKind = (typeof layerKinds)[number];

/** What is drawn, as data: the map knows how. The same object means the same picture. */
export type LayerContent =
  /** Tiles that are pictures, of a service on the network. */
  | { type: 'tiles'; service: TileService }
  /** Shapes, points and names, drawn in one of the looks. */
  | { type: 'features'; features: readonly Feature[]; look: LookName; attribution?: string }
  /** One picture, with its corners in WGS84 from the upper left one clockwise. `isSharp`: squares stay squares. */
  | { type: 'picture'; url: string; corners: Corners; isSharp: boolean }
  | { type: 'background'; choice: BackgroundChoice; own: OwnMap | null; kept?: KeptTiles | null };

export type Corners = [Position, Position, Position, Position];

/** A layer as the map draws it. */
export type MapLayer = { id: string; kind: LayerKind; opacity: number; content: LayerContent };

/** How it goes with what a layer fetches. */
export type LayerState = 'looking' | 'ready' | 'unreachable';
