import { addCopies, copyOf } from '@/domain/commands/duplicateLocations';
import { chosenPart } from '@/domain/leaving/chosenPart';
import { givenChoice } from '@/domain/leaving/partChoice';
import type { Location } from '@/domain/location';
import { isPlaced, type PlacedLocation } from '@/domain/placed';
import { writeGeoJson } from '@/exchange/formats/geojson/writeGeoJson';
import { boundsOf } from '@/geo/bounds';
import { normaliseGeometry } from '@/geo/normalise';
import { shiftGeometry } from '@/geo/shiftGeometry';
import { currentMap } from '@/state/mapHandle';
import { isOpen, openPlanNow, runOnPlan, usePlanState } from '@/state/planStore';
import { selectTogether, useScreen } from '@/state/screenStore';
import { notifyUndoable } from '@/state/undoableNotice';
import { wholePlan } from '@/state/wholePlan';
import { clipboardText } from '@/text/tools';
import { common } from '@/text/words';
import { announce } from '@/ui/announce';
import { selectedNow } from './shape/selected';

/** What was copied last in this window: the text that went, and the locations it was made of. */
let copied: { text: string; planId: string; locations: readonly PlacedLocation[] } | null = null;

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select') !== null);

/** Over the workspace lies something that asks for attention, or what is looked at is not the plan. */
const isElsewhere = ({ target }: Event): boolean =>
  isTextField(target) ||
  usePlanState.getState().status !== 'open' ||
  useScreen.getState().snapshot !== null ||
  document.querySelector('.overlay') !== null;

/** The locations as a file that any GIS reads, without what stays here unless somebody asks. */
const asGeoJson = (locations: readonly Location[]): string | undefined => {
  const plan = wholePlan();
  if (plan === undefined) return undefined;
  const ids = new Set(locations.map(({ id }) => id));
  return writeGeoJson(chosenPart(plan, { ...givenChoice, which: { kind: 'selection', ids } }));
};

const onCopy = (event: ClipboardEvent): void => {
  if (isElsewhere(event) || document.getSelection()?.isCollapsed === false) return;
  const locations = selectedNow().filter(isPlaced);
  const text = locations.length === 0 ? undefined : asGeoJson(locations);
  if (text === undefined) return;
  event.clipboardData?.setData('text/plain', text);
  event.preventDefault();
  copied = { text, planId: openPlanNow().planId, locations };
  announce(clipboardText.copied(locations.length));
};

/** Puts copies where the pointer is, or in the middle of the map; they lie to each other as they did. */
const pasteCopies = (locations: readonly PlacedLocation[]): void => {
  const [west, south, east, north] = boundsOf(locations.map(({ geometry }) => geometry)) ?? [0, 0, 0, 0];
  const from = [(west + east) / 2, (south + north) / 2] as const;
  const to = useScreen.getState().pointer ?? currentMap()?.view().center ?? from;
  const taken = new Set(Array.from(openPlanNow().view.allLocations.values(), ({ name }) => name));
  const copies = locations.map((location) => {
    const moved = shiftGeometry(location.geometry, [...from], [...to]);
    const copy = copyOf(location, normaliseGeometry(moved) ?? moved, taken);
    taken.add(copy.name);
    return copy;
  });
  runOnPlan(() => addCopies(copies));
  selectTogether(
    copies.map(({ id }) => id),
    'map',
  );
  notifyUndoable(clipboardText.pasted(copies.length), common.undo);
};

const onPaste = (event: ClipboardEvent): void => {
  if (copied === null || isElsewhere(event)) return;
  // What was copied elsewhere comes in as a file does, with a preview.
  if (event.clipboardData?.getData('text/plain') !== copied.text || !isOpen(copied.planId)) return;
  event.stopImmediatePropagation();
  event.preventDefault();
  pasteCopies(copied.locations);
};

let isFollowing = false;

/** Lets selected locations be copied as GeoJSON, and pasted again, from now on. */
export const followClipboard = (): void => {
  if (isFollowing) return;
  isFollowing = true;
  document.addEventListener('copy', onCopy);
  // Before the door for files, which takes what is pasted for one.
  document.addEventListener('paste', onPaste, { capture: true });
};
