import type { Location } from '@/domain/location';
import type { MapTool } from '@/map/mapContract';
import { currentMap, onceLaidOut } from './mapHandle';
import type { DrawingPurpose } from './screen';
import { setScreen } from './screenStore';
import { isNarrow } from './screenWidth';

/** Draws with a tool for a purpose, on a location that is selected. */
export const drawFor = (location: Location, tool: MapTool, drawingFor: DrawingPurpose): void => {
  setScreen({
    tool,
    drawingFor,
    shapeInHand: null,
    startsTyping: false,
    // On a small screen the panel lies over the map.
    ...(isNarrow() && { isPanelOpen: false }),
  });
  currentMap()?.focus();
  // On a small screen its drawer makes way for the map.
  onceLaidOut((map) => (isNarrow() ? map.show([location]) : map.reveal(location)));
};
