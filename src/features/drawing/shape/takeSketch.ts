import { mendCrossing } from '@/geo/mendCrossing';
import { simplifyShape } from '@/geo/verbs/simplifyShape';
import type { Surface } from '@/geo/verbs/surface';
import type { Draft, Line, MapTool, Sketch } from '@/map/mapContract';
import { setAside } from '@/state/draftStore';
import { notify } from '@/state/noticeStore';
import { openPlanNow } from '@/state/planStore';
import type { DrawingPurpose } from '@/state/screen';
import { setScreen, useScreen } from '@/state/screenStore';
import { measureText, shapeText } from '@/text/shape';
import { drawingText } from '@/text/words';
import { addToPlan } from '../addToPlan';
import { measureLine } from '../measureLine';
import { newLocation } from '../newLocation';
import { sayUntilDrawnOn } from '../sayUntilDrawnOn';
import { chooseIn } from './chooseIn';
import { addTo, cutFrom } from './cutLocation';
import { surfaceWithId } from './selected';
import { splitLocationBy } from './splitLocationBy';

/** Nobody means the tremble of a hand, in metres. */
const tremble = 1;

/** What a hand drew in one go, as the parts it shuts in and without its tremble. */
const byHand = (drawn: Surface): Surface | undefined => {
  const mended = mendCrossing(drawn);
  return mended && (simplifyShape(mended, tremble) ?? mended);
};

const stop = (): void => setScreen({ tool: 'select', shapeInHand: null });

/** What did not do what it was drawn for can be taken up again, and made to. */
const keep = (draft: Draft, drawingFor: DrawingPurpose): void =>
  setAside({ ...draft, drawingFor, planId: openPlanNow().planId });

const takeLine = (line: Line, purpose: DrawingPurpose | null): void => {
  if (purpose?.kind === 'measure') notify(measureText.measured(measureLine(line)));
  if (purpose?.kind !== 'split') return;
  const location = surfaceWithId(purpose.locationId);
  if (location === undefined) {
    notify(shapeText.gone);
    stop();
    return;
  }
  const whyNot = splitLocationBy(location, line, purpose.share);
  if (whyNot === undefined) stop();
  else {
    keep({ tool: 'line', corners: line.coordinates }, purpose);
    sayUntilDrawnOn(whyNot);
  }
};

const takeSurface = (drawn: Surface, purpose: DrawingPurpose): void => {
  if (purpose.kind === 'choose') chooseIn(drawn);
  if (purpose.kind !== 'cut' && purpose.kind !== 'part') return;
  const location = surfaceWithId(purpose.locationId);
  if (location === undefined) {
    notify(shapeText.gone);
    stop();
    return;
  }
  const isDone = purpose.kind === 'cut' ? cutFrom(location, drawn) : addTo(location, drawn);
  if (!isDone) return;
  stop();
  // Once no more is drawn at it, the numbers of a new location are typed.
  if (purpose.isNew && useScreen.getState().tool === 'select') setScreen({ startsTyping: true });
};

/** What becomes of a drawing that is not simply a new location. */
export const takeSketch = (sketch: Sketch, tool: MapTool, purpose: DrawingPurpose | null): void => {
  if (sketch.type === 'LineString') {
    takeLine(sketch, purpose);
    return;
  }
  if (sketch.type === 'Point') return;
  const drawn = tool === 'freehand' ? byHand(sketch) : sketch;
  if (drawn === undefined) notify(shapeText.impossible);
  else if (purpose !== null) takeSurface(drawn, purpose);
  else addToPlan(newLocation(drawn, openPlanNow().view.allLocations), drawingText.drawn);
};
