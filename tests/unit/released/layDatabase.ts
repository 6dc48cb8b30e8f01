import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Made by the version in their name and never changed since: what people have on their disks. */
export const released = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../fixtures/released', name), 'utf8');

const databaseSchema = z.object({
  name: z.string(),
  version: z.number(),
  schema: z.array(
    z.object({
      name: z.string(),
      keyPath: z.string(),
      autoIncrement: z.boolean(),
      indexes: z.array(z.object({ name: z.string(), keyPath: z.string() })),
    }),
  ),
  rows: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
});

const base64Schema = z.object({ base64: z.string() });

/** Bytes stand in the fixture as base64. */
const revive = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => {
      const packed = base64Schema.safeParse(value);
      return [key, packed.success ? Uint8Array.from(Buffer.from(packed.data.base64, 'base64')) : value];
    }),
  );

/** Builds the database as that version left it, by hand and not by our own code, and keeps it open as a tab would. */
export const layDatabase = (version: 1 | 2 | 3 | 4): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const fixture = databaseSchema.parse(JSON.parse(released(`database-${version}.json`)));
    const request = indexedDB.open(fixture.name, fixture.version);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      for (const { name, keyPath, autoIncrement, indexes } of fixture.schema) {
        const store = request.result.createObjectStore(name, { keyPath, autoIncrement });
        for (const index of indexes) store.createIndex(index.name, index.keyPath);
        for (const row of fixture.rows[name] ?? []) store.add(revive(row));
      }
    };
    request.onsuccess = () => resolve(request.result);
  });
