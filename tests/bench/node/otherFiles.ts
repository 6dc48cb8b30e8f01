import { strToU8, zipSync } from 'fflate';
import { geojson as flatGeobuf } from 'flatgeobuf';
import type { Geometry, Position } from '@/domain/geometry';
import { homesIn, type Location } from '@/domain/location';
import type { Plan } from '@/domain/plan';

// Files in formats that come in and do not go out, as other programs write them.

const ringOf = (geometry: Geometry | undefined): Position[] =>
  geometry?.type === 'Polygon' ? (geometry.coordinates[0] ?? []) : [];

const columns = ({ name, planningStatus, notes, programme }: Location) => ({
  naam: name,
  planologische_status: planningStatus,
  aantal_woningen: homesIn({ programme }),
  opmerkingen: notes,
});

const blob = (value: unknown): Blob => new Blob([JSON.stringify(value)]);

const esriJson = ({ locations }: Plan): Blob =>
  blob({
    geometryType: 'esriGeometryPolygon',
    spatialReference: { wkid: 4326 },
    features: locations.map((each) => ({
      attributes: columns(each),
      geometry: { rings: [ringOf(each.geometry)] },
    })),
  });

const topoJson = ({ locations }: Plan): Blob =>
  blob({
    type: 'Topology',
    arcs: locations.map(({ geometry }) => ringOf(geometry)),
    objects: {
      plannen: {
        type: 'GeometryCollection',
        geometries: locations.map((each, n) => ({ type: 'Polygon', arcs: [[n]], properties: columns(each) })),
      },
    },
  });

const gml = ({ locations }: Plan): Blob =>
  new Blob([
    '<wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0" xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:p="http://p">',
    ...locations.map((each) => {
      const fields = Object.entries(columns(each)).map(([name, value]) => `<p:${name}>${value}</p:${name}>`);
      const places = ringOf(each.geometry).flatMap(([x, y]) => [y, x]);
      return `<wfs:member><p:plan>${fields.join('')}<p:geom><gml:Polygon srsName="urn:ogc:def:crs:EPSG::4326"><gml:exterior><gml:LinearRing><gml:posList>${places.join(' ')}</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></p:geom></p:plan></wfs:member>`;
    }),
    '</wfs:FeatureCollection>',
  ]);

const gpx = ({ locations }: Plan): Blob =>
  new Blob([
    '<gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1">',
    ...locations.map(({ name, geometry }) => {
      const points = ringOf(geometry).map(([lon, lat]) => `<trkpt lat="${lat}" lon="${lon}"/>`);
      return `<trk><name>${name}</name><trkseg>${points.join('')}</trkseg></trk>`;
    }),
    '</gpx>',
  ]);

const flat = ({ locations }: Plan): Blob => {
  const features = locations.map((each) => ({
    type: 'Feature' as const,
    properties: columns(each),
    geometry: { type: 'Polygon' as const, coordinates: [ringOf(each.geometry)] },
  }));
  const bytes = flatGeobuf.serialize({ type: 'FeatureCollection', features });
  return new Blob([new Uint8Array(bytes)]);
};

const ods = ({ locations }: Plan): Blob => {
  const text = (value: unknown) =>
    typeof value === 'number'
      ? `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`
      : `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
  const row = (cells: readonly unknown[]) => `<table:table-row>${cells.map(text).join('')}</table:table-row>`;
  const rows = locations.map((each) => {
    const wkt = ringOf(each.geometry).map((position) => position.join(' '));
    return row([...Object.values(columns(each)), `POLYGON((${wkt.join(',')}))`]);
  });
  const head = row(['naam', 'planologische_status', 'aantal_woningen', 'opmerkingen', 'wkt']);
  const content = `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="Plannen">${head}${rows.join('')}</table:table></office:spreadsheet></office:body></office:document-content>`;
  const mimetype = strToU8('application/vnd.oasis.opendocument.spreadsheet');
  return new Blob([
    new Uint8Array(zipSync({ mimetype: [mimetype, { level: 0 }], 'content.xml': strToU8(content) })),
  ]);
};

export const otherFiles = { esriJson, topoJson, gml, gpx, flat, ods };
