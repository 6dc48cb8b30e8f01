import { noFilter } from '@/domain/filter';
import { followFilter } from '@/state/filtering';
import { dismiss, notify } from '@/state/noticeStore';
import { setScreen } from '@/state/screenStore';
import { filterText } from '@/text/filter';
import { searchableText } from '@/text/searchableText';

/** Who edits what a filter found sees it go: this says why, and leads back to it, until the next change. */
const sayGone = (): ((count: number) => void) => {
  let last: number | undefined;
  return (count) => {
    if (last !== undefined) dismiss(last);
    last = undefined;
    if (count === 0) return;
    const act = () => setScreen({ filter: noFilter, isInViewOnly: false });
    last = notify(filterText.gone(count), { action: { label: filterText.clear, act } });
  };
};

/** Keeps what the filter lets through, of the open plan. Returns the function that stops it. */
export const filterPlan = (): (() => void) => followFilter(searchableText, sayGone());
