import type { Page } from '@playwright/test';

type TraceEvent = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur?: number;
  tdur?: number;
  args: { name?: string };
};

/**
 * The longest task of the page while something is done, in ms: by the clock, and by what the processor spent on it, which
 * stays the same when others use the machine too. Of the page alone, not of its workers.
 */
export const longestTaskOf = async (
  page: Page,
  act: () => Promise<void>,
): Promise<{ clock: number; processor: number }> => {
  const browser = page.context().browser();
  if (browser === null) throw new Error('no browser');
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  // The browser sends what its protocol says.
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      recordMode: 'recordAsMuchAsPossible',
      includedCategories: ['toplevel', '__metadata'],
      excludedCategories: ['*'],
    },
  });
  await act();
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await ended;
  await session.detach();
  const pages = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events.filter(
    ({ name, ph, pid, tid }) => ph === 'X' && name.endsWith('::RunTask') && pages.has(`${pid} ${tid}`),
  );
  const most = (times: (number | undefined)[]) =>
    times.reduce<number>((longest, time = 0) => Math.max(longest, time / 1_000), 0);
  return { clock: most(tasks.map(({ dur }) => dur)), processor: most(tasks.map(({ tdur }) => tdur)) };
};
