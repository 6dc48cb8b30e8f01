import type { Geometry, Position } from '@/domain/geometry';
import type { Plan } from '@/domain/plan';
import { crossedColumns } from '../../plan/flatTotals';
import { planTables } from '../../plan/tables/planTables';
import { type Cell, type Column, withoutZeros } from '../../plan/tables/table';
import { placeIn } from '../placeIn';
import type { Work } from '../work';
import type { Written } from '../written';
import { xmlText } from '../xmlText';

const positions = (ring: readonly Position[]): string => ring.map(([lon, lat]) => `${lon},${lat}`).join(' ');

const ring = (name: string, corners: readonly Position[]): string =>
  `<${name}><LinearRing><coordinates>${positions(corners)}</coordinates></LinearRing></${name}>`;

const polygon = ([outer = [], ...holes]: readonly (readonly Position[])[]): string =>
  `<Polygon>${ring('outerBoundaryIs', outer)}${holes.map((hole) => ring('innerBoundaryIs', hole)).join('')}</Polygon>`;

const shape = (geometry: Geometry): string => {
  if (geometry.type === 'Point') {
    return `<Point><coordinates>${positions([geometry.coordinates])}</coordinates></Point>`;
  }
  if (geometry.type === 'Polygon') return polygon(geometry.coordinates);
  return `<MultiGeometry>${geometry.coordinates.map(polygon).join('')}</MultiGeometry>`;
};

const kinds: Record<Column['kind'], string> = {
  text: 'string',
  whole: 'int',
  number: 'double',
  yesno: 'bool',
  json: 'string',
};

const schema = (columns: readonly Column[]): string =>
  `<Schema name="locaties" id="locaties">${columns
    .map(({ name, kind }) => `<SimpleField type="${kinds[kind]}" name="${xmlText(name)}"/>`)
    .join('')}</Schema>`;

const said = (columns: readonly Column[], row: readonly Cell[]): string =>
  columns
    .map(({ name }, at) => [name, row[at]] as const)
    .filter(([, cell]) => cell !== null && cell !== undefined)
    .map(([name, cell]) => `<SimpleData name="${xmlText(name)}">${xmlText(String(cell))}</SimpleData>`)
    .join('');

/** Blue-green with half of it to look through: KML has its colours as alpha, blue, green, red. */
const style =
  '<Style id="locatie"><LineStyle><color>ff60570b</color><width>2</width></LineStyle>' +
  '<PolyStyle><color>8060570b</color></PolyStyle></Style>';

/** The locations as KML 2.2, in WGS84, each with what is said of it. */
export const writeKml = async (plan: Plan, { progress }: Pick<Work, 'progress'>): Promise<Written> => {
  const [whole] = planTables(plan, progress);
  const table = whole && withoutZeros(whole, crossedColumns);
  // What has its own element in KML, and what nobody filled in.
  const columns = (table?.columns ?? []).filter(({ name }) => name !== 'naam' && name !== 'opmerkingen');
  const indexes = columns.map(({ name }) => table?.columns.findIndex((column) => column.name === name) ?? -1);
  const placemarks = plan.locations.map((location, index) => {
    const row = indexes.map((at) => table?.rows[index]?.[at] ?? null);
    const place = placeIn(location);
    const notes = location.notes === '' ? '' : `<description>${xmlText(location.notes)}</description>`;
    return (
      `<Placemark><name>${xmlText(location.name)}</name>${notes}<styleUrl>#locatie</styleUrl>` +
      `<ExtendedData><SchemaData schemaUrl="#locaties">${said(columns, row)}</SchemaData></ExtendedData>` +
      `${place === null ? '' : shape(place)}</Placemark>\n`
    );
  });
  const parts = [
    '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>\n',
    `<name>${xmlText(plan.name)}</name>${style}${schema(columns)}<Folder><name>locaties</name>\n`,
    ...placemarks,
    '</Folder></Document></kml>\n',
  ];
  return { file: new Blob(parts, { type: 'application/vnd.google-earth.kml+xml' }) };
};
