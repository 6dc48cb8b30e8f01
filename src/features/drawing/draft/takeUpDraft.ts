import { boundsOf } from '@/geo/bounds';
import { useDraft } from '@/state/draftStore';
import { currentMap } from '@/state/mapHandle';
import { notify } from '@/state/noticeStore';
import { openPlanNow } from '@/state/planStore';
import { noSelection } from '@/state/screen';
import { setScreen } from '@/state/screenStore';
import { draftText } from '@/text/draft';
import { shapeText } from '@/text/shape';
import { announce } from '@/ui/announce';

/** The drawing that was put aside, of the plan that is open. */
export const asideNow = () => {
  const { draft, isInHand } = useDraft.getState();
  return draft !== null && !isInHand && draft.planId === openPlanNow().planId ? draft : null;
};

/** Puts the drawing that was begun in hand again, with its tool and what it was for. */
export const takeUpDraft = (): void => {
  const draft = asideNow();
  if (draft === null) return;
  const { tool, corners, drawingFor } = draft;
  const locationId = drawingFor !== null && 'locationId' in drawingFor ? drawingFor.locationId : null;
  if (locationId !== null && !openPlanNow().view.allLocations.has(locationId)) {
    notify(shapeText.gone);
    useDraft.setState({ draft: null });
    return;
  }
  const selection = locationId === null ? noSelection : new Set([locationId]);
  setScreen({ tool, drawingFor, selection, startsTyping: false, shapeInHand: null });
  const map = currentMap();
  const bounds = boundsOf([{ type: 'Polygon', coordinates: [corners] }]);
  const [west, south, east, north] = map?.bounds() ?? [0, 0, 0, 0];
  const isInView = corners.every(([lon, lat]) => lon > west && lon < east && lat > south && lat < north);
  if (bounds !== null && !isInView) map?.goToBounds(bounds);
  map?.resume({ tool, corners });
  map?.focus();
  announce(draftText.takenUp(corners.length));
};
