/** Speaks a short text to screen readers, politely: what changed on the map or in the plan. */
export const announce = (text: string): void => {
  const region = document.getElementById('announcements') ?? createRegion();
  // The same text twice is only spoken when it differs: a trailing space makes it so.
  region.textContent = region.textContent === text ? `${text}\u00a0` : text;
};

const createRegion = (): HTMLElement => {
  const region = document.createElement('div');
  region.id = 'announcements';
  region.className = 'visually-hidden';
  region.setAttribute('aria-live', 'polite');
  document.body.append(region);
  return region;
};
