import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entryFor, gaps } from '../../../.ci/completeLock.mjs';
import { root } from './root';

const text = readFileSync(new URL('package-lock.json', root), 'utf8');

describe('package-lock.json', () => {
  it('noemt elk pakket voor elk systeem, anders weigert npm ci (herstel: node .ci/completeLock.mjs)', () => {
    expect(gaps(JSON.parse(text).packages)).toEqual([]);
  });

  it('noemt geen adres van een register', () => {
    expect(text).not.toMatch(/"resolved"/);
  });

  it('krijgt voor een ander systeem een regel waaruit npm opmaakt dat die hier niet hoeft', () => {
    const packages = {
      'node_modules/a': {
        optionalDependencies: { '@a/b-linux-x64-musl': '1.2.3', '@a/b-darwin-arm64': '1.2.3' },
      },
      'node_modules/@a/b-darwin-arm64': {},
    };
    expect(gaps(packages)).toEqual([['@a/b-linux-x64-musl', '1.2.3']]);
    const entry = {
      version: '1.2.3',
      cpu: ['x64'],
      dev: true,
      libc: ['musl'],
      optional: true,
      os: ['linux'],
    };
    expect(entryFor('@a/b-linux-x64-musl', '1.2.3')).toEqual(entry);
  });
});
