/** What the plan looked like from a moment on: the dock and every row of the list, as text. Time in ms. */
export type Shown = { at: number; text: string };

/** The user pressed, typed or chose something. */
export type Acted = { at: number; acted: true };

/**
 * Runs in the page: tells `binding` what the plan looks like, each time that becomes something else, and each thing
 * the user does, before the app hears of it. A list that is still being put together is no state.
 */
export const reportShown = (binding: string): void => {
  let last: string | undefined;
  const read = (): string | undefined => {
    const dock = document.querySelector('.dock');
    const table = document.querySelector('.location-table');
    if (dock === null || table === null) return undefined;
    const rows = [...table.querySelectorAll('.location-row')];
    if (rows.length === 0 || rows.length !== Number(table.getAttribute('aria-rowcount')) - 1)
      return undefined;
    const texts = rows.map((row) =>
      ['.location-row__name', '.location-row__remark', '.number']
        .map((part) => row.querySelector(part)?.textContent)
        .join(' | '),
    );
    // Without the goal in the dock: it comes after the first screen, and is counted in a pause.
    const figures = '.type-counter, .dock__shares > dl, .dock__shares > p, .dock__apart';
    const types = [...dock.querySelectorAll(figures)].map((type) => type.textContent);
    return [...types, ...texts].join('\n');
  };
  const tell = (what: object): void => {
    const report: unknown = Reflect.get(globalThis, binding);
    if (typeof report === 'function') report(JSON.stringify({ at: Date.now(), ...what }));
  };
  for (const kind of ['keydown', 'input', 'change', 'click']) {
    addEventListener(kind, () => tell({ acted: true }), { capture: true });
  }
  new MutationObserver(() => {
    const text = read();
    if (text === undefined || text === last) return;
    last = text;
    tell({ text });
  }).observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
};
