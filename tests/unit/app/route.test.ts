import { describe, expect, it } from 'vitest';
import { hrefOfHome, hrefOfPlan, hrefOfSecondScreen, routeOf } from '@/app/route';

describe('het adres', () => {
  it.each(['plan-1', 'Plan é/12 #3', '100%'])('van plan %s leidt naar dat plan', (planId) => {
    expect(routeOf(hrefOfPlan(planId))).toEqual({ screen: 'plan', planId, isSecond: false });
    expect(routeOf(hrefOfSecondScreen(planId))).toEqual({ screen: 'plan', planId, isSecond: true });
  });

  it.each(['', '#', hrefOfHome, '#/plan/', '#/iets', '#/plan/%E0%A4%A'])(
    '%s leidt naar het begin',
    (hash) => {
      expect(routeOf(hash)).toEqual({ screen: 'home' });
    },
  );
});
