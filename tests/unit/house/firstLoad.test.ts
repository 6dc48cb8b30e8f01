import { describe, expect, it } from 'vitest';
import { filesOf } from '../../../.ci/firstLoad.mjs';

const manifest = {
  'index.html': { file: 'assets/index.js', css: ['assets/index.css'], imports: ['_shared.js'] },
  '_shared.js': { file: 'assets/shared.js' },
  'src/app/PlanScreen.tsx': { file: 'assets/plan.js', imports: ['_shared.js', 'index.html'] },
  'src/features/later.ts': { file: 'assets/later.js' },
};

describe('wat het eerste scherm ophaalt', () => {
  it('is alles wat de delen nodig hebben, elk bestand één keer, en niets van later', () => {
    expect(filesOf(manifest, ['index.html', 'src/app/PlanScreen.tsx'])).toEqual([
      'assets/index.js',
      'assets/index.css',
      'assets/shared.js',
      'assets/plan.js',
    ]);
  });

  it('zegt het als een deel niet meer bestaat: anders telde het stil niet mee', () => {
    expect(() => filesOf(manifest, ['src/map/createPlanMap.ts'])).toThrow('src/map/createPlanMap.ts');
  });
});
