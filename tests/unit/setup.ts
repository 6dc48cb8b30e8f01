import 'fake-indexeddb/auto';
import '@testing-library/jest-dom/vitest';
import { readFileSync } from 'node:fs';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// No test fails on a clock: what loads when it is asked for takes long on a busy machine.
configure({ asyncUtilTimeout: 20_000 });

afterEach(cleanup);

// The files that the app brings along, as its own host gives them; of others nothing comes, as in a hall without wifi.
const fetchAway = globalThis.fetch;
globalThis.fetch = async (asked, request) => {
  const [, name] = /\/(basemap\/[a-z]+\.json)$/.exec(String(asked)) ?? [];
  if (name !== undefined) return new Response(readFileSync(`public/${name}`));
  const { hostname } = new URL(asked instanceof Request ? asked.url : String(asked), location.href);
  if (hostname !== 'localhost' && hostname !== '127.0.0.1')
    throw new TypeError(`no network in tests: ${hostname}`);
  return fetchAway(asked, request);
};
