import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import readExcel from 'read-excel-file/node';
import initSqlJs from 'sql.js';
import * as z from 'zod/mini';
import type { Location } from '@/domain/location';
import { readGeoJson } from '@/exchange/formats/geojson/readGeoJson';
import { planFileOfTables } from '@/exchange/plan/tables/planFileOfTables';
import { geometryOfWkt } from '@/geo/wkt';

type Row = Record<string, unknown>;
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** The plan in a file of ours that was put together again from tables. */
const planIn = (rows: ReadonlyMap<string, Row[]>, geometries: unknown[]): readonly Location[] => {
  const read = readGeoJson(JSON.stringify(planFileOfTables({ rows, geometries })));
  if (!read.ok || read.kind !== 'plan') throw new Error(JSON.stringify(read));
  if (read.notes.length > 0) throw new Error(JSON.stringify(read.notes));
  // Every location that we write has a name.
  return read.locations as Location[];
};

const tablesInGeoPackage = async (bytes: Uint8Array): Promise<Map<string, Row[]>> => {
  const sql = await initSqlJs();
  const db = new sql.Database(bytes);
  const [names] = db.exec('SELECT table_name FROM gpkg_contents');
  const tables = (names?.values ?? []).map(([name]) => {
    const [found] = db.exec(`SELECT * FROM "${name}"`);
    const rows = (found?.values ?? []).map((row) => {
      const said = row.map((cell, at) => [found?.columns[at] ?? '', cell] as const);
      return Object.fromEntries(said.filter(([column]) => column !== 'fid' && column !== 'geom'));
    });
    return [String(name), rows] as const;
  });
  db.close();
  return new Map(tables);
};

export const sheetsIn = async (bytes: Uint8Array): Promise<Map<string, Row[]>> => {
  const sheets = await readExcel(Buffer.from(bytes));
  return new Map(
    sheets.map(({ sheet, data }) => {
      const [head = [], ...rows] = data;
      const name = sheet.charAt(0).toLowerCase() + sheet.slice(1);
      return [
        name,
        rows.map((row) => Object.fromEntries(head.map((column, at) => [String(column), row[at]]))),
      ];
    }),
  );
};

const rowsInDbf = (bytes: Uint8Array): Row[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const [count, head, size] = [view.getUint32(4, true), view.getUint16(8, true), view.getUint16(10, true)];
  let at = 1;
  const fields = Array.from({ length: (head - 33) / 32 }, (_, n) => {
    const field = bytes.subarray(32 + 32 * n, 64 + 32 * n);
    const from = at;
    at += field[16] ?? 0;
    return { name: textOf(field.subarray(0, 11)).replace(/\0.*/s, ''), from, to: at };
  });
  return Array.from({ length: count }, (_, n) => {
    const row = bytes.subarray(head + n * size, head + (n + 1) * size);
    return Object.fromEntries(
      fields.map(({ name, from, to }) => [name, textOf(row.subarray(from, to)).trim()]),
    );
  });
};

const columnSums = (
  rows: readonly Row[],
  columns: Readonly<Record<string, string>>,
): Record<string, number> =>
  Object.fromEntries(
    Object.entries(columns).map(([type, column]) => [
      type,
      rows.reduce((sum, row) => sum + Number(row[column] ?? 0), 0),
    ]),
  );

const ourColumns = {
  geclusterd: 'aantal_geclusterd',
  zorggeschikt: 'aantal_zorggeschikt',
  nultreden: 'aantal_nultreden',
};

/** All locations in a file that holds a whole plan. */
export const locationsIn = {
  geojson: async (bytes: Uint8Array): Promise<readonly Location[]> => {
    const read = readGeoJson(bytes);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    return read.locations as Location[];
  },
  geopackage: async (bytes: Uint8Array): Promise<readonly Location[]> => {
    const rows = await tablesInGeoPackage(bytes);
    return planIn(
      rows,
      (rows.get('locaties') ?? []).map(() => null),
    );
  },
  excel: async (bytes: Uint8Array): Promise<readonly Location[]> => {
    const sheets = await sheetsIn(bytes);
    const locations = sheets.get('locaties') ?? [];
    const bare = locations.map(({ lon, lat, geometrie_wkt, ...row }) => row);
    const shapes = locations.map(({ geometrie_wkt: text }) =>
      typeof text === 'string' ? geometryOfWkt(text) : null,
    );
    return planIn(new Map([...sheets, ['locaties', bare]]), shapes);
  },
};

/** Homes per type in a file that only says what a location adds up to. */
export const sumsIn = {
  csv: async (bytes: Uint8Array) => {
    const { data } = Papa.parse<Row>(textOf(bytes).replace(/^\uFEFF/, ''), {
      header: true,
      skipEmptyLines: true,
    });
    return columnSums(data, ourColumns);
  },
  shapefile: async (bytes: Uint8Array) => {
    const tables = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('.dbf'));
    const rows = tables.flatMap(([, table]) => rowsInDbf(table));
    return columnSums(rows, { geclusterd: 'geclusterd', zorggeschikt: 'zorggesch', nultreden: 'nultreden' });
  },
  kml: async (bytes: Uint8Array) => {
    const rows = [...textOf(bytes).matchAll(/<Placemark>.*?<\/Placemark>/gs)].map(([mark]) =>
      Object.fromEntries(
        [...mark.matchAll(/<SimpleData name="(\w+)">(-?\d+)</g)].map(([, name, value]) => [name, value]),
      ),
    );
    return columnSums(rows, ourColumns);
  },
};

const blockSchema = z.object({
  mutatiegegevens: z.object({ mutatie_type: z.string(), aantal: z.number() }),
  maatwerk_woningeigenschappen: z.object({ woningtype: z.string() }),
});
const diwiSchema = z.object({
  features: z.array(z.object({ properties: z.object({ woning_blokken: z.array(blockSchema) }) })),
});

/** Homes per type in a file for DIWI: what comes less what goes. */
export const blocksInDiwi = (bytes: Uint8Array): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const { properties } of diwiSchema.parse(JSON.parse(textOf(bytes))).features) {
    for (const { mutatiegegevens: change, maatwerk_woningeigenschappen: own } of properties.woning_blokken) {
      const homes = change.mutatie_type === 'SLOOP' ? -change.aantal : change.aantal;
      sums.set(own.woningtype, (sums.get(own.woningtype) ?? 0) + homes);
    }
  }
  return sums;
};
