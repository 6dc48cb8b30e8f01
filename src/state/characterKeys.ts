const storageKey = 'boven-de-kaart/character-keys';

/** For a browser without storage: then the choice holds until the page closes. */
let isOn = true;

/** Whether shortcuts of one character, without Control, are on: who speaks to the computer may want them off. */
export const hasCharacterKeys = (): boolean => {
  try {
    return isOn && localStorage.getItem(storageKey) !== 'off';
  } catch {
    return isOn;
  }
};

export const setCharacterKeys = (next: boolean): void => {
  isOn = next;
  try {
    localStorage.setItem(storageKey, next ? 'on' : 'off');
  } catch {
    // As said above.
  }
};
