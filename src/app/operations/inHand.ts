import { canGoOn, finishAnd } from '@/features/drawing/finishAnd';
import type { CornerStep } from '@/map/mapContract';
import { currentMap } from '@/state/mapHandle';
import { notify } from '@/state/noticeStore';
import type { OpenPlan } from '@/state/planStore';
import type { Screen } from '@/state/screen';
import { toggleTrace, turnTrace, useTrace } from '@/state/traceStore';
import { drawingHintText } from '@/text/drawingHint';
import { handText } from '@/text/inHand';
import { shapeText } from '@/text/shape';
import { drawingText } from '@/text/words';
import { announce } from '@/ui/announce';
import { selectedLocation } from '../selectedLocation';
import { notAtWork } from './atWork';
import { type Operation, withoutKeys } from './operation';

const say = async (step: CornerStep): Promise<void> => {
  const { loadRd } = await import('@/geo/rd');
  const { toRd } = await loadRd();
  announce(handText.corner(step, toRd(step.at)));
};

const startCorners = async (): Promise<void> => {
  const map = currentMap();
  map?.focus();
  const hand = await map?.hand();
  if (!hand?.startCorners((step) => void say(step).catch(() => undefined))) notify(handText.tooFar);
};

const whyNotByKeys = (plan: OpenPlan, screen: Screen): string | undefined => {
  if (screen.hasNoMap) return drawingText.noMap;
  if (screen.tool !== 'select') return handText.drawing;
  return notAtWork(plan, screen);
};

const startMove = async (): Promise<void> => {
  const hand = await currentMap()?.hand();
  if (hand?.startMove()) announce(handText.moves);
  else notify(handText.noGrip);
};

/** The selected location as a whole, with the keyboard. */
const move = withoutKeys({
  id: 'shape_move',
  label: handText.move,
  group: 'editing',
  whyNot: (plan, screen) =>
    whyNotByKeys(plan, screen) ??
    (selectedLocation(plan, screen)?.geometry === undefined ? handText.notMoving : undefined),
  run: () => void startMove(),
});

/** The corners of the selected location, with the keyboard. */
const corners: Operation = {
  id: 'shape_corners',
  label: handText.corners,
  choiceOf: shapeText.menu,
  group: 'editing',
  shortcuts: ['Enter'],
  reach: 'map',
  whyNot: (plan, screen) => {
    const geometry = selectedLocation(plan, screen)?.geometry;
    if (geometry === undefined || geometry.type === 'Point') return shapeText.whyNot.one;
    return whyNotByKeys(plan, screen);
  },
  run: () => void startCorners(),
};

const settingCorners = (_plan: OpenPlan, { tool }: Screen): string | undefined =>
  tool === 'polygon' || tool === 'line' ? undefined : handText.notSettingCorners;

const trace: Operation = {
  id: 'trace',
  label: drawingHintText.trace,
  group: 'drawing',
  shortcuts: ['G'],
  reach: 'map',
  whyNot: settingCorners,
  run: () => {
    toggleTrace();
    announce(handText.traces[useTrace.getState().way]);
  },
};

const traceOther: Operation = {
  id: 'trace_other',
  label: `${drawingHintText.trace}: ${drawingHintText.traceOther.toLowerCase()}`,
  group: 'drawing',
  shortcuts: ['Shift+G'],
  reach: 'map',
  whyNot: (plan, screen) =>
    settingCorners(plan, screen) ?? (useTrace.getState().way === 'off' ? handText.notTracing : undefined),
  run: () => {
    turnTrace();
    announce(handText.traces[useTrace.getState().way]);
  },
};

const goOn = (kind: 'part' | 'cut', shortcut: string): Operation => ({
  id: `go_on_${kind}`,
  label: drawingHintText.goOn[kind],
  group: 'drawing',
  shortcuts: [shortcut],
  reach: 'map',
  whyNot: (_plan, screen) => (canGoOn(screen) ? undefined : handText.noSurface),
  run: () => finishAnd(kind),
});

/** What keys do with the shape in hand; fetched, and listened to, once the map is there. */
export const inHand: readonly Operation[] = [
  corners,
  move,
  trace,
  traceOther,
  goOn('part', 'D'),
  goOn('cut', 'H'),
];
