import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root } from './root';

const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const isThere = (path: string) => existsSync(new URL(path, root));

const readme = isThere('README.md') ? read('README.md') : '';
const { scripts } = JSON.parse(read('package.json')) as { scripts?: Record<string, string> };

/** The names of the scripts that the text tells people to run. */
function scriptsIn(text: string) {
  const named = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name]) => name ?? '');
  const short = [...text.matchAll(/\bnpm (start|test)\b/g)].map(([, name]) => name ?? '');
  return [...new Set([...named, ...short])];
}

/** Links to files in the repository: [text](path), ![text](path), without anchors and web addresses. */
function linksIn(text: string) {
  return [...text.matchAll(/\]\(([^)\s]+)[^)]*\)/g)]
    .map(([, target]) => decodeURI((target ?? '').replace(/#.*$/, '')))
    .filter((target) => target !== '' && !/^[a-z][a-z+.-]*:/.test(target));
}

const rooms = ['src', 'data', 'public', 'tests', 'design', 'docs', '\\.ci'];

/** `code` that looks like a path into the repository: it starts with one of its folders. */
function pathsIn(text: string) {
  const path = new RegExp(`^(?:\\./)?(?:${rooms.join('|')})(?:/[\\w.@-]+)*/?$`);
  return [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code ?? '').filter((code) => path.test(code));
}

describe('de README', () => {
  it('is er', () => {
    expect(isThere('README.md'), 'README.md ontbreekt in de hoofdmap').toBe(true);
  });

  it('noemt de twee opdrachten: npm start en npm test', () => {
    expect(scriptsIn(readme)).toEqual(expect.arrayContaining(['start', 'test']));
  });

  it('noemt geen opdracht die package.json niet kent', () => {
    expect(scriptsIn(readme).filter((name) => !scripts?.[name])).toEqual([]);
  });

  it('verwijst nergens naar een bestand dat er niet is', () => {
    expect([...linksIn(readme), ...pathsIn(readme)].filter((path) => !isThere(path))).toEqual([]);
  });

  it('stuurt wie de issues zoekt niet naar een bestand waar ze niet in staan', () => {
    const inline = [...readme.matchAll(/\[([^\]]*issues[^\]]*)\]\(([^)\s]+)/gi)];
    const below = [...readme.matchAll(/^\[([^\]]*issues[^\]]*)\]:\s*(\S+)/gim)];
    const targets = [...inline, ...below].map(([, , target]) => target ?? '');
    expect(targets.filter((target) => !/^https:/.test(target))).toEqual([]);
  });

  it('noemt de opdracht die ook .ci/run voor de proeven gebruikt', () => {
    expect(read('.ci/run')).toMatch(/\bnpm test\b/);
  });
});
