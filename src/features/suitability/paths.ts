import { useBroughtFiles } from '@/plans/broughtFiles';
import { fetchOwnFile } from '@/sources/practice/loadFile';
import { openPlanNow } from '@/state/planStore';
import { suitabilityText as text } from '@/text/suitability';
import { settingsIn } from './settings';

/** Paths to measure over, known by their id: of a file that was brought, or of the practice municipality. */
export type Paths = { id: string; name: string; load: () => Promise<Blob> };

const practicePaths: Paths = {
  id: 'practice',
  name: text.practicePaths,
  load: async () => {
    const response = await fetchOwnFile('paths.json');
    if (!response.ok) throw new Error(`paths: ${response.status}`);
    return response.blob();
  },
};

/** The paths there are; the latest file first. */
export const pathsThere = (): Paths | undefined => {
  const own = useBroughtFiles.getState().files.find(({ kind }) => kind === 'paths');
  if (own !== undefined) return { id: own.id, name: own.name, load: async () => own.content };
  return openPlanNow().view.header.area.kind === 'practice' ? practicePaths : undefined;
};

/** Who brings a file wants it to be used, until somebody chooses. */
const isWalked = (walks: boolean | undefined, { id }: Paths): boolean => walks ?? id !== practicePaths.id;

/** The paths to measure over; undefined: in a straight line. */
export const pathsNow = (): Paths | undefined => {
  const paths = pathsThere();
  return paths !== undefined && isWalked(settingsIn(openPlanNow().view).walks, paths) ? paths : undefined;
};
