/** Stays at hand where the rest of the page does not. */
export const announcementsId = 'announcements';

/** Speaks a short text to screen readers, politely: what changed on the map or in the plan. */
export const announce = (text: string): void => {
  const region = document.getElementById(announcementsId) ?? createRegion();
  // The same text twice is only spoken when it differs: a trailing space makes it so.
  region.textContent = region.textContent === text ? `${text}\u00a0` : text;
};

const createRegion = (): HTMLElement => {
  const region = document.createElement('div');
  region.id = announcementsId;
  region.className = 'visually-hidden';
  region.setAttribute('aria-live', 'polite');
  document.body.append(region);
  return region;
};
