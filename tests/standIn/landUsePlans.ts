import { toWgs84 } from '@turf/turf';
import type { Position } from '@/domain/geometry';
import { holdsPoint } from '@/geo/holdsPoint';
import type { StandInRecords } from './records';
import { jsonReply, type StandInReply } from './reply';

const wanted: Record<string, string> = {
  SERVICE: 'WMS',
  VERSION: '1.3.0',
  REQUEST: 'GetFeatureInfo',
  LAYERS: 'enkelbestemming',
  QUERY_LAYERS: 'enkelbestemming',
  CRS: 'EPSG:3857',
  INFO_FORMAT: 'application/json',
};

const exception = (text: string): StandInReply => ({
  status: 200,
  headers: { 'access-control-allow-origin': '*', 'content-type': 'text/xml; charset=UTF-8' },
  body: `<?xml version="1.0"?><ServiceExceptionReport version="1.3.0"><ServiceException>${text}</ServiceException></ServiceExceptionReport>`,
});

/** The place of the asked pixel. */
const pointOf = (asked: URLSearchParams): Position | null => {
  const [west, south, east, north] = (asked.get('BBOX') ?? '').split(',').map(Number);
  const [width, height] = [Number(asked.get('WIDTH')), Number(asked.get('HEIGHT'))];
  if (west === undefined || south === undefined || east === undefined || north === undefined) return null;
  if (!(east > west && north > south && width > 0 && height > 0)) return null;
  const x = west + (Number(asked.get('I')) / width) * (east - west);
  const y = north - (Number(asked.get('J')) / height) * (north - south);
  const [lon = Number.NaN, lat = Number.NaN] = toWgs84([x, y]);
  return Number.isFinite(lon) && Number.isFinite(lat) ? [lon, lat] : null;
};

/** GetFeatureInfo of the WMS of Ruimtelijke plannen, layer enkelbestemming. */
export const answerLandUsePlans = (url: URL, zoning: StandInRecords['zoning']): StandInReply => {
  const asked = url.searchParams;
  const wrong = Object.entries(wanted).find(([name, value]) => asked.get(name) !== value);
  if (wrong || !asked.has('STYLES')) return exception(`${wrong?.[0] ?? 'STYLES'} is missing or wrong`);
  const point = pointOf(asked);
  if (!point) return exception('BBOX, WIDTH, HEIGHT, I or J is wrong');
  const found = zoning
    .filter(({ geometry }) => holdsPoint(geometry, point))
    .slice(0, Number(asked.get('FEATURE_COUNT') ?? 1));
  return jsonReply({
    type: 'FeatureCollection',
    features: found.map(({ geometry, zoning: { name, planId, planStatus, date, documents } }, nth) => ({
      type: 'Feature',
      id: `enkelbestemming.${nth + 1}`,
      properties: {
        naam: name,
        identificatie: planId,
        planstatus: planStatus,
        datum: date,
        verwijzingnaartekst: documents.join(', '),
      },
      geometry,
    })),
  });
};
