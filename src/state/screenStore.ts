import { create } from 'zustand';
import type { Entry } from '@/domain/entry';
import type { MapTool } from '@/map/mapContract';
import { noSelection, type Screen, type ShownSnapshot, startScreen } from './screen';
import { hasRoomForOne, isNarrow } from './screenWidth';

export const useScreen = create<Screen>(() => startScreen);

// Who stops drawing stops choosing a place, and what the drawing was for.
useScreen.subscribe((next, before) => {
  if (next.tool !== 'select' || before.tool === 'select') return;
  if (next.placing !== null || next.drawingFor !== null) {
    useScreen.setState({ placing: null, drawingFor: null });
  }
});

export const setScreen = (part: Partial<Screen>): void => useScreen.setState(part);

const surfaceTools: readonly MapTool[] = ['polygon', 'rectangle', 'circle', 'freehand'];

/**
 * With another tool for surfaces one goes on with a part or a hole that was begun; else it is for a new location. So it
 * is with the tool that is on already, while nothing is drawn yet.
 */
export const drawnForNow = (tool: MapTool): Partial<Screen> => {
  const { drawingFor, tool: now, shapeInHand } = useScreen.getState();
  const isPart = drawingFor?.kind === 'part' || drawingFor?.kind === 'cut';
  const isAgain = tool === now && shapeInHand === null;
  return isPart && !isAgain && surfaceTools.includes(tool)
    ? {}
    : { drawingFor: null, selection: noSelection };
};

/** Asks for a part of the drawer of the selected location; on a small screen the panel may lie over it. */
export const askForPart = (askedPart: string): void =>
  setScreen({ askedPart, ...(isNarrow() && { isPanelOpen: false }) });

/** Remembers what was filled in at a location by hand, for the next new one. */
export const rememberEntry = (part: Partial<Entry>): void =>
  setScreen({ lastEntry: { ...useScreen.getState().lastEntry, ...part } });

export const resetScreen = (): void => useScreen.setState(startScreen, true);

/** Selects a location on the map, or none, and gives the pointer back to selecting. */
export const selectLocation = (id: string | null): void =>
  setScreen({
    selection: id === null ? noSelection : new Set([id]),
    startsTyping: false,
    selectedIn: 'map',
    tool: 'select',
  });

/** The selected location, when it is the only one. */
export const onlySelected = ({ selection }: Screen): string | null => {
  const [id = null] = selection.size === 1 ? selection : [];
  return id;
};

/** Selects these locations together, where `selectedIn` says. */
export const selectTogether = (ids: Iterable<string>, selectedIn: Screen['selectedIn']): void =>
  setScreen({ selection: new Set(ids), startsTyping: false, selectedIn, tool: 'select' });

/** Takes a location into the selection, or out of it. */
export const toggleSelected = (id: string, selectedIn: Screen['selectedIn']): void => {
  const ids = new Set(useScreen.getState().selection);
  if (!ids.delete(id)) ids.add(id);
  selectTogether(ids, selectedIn);
};

/** Selects a location in the table, to go on in its numbers. */
export const selectInTable = (id: string): void =>
  setScreen({ selection: new Set([id]), startsTyping: true, selectedIn: 'table', tool: 'select' });

/** Looks at the file of an offer, in the place of the panel; with null at the plan again. */
export const openOfferFile = (offerFile: File | null): void =>
  setScreen({
    offerFile,
    offered: null,
    offeredId: null,
    ...(offerFile !== null && {
      dialog: null,
      isPanelOpen: true,
      isPanelWide: false,
      selection: noSelection,
      tool: 'select',
    }),
  });

// What comes in the place of an offer that is looked at.
useScreen.subscribe((next, before) => {
  const isElsewhere = next.panel !== before.panel || next.isPanelWide !== before.isPanelWide;
  if (isElsewhere && next.offerFile !== null && next.offerFile === before.offerFile) openOfferFile(null);
});

/** Shows the panel, at a tab or where it was. Where there is no room beside the drawer, that makes way. */
export const openPanel = (panel = useScreen.getState().panel): void =>
  setScreen({
    panel,
    isPanelOpen: true,
    offerFile: null,
    ...(hasRoomForOne() && { selection: noSelection, showsSuitability: false }),
  });

/** Opens the settings of the kansenkaart, in the place of the drawer. On a small screen the panel makes way. */
export const openSuitability = (): void =>
  setScreen({
    showsSuitability: true,
    selection: noSelection,
    isPanelWide: false,
    ...(isNarrow() && { isPanelOpen: false }),
  });

/** Looks at a kept snapshot, or, with null, at the plan as it is again. */
export const showSnapshot = (snapshot: ShownSnapshot | null): void =>
  setScreen({
    snapshot,
    selection: noSelection,
    startsTyping: false,
    tool: 'select',
    shapeInHand: null,
    isSearching: false,
  });

/** Calls back when the map has been drawn, or there will be none. Returns the function that stops it. */
export const onMapDrawn = (act: () => void): (() => void) => {
  const look = ({ isMapReady, hasNoMap }: Screen): void => {
    if (!isMapReady && !hasNoMap) return;
    stop();
    act();
  };
  const stop = useScreen.subscribe(look);
  look(useScreen.getState());
  return stop;
};
