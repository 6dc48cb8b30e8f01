import { LocationDrawer } from '@/features/locations/LocationDrawer';
import { CommitmentFields } from '@/features/partners/CommitmentFields';
import { LineEditor } from '@/features/programme/LineEditor';
import { ProgrammeGrid } from '@/features/programme/ProgrammeGrid';

const focusDone = (): void => document.querySelector<HTMLElement>('[data-drawer-done]')?.focus();

/** The drawer of the selected location, put together from the features it shows. */
export const Drawer = ({ onRemove }: { onRemove: () => void }) => (
  <LocationDrawer
    programme={(location, startYear) => (
      <ProgrammeGrid location={location} startYear={startYear} onLast={focusDone} />
    )}
    lines={(location) => <LineEditor location={location} />}
    partners={(location) => <CommitmentFields location={location} />}
    onRemove={onRemove}
  />
);
