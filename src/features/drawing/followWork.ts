import { followClipboard } from './clipboard';
import { keepDrafts } from './draft/keepDrafts';
import { sayLetGo } from './draft/sayLetGo';
import { sayPlaces } from './draft/sayPlaces';
import { followGround } from './ground/followGround';
import { followOverlap } from './shape';

/** A drawing that was not finished is kept, and offered again; locations can be copied; parcels in view are known; where one is is said. */
export const followWork = (planId: string): void => {
  keepDrafts(planId);
  followClipboard();
  followGround();
  followOverlap();
  sayPlaces();
  sayLetGo();
};
