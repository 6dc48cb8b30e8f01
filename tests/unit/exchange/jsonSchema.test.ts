import Ajv from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { kindsIn } from '@/domain/records';
import { writeGeoJson } from '@/exchange/formats/geojson/writeGeoJson';
import { fileSchemaName } from '@/exchange/plan/fileSchema';
import { columnsOf, locationColumns, otherTopKinds } from '@/exchange/plan/tables/columnsOf';
import { describedSchema } from '@/features/transfer/columns/describedSchema';
import { practicePlan } from '@/sources/practice/practicePlan';
import { columnText } from '@/text/fileColumns';
import { examplePlan } from '../examplePlan';
import { randomPlan } from './randomPlan';
import { bytesOf } from './written/gdal';

const schema: { $id: string; properties: object } = JSON.parse(describedSchema().text);
// Formats of dates are held by zod; here the shape counts.
const validate = new Ajv({ allErrors: true, validateFormats: false, strictTypes: false }).compile(schema);
const practice = practicePlan('oefen', '2026-01-01T00:00:00.000Z');
const faultsIn = (file: object) => (validate(file) ? [] : (validate.errors ?? []));
const read = (text: string): { $schema: string; features: object[] } => JSON.parse(text);

describe('het JSON Schema van onze bestanden', () => {
  it('staat in elk bestand bij naam, en is onder die naam gepubliceerd', () => {
    const { name } = describedSchema();
    expect([read(writeGeoJson(examplePlan())).$schema, schema.$id, name]).toEqual([
      fileSchemaName,
      fileSchemaName,
      fileSchemaName,
    ]);
  });

  it.each(['geojson', 'geojson_rd'] as const)('laat toe wat wij schrijven (%s)', async (format) => {
    for (const plan of [examplePlan(), practice, randomPlan(4), randomPlan(5)]) {
      const text = new TextDecoder().decode(await bytesOf(plan, format));
      expect(faultsIn(read(text))).toEqual([]);
    }
  });

  it('weigert een eigenschap die het niet kent, en een ander stelsel dan het zegt', () => {
    const file = read(writeGeoJson(practice));
    expect(faultsIn({ ...file, vreemd: 1 })).not.toEqual([]);
    expect(faultsIn({ ...file, crs: {} })).not.toEqual([]);
    expect(faultsIn({ ...file, features: [{ type: 'Feature' }] })).not.toEqual([]);
  });

  it('zegt van elke kolom wat zij betekent', () => {
    const kinds = [...kindsIn('location'), ...otherTopKinds];
    const silent = [
      ...locationColumns.filter(({ name }) => columnText('location', name) === undefined),
      ...kinds.flatMap((kind) =>
        columnsOf(kind)
          .filter(({ name }) => columnText(kind, name) === undefined)
          .map(({ name }) => ({ kind, name })),
      ),
    ];
    expect(silent).toEqual([]);
  });
});
