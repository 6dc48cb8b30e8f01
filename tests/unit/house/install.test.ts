import { describe, expect, it } from 'vitest';
import { differences } from '../../../.ci/install.mjs';

const locked = {
  '': { version: '0.1.0' },
  'node_modules/zod': { version: '4.6.7' },
  'node_modules/binary-for-another-system': { version: '1.0.0', optional: true },
};

describe('de start-opdracht installeert alleen wat nodig is', () => {
  it('niets, als alles er al staat', () => {
    expect(differences(locked, { 'node_modules/zod': { version: '4.6.7' } })).toEqual([]);
  });

  it('opnieuw, als een pakket ontbreekt, ouder is of niet meer genoemd wordt', () => {
    expect(differences(locked, {})).toEqual(['node_modules/zod']);
    expect(differences(locked, { 'node_modules/zod': { version: '4.0.0' } })).toEqual(['node_modules/zod']);
    const withOld = { 'node_modules/zod': { version: '4.6.7' }, 'node_modules/old': { version: '1.0.0' } };
    expect(differences(locked, withOld)).toEqual(['node_modules/old']);
  });
});
