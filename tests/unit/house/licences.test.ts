import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root } from './root';

/** Licences whose works may be part of a work under EUPL-1.2 (SPDX ids). EDL-1.0 is BSD-3-Clause by another name. */
const fine = new Set(
  '0BSD Apache-2.0 BSD-2-Clause BSD-3-Clause BlueOak-1.0.0 CC0-1.0 EDL-1.0 EUPL-1.2 ISC MIT OFL-1.1 Unlicense Zlib'.split(
    ' ',
  ),
);

/** Packages that say it wrongly or not at all, with what their licence file turned out to be. */
const readByHand: Record<string, string> = {
  // package.json has only the old `licenses: [BSD]`; LICENSE.md is the text of BSD-2-Clause.
  'arc@0.2.0': 'BSD-2-Clause',
  // package.json says "BDS-3-Clause"; LICENSE is the text of BSD-3-Clause.
  'splaytree-ts@1.0.2': 'BSD-3-Clause',
};

type Locked = { version: string; license?: string; dev?: boolean; devOptional?: boolean };

/** Whether an SPDX expression leaves us a licence we may use: one side of an OR, every side of an AND. */
function isFine(expression: string): boolean {
  const bare = expression.replace(/[()]/g, '');
  return bare.split(' OR ').some((side) => side.split(' AND ').every((id) => fine.has(id.trim())));
}

function shipped() {
  const lock = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  return Object.entries(lock.packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
    .map(([path, { version, license }]) => {
      const name = `${path.replace(/^.*node_modules\//, '')}@${version}`;
      return { name, license: readByHand[name] ?? license ?? 'none given' };
    });
}

describe('licenties', () => {
  it('van alles wat wordt meegeleverd gaan samen met EUPL-1.2', () => {
    const packages = shipped();
    expect(packages.length).toBeGreaterThan(10);
    expect(packages.filter(({ license }) => !isFine(license))).toEqual([]);
  });

  it('laten geen uitzondering staan die niet meer nodig is', () => {
    const names = shipped().map(({ name }) => name);
    expect(Object.keys(readByHand).filter((name) => !names.includes(name))).toEqual([]);
  });

  it('is voor dit werk de EUPL-1.2, met de volledige tekst', () => {
    const text = readFileSync(new URL('LICENSE', root), 'utf8');
    expect(text).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2/);
    for (const article of ['1.Definitions', '15.Applicable Law', '‘Compatible Licences’']) {
      expect(text).toContain(article);
    }
    expect(JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).license).toBe('EUPL-1.2');
  });
});
