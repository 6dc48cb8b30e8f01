import { useSyncExternalStore } from 'react';

/** What the address names. Behind a hash, so that any static host serves it. */
export type Route = { screen: 'home' } | { screen: 'plan'; planId: string; isSecond: boolean };

const planPrefix = '#/plan/';
const secondPrefix = '#/scherm/';

export const routeOf = (hash: string): Route => {
  const prefix = [planPrefix, secondPrefix].find((each) => hash.startsWith(each));
  const planId = prefix === undefined ? '' : decode(hash.slice(prefix.length));
  return planId === '' ? { screen: 'home' } : { screen: 'plan', planId, isSecond: prefix === secondPrefix };
};

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};

export const hrefOfPlan = (planId: string): string => planPrefix + encodeURIComponent(planId);
/** The same plan as a second screen beside it. */
export const hrefOfSecondScreen = (planId: string): string => secondPrefix + encodeURIComponent(planId);

export const hrefOfHome = '#/';

export const goTo = (href: string): void => {
  location.hash = href;
};

const subscribe = (onChange: () => void) => {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
};

/** The hash itself is the snapshot: a string compares by value. */
export const useRoute = (): Route => routeOf(useSyncExternalStore(subscribe, () => location.hash));
