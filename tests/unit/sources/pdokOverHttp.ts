import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { AnswerStore } from '@/sources/interfaces/answerStore';
import { pdokSources } from '@/sources/pdok/pdokSources';
import type { StandInRecords } from '../../standIn/records';
import { type Interfere, type StandInServer, serveStandIn } from '../../standIn/server';
import { createStandIn } from '../../standIn/standIn';

/** A store in memory that can be looked into. */
export const memoryStore = () => {
  const kept = new Map<string, { value: unknown; at: string }>();
  const store: AnswerStore = {
    read: async (key) => kept.get(key),
    write: async (key, value, at) => {
      kept.set(key, structuredClone({ value, at }));
    },
  };
  return { store, kept };
};

/** The shortest time that a request may take: a wait of that length or more is one for an answer. */
const shortestTimeout = 8_000;

/** The world around the sources, for one test. */
const newWorld = () => ({
  now: new Date('2026-11-21T09:30:00Z'),
  isOnline: true,
  /** Whether waiting for an answer ends, or takes as long as it takes. */
  isImpatient: false,
  /** Milliseconds waited between tries. */
  delays: [] as number[],
  ...memoryStore(),
});

/** PDOK's sources over real HTTP to the stand-in, with a clock of our own. */
export const pdokOverHttp = (records: StandInRecords) => {
  let server: StandInServer;
  let world = newWorld();
  beforeAll(async () => {
    server = await serveStandIn(createStandIn(records));
  });
  beforeEach(() => {
    world = newWorld();
    server.interfere(null);
    server.asked.length = 0;
  });
  afterAll(() => server.close());

  const wait = (milliseconds: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const isForAnswer = milliseconds >= shortestTimeout;
      if (!isForAnswer) world.delays.push(milliseconds);
      if (!isForAnswer || world.isImpatient) setTimeout(resolve, isForAnswer ? 50 : 0);
      signal.addEventListener('abort', () => resolve(), { once: true });
    });

  return {
    get world() {
      return world;
    },
    get asked() {
      return server.asked;
    },
    interfere: (interfere: Interfere) => server.interfere(interfere),
    make: () =>
      pdokSources({
        store: world.store,
        fetch: (url, request) => server.fetch(url, request),
        wait,
        now: () => world.now,
        isOnline: () => world.isOnline,
      }),
  };
};
