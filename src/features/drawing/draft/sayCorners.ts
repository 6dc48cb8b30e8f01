import type { Position } from '@/domain/geometry';
import { areaOf } from '@/geo/measure';
import type { Draft } from '@/map/mapContract';
import { useScreen } from '@/state/screenStore';
import { draftText } from '@/text/draft';
import { sizeText } from '@/text/numbers';
import { announce } from '@/ui/announce';
import { sketchProblem } from '../sketchProblem';

/** The corners of the drawing in hand when they were last told. */
let told: readonly Position[] = [];

// Who stops or takes another tool begins anew.
useScreen.subscribe((next, before) => {
  if (next.tool !== before.tool) told = [];
});

const goesOn = (corners: readonly Position[], from: readonly Position[]): boolean =>
  from.every(([lon, lat], index) => corners[index]?.[0] === lon && corners[index]?.[1] === lat);

/** What crosses itself or lies on one line has none, and that is told by itself. */
const sizeOf = (draft: Draft): string | undefined => {
  const { tool, corners } = draft;
  const [first] = corners;
  if (tool === 'line' || first === undefined || corners.length < 3) return undefined;
  if (sketchProblem(draft) !== null) return undefined;
  return sizeText(areaOf({ type: 'Polygon', coordinates: [[...corners, first]] }));
};

/** Says which corner was set, and where, or that one was taken back: who draws by ear has no other sign of it. */
export const sayCorners = async (draft: Draft | null): Promise<void> => {
  const before = told;
  const corners = draft?.corners ?? [];
  told = corners;
  const last = corners.at(-1);
  if (draft === null || last === undefined) {
    // A drawing that is done has more, and speaks for itself.
    if (before.length === 1) announce(draftText.takenBack(0));
    return;
  }
  if (corners.length < before.length && goesOn(before, corners)) {
    announce(draftText.takenBack(corners.length));
    return;
  }
  // Of a drawing that is taken up or put straight it is said as a whole.
  const isNext = corners.length === 1 || (before.length > 0 && goesOn(corners, before));
  if (!isNext || corners.length === before.length) return;
  const { loadRd } = await import('@/geo/rd');
  const { toRd } = await loadRd();
  if (told === corners) announce(draftText.corner(corners.length, toRd(last), sizeOf(draft)));
};
