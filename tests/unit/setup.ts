import 'fake-indexeddb/auto';
import '@testing-library/jest-dom/vitest';
import { readFileSync } from 'node:fs';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// No test fails on a clock: what loads when it is asked for takes long on a busy machine.
configure({ asyncUtilTimeout: 20_000 });

afterEach(cleanup);

// The files that the app brings along, as its own host gives them.
const fetchAway = globalThis.fetch;
globalThis.fetch = async (asked, request) => {
  const [, name] = /\/(basemap\/[a-z]+\.json)$/.exec(String(asked)) ?? [];
  return name === undefined ? fetchAway(asked, request) : new Response(readFileSync(`public/${name}`));
};
