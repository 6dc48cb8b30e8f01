import { buildingCollection, unitCollection } from './buildingCollections';
import { parcelCollection } from './cadastre';
import { answerLandUsePlans } from './landUsePlans';
import { answerLocatieserver } from './locatieserver';
import { municipalityCollection } from './municipalities';
import { neighbourhoodCollection } from './neighbourhoods';
import { answerItems } from './ogcFeatures';
import { answerOverpass } from './overpass';
import type { StandInRecords } from './records';
import { problem, type StandIn, type StandInRequest } from './reply';
import { answerSquares } from './squares';
import { zoneCollections } from './zones';

/** What a browser sends by itself; anything else makes it ask for leave first, and the services give none. */
const ownHeaders =
  /^(?:accept|accept-encoding|accept-language|cache-control|connection|content-length|content-type|dnt|host|origin|pragma|referer|sec-.*|user-agent)$/;

const strangeHeader = ({ headers = {} }: StandInRequest): string | undefined =>
  Object.keys(headers).find((name) => !ownHeaders.test(name));

const kadaster = 'https://api.pdok.nl/kadaster';

/** Collections by their address; Bestuurlijke gebieden still answers at its old one too. */
const collectionsOf = (records: StandInRecords) => {
  const municipalities = municipalityCollection(records.municipalities);
  return new Map([
    [`${kadaster}/brk-kadastrale-kaart/ogc/v1/collections/perceel`, parcelCollection(records.parcels)],
    [`${kadaster}/bag/ogc/v2/collections/pand`, buildingCollection(records.buildings)],
    [`${kadaster}/bag/ogc/v2/collections/verblijfsobject`, unitCollection(records.buildings)],
    [`${kadaster}/brk-bestuurlijke-gebieden/ogc/v1/collections/gemeentegebied`, municipalities],
    [`${kadaster}/bestuurlijkegebieden/ogc/v1/collections/gemeentegebied`, municipalities],
    ...zoneCollections(records),
    ...[2024, 2025].map(
      (year) =>
        [
          `https://api.pdok.nl/cbs/wijken-en-buurten-${year}/ogc/v1/collections/buurten`,
          neighbourhoodCollection(records, year),
        ] as const,
    ),
  ]);
};

/**
 * Stands in for PDOK, CBS and Overpass: answers in their documented shapes from the given records, and refuses what
 * they refuse. What is not documented is not there.
 */
export const createStandIn = (records: StandInRecords): StandIn => {
  const collections = collectionsOf(records);
  return async (address, request) => {
    const url = new URL(address);
    const strange = strangeHeader(request);
    if (strange) return problem(403, `no leave for header ${strange}`);
    const path = `${url.origin}${url.pathname}`;
    if (path === 'https://overpass-api.de/api/interpreter') {
      return answerOverpass(request, records.amenities);
    }
    if ((request.method ?? 'GET') !== 'GET') return problem(405, 'only GET is allowed');
    if (path === 'https://service.pdok.nl/kadaster/ruimtelijke-plannen/wms/v1_0') {
      return answerLandUsePlans(url, records.zoning);
    }
    if (path.startsWith('https://api.pdok.nl/bzk/locatieserver/search/v3_1/')) {
      return answerLocatieserver(url, records.places);
    }
    if (path === 'https://service.pdok.nl/cbs/vierkantstatistieken100m/2024/wfs/v1_0') {
      return answerSquares(url, records.people ?? []);
    }
    const collection = path.endsWith('/items') && collections.get(path.slice(0, -'/items'.length));
    return collection ? answerItems(url, collection) : problem(404, 'no such collection');
  };
};
