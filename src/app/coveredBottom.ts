/** Px of the map that lie under the drawer: on a small screen it is a sheet over the bottom. */
export const coveredBottom = (): number => {
  const sheet = document.querySelector('.workspace__drawer')?.getBoundingClientRect();
  const map = document.querySelector('.plan-canvas')?.getBoundingClientRect();
  if (sheet === undefined || map === undefined || sheet.top <= map.top) return 0;
  return Math.max(0, map.bottom - sheet.top);
};
