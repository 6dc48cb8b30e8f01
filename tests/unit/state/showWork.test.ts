import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useNotices } from '@/state/noticeStore';
import { showWork } from '@/state/showWork';

// What the tests of another file left is not of this work.
beforeEach(() => useNotices.setState({ notices: [] }));
afterEach(() => vi.useRealTimers());

it('werk dat even duurt staat er, met een knop om te stoppen als daar een woord voor is', async () => {
  vi.useFakeTimers();
  const shown = async (stop?: string) => {
    let finish = (): void => undefined;
    const work = showWork(
      { doing: () => 'Bezig', ...(stop && { stop }) },
      () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
    );
    vi.advanceTimersByTime(1000);
    const notices = useNotices
      .getState()
      .notices.map(({ text, action }) => [text, action === undefined ? 'geen knop' : action.label]);
    finish();
    await work;
    return notices;
  };
  expect(await shown('Stoppen')).toEqual([['Bezig', 'Stoppen']]);
  expect(await shown()).toEqual([['Bezig', 'geen knop']]);
  expect(useNotices.getState().notices).toEqual([]);
});
