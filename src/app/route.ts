import { useSyncExternalStore } from 'react';

/** What the address names. Behind a hash, so that any static host serves it. */
export type Route = { screen: 'home' } | { screen: 'plan'; planId: string };

const planPrefix = '#/plan/';

export const routeOf = (hash: string): Route => {
  const planId = hash.startsWith(planPrefix) ? decode(hash.slice(planPrefix.length)) : '';
  return planId === '' ? { screen: 'home' } : { screen: 'plan', planId };
};

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};

export const hrefOfPlan = (planId: string): string => planPrefix + encodeURIComponent(planId);
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
