import { isPlaced } from '@/domain/placed';
import { countHoles } from '@/geo/countHoles';
import type { MapTool } from '@/map/mapContract';
import { drawFor } from '@/state/drawFor';
import { notify } from '@/state/noticeStore';
import { type OpenPlan, openPlanNow } from '@/state/planStore';
import type { DrawingPurpose, Screen } from '@/state/screen';
import { setScreen, useScreen } from '@/state/screenStore';
import { shapeText } from '@/text/shape';
import { drawingText } from '@/text/words';
import { selectedLocation, selectedLocations } from '../selectedLocation';
import { notAtWork } from './atWork';
import type { QuietOperation } from './operation';

const { whyNot } = shapeText;

/** The verbs are fetched when one is first used: they bring the reckoning with shapes. */
const withVerbs = (act: (verbs: typeof import('@/features/drawing/shape')) => void): void => {
  import('@/features/drawing/shape').then(act, () => notify(drawingText.notLoaded, { lasting: true }));
};

const surfaceOf = (plan: OpenPlan, screen: Screen) => {
  const geometry = selectedLocation(plan, screen)?.geometry;
  return geometry === undefined || geometry.type === 'Point' ? undefined : geometry;
};

const withOne = (plan: OpenPlan, screen: Screen): string | undefined => {
  if (surfaceOf(plan, screen) === undefined) return whyNot.one;
  return notAtWork(plan, screen);
};

const withOneOnMap = (plan: OpenPlan, screen: Screen): string | undefined =>
  screen.hasNoMap ? drawingText.noMap : withOne(plan, screen);

const withPlace = (plan: OpenPlan, screen: Screen): string | undefined =>
  selectedLocations(plan, screen).some(isPlaced) ? notAtWork(plan, screen) : whyNot.nothing;

const drawForSelected = (tool: MapTool, purposeOf: (locationId: string) => DrawingPurpose): void => {
  const location = selectedLocation(openPlanNow(), useScreen.getState());
  if (location !== undefined) drawFor(location, tool, purposeOf(location.id));
};

const together: readonly QuietOperation[] = [
  {
    id: 'shape_merge',
    label: shapeText.merge,
    choiceOf: shapeText.menu,
    group: 'editing',
    whyNot: (plan, screen) =>
      selectedLocations(plan, screen).length < 2 ? whyNot.several : notAtWork(plan, screen),
    run: () => withVerbs(({ mergeSelected }) => mergeSelected()),
  },
  {
    id: 'shape_duplicate',
    label: shapeText.duplicate,
    choiceOf: shapeText.menu,
    group: 'editing',
    whyNot: withPlace,
    run: () => withVerbs(({ duplicateSelected }) => duplicateSelected()),
  },
];

const drawn: readonly QuietOperation[] = [
  {
    id: 'shape_split',
    label: shapeText.split,
    choiceOf: shapeText.menu,
    group: 'editing',
    whyNot: withOneOnMap,
    run: () => drawForSelected('line', (locationId) => ({ kind: 'split', locationId, share: 'by_area' })),
  },
  {
    id: 'shape_cut',
    label: shapeText.cut,
    choiceOf: shapeText.menu,
    group: 'editing',
    whyNot: withOneOnMap,
    run: () => drawForSelected('polygon', (locationId) => ({ kind: 'cut', locationId })),
  },
  {
    id: 'shape_part',
    label: shapeText.part,
    choiceOf: shapeText.menu,
    group: 'editing',
    whyNot: withOneOnMap,
    run: () => drawForSelected('polygon', (locationId) => ({ kind: 'part', locationId })),
  },
];

const picked: QuietOperation = {
  id: 'shape_parcels',
  label: shapeText.parcels,
  choiceOf: shapeText.menu,
  group: 'editing',
  whyNot: withOneOnMap,
  run: () => drawForSelected('parcel', (locationId) => ({ kind: 'part', locationId })),
};

/** Also beside the signal that locations lie over each other. */
export const cutOverlap: QuietOperation = {
  id: 'shape_overlap',
  label: shapeText.overlap,
  choiceOf: shapeText.menu,
  group: 'editing',
  whyNot: withOne,
  run: () => withVerbs((verbs) => verbs.cutOverlap(verbs.selectedSurface())),
};

const changed: readonly QuietOperation[] = [
  cutOverlap,
  {
    id: 'shape_holes',
    label: shapeText.holes,
    choiceOf: shapeText.menu,
    group: 'editing',
    whyNot: (plan, screen) => {
      const surface = surfaceOf(plan, screen);
      return surface !== undefined && countHoles(surface) === 0 ? whyNot.noHoles : withOne(plan, screen);
    },
    run: () => withVerbs(({ fillHoles }) => fillHoles()),
  },
  {
    id: 'shape_grow',
    label: shapeText.grow,
    choiceOf: shapeText.menu,
    group: 'editing',
    whyNot: (plan, screen) =>
      selectedLocation(plan, screen)?.geometry === undefined ? whyNot.nothing : notAtWork(plan, screen),
    run: () => setScreen({ dialog: 'shapeGrow' }),
  },
  {
    id: 'shape_simplify',
    label: shapeText.simplify,
    choiceOf: shapeText.menu,
    group: 'editing',
    whyNot: withOne,
    run: () => setScreen({ dialog: 'shapeSimplify' }),
  },
  {
    id: 'shape_rotate',
    label: shapeText.rotate,
    choiceOf: shapeText.menu,
    group: 'editing',
    whyNot: withOne,
    run: () => setScreen({ dialog: 'shapeRotate' }),
  },
];

/** What can be done with the shape of one location, and of several together. */
export const shapeGroups: readonly { name: string; operations: readonly QuietOperation[] }[] = [
  { name: shapeText.groups.draw, operations: [...drawn, picked] },
  { name: shapeText.groups.shape, operations: changed },
  { name: shapeText.groups.together, operations: together },
];

export const shape: readonly QuietOperation[] = shapeGroups.flatMap(({ operations }) => operations);
export const shapeOfSeveral: readonly QuietOperation[] = together;
