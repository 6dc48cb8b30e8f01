import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Plan } from '@/domain/plan';
import { writePlanFile } from '@/exchange/door/writeFile';
import type { FormatId } from '@/exchange/formats/format';
import { formatOf } from '@/exchange/formats/registry';

export const hasGdal = spawnSync('ogrinfo', ['--version']).status === 0;

/** A folder that is gone after the tests of the file that asked for it. */
export const testFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'boven-de-kaart-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return folder;
};

export const bytesOf = async (plan: Plan, format: FormatId): Promise<Uint8Array> => {
  const written = await writePlanFile(plan, format);
  if (!written.ok) throw new Error(written.error);
  return new Uint8Array(await written.value.file.arrayBuffer());
};

/** A plan in a file of this format, as a path. */
export const fileOf = async (folder: string, plan: Plan, format: FormatId): Promise<string> => {
  const path = join(folder, `plan-${format}.${formatOf(format).extensions[0]}`);
  writeFileSync(path, await bytesOf(plan, format));
  return path;
};

/** What ogrinfo says of a file; throws when it fails. */
export const ogrinfo = (...args: string[]): string => {
  const { status, stdout, stderr } = spawnSync('ogrinfo', ['-ro', ...args], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(`ogrinfo failed: ${stderr}`);
  return stdout + stderr;
};
