import { fileSources } from '@/sources/files/fileSources';
import { layeredSources } from '@/sources/layeredSources';
import { practiceSources } from '@/sources/practice/practiceSources';
import { broughtFile } from './broughtFile';
import { describeSources } from './contract';
import { pdokOverHttp } from './pdokOverHttp';
import { fetchFromDisk } from './practiceFiles';
import { inMarkerwaard, practiceRecords } from './practiceRecords';

const records = await practiceRecords();

const practice = practiceSources({ fetchFile: fetchFromDisk });
describeSources('de oefengemeente', () => practice, inMarkerwaard);

describeSources('PDOK met de gegevens van de oefengemeente', pdokOverHttp(records).make, inMarkerwaard);

const feature = (geometry: unknown, properties: unknown) => ({ type: 'Feature', geometry, properties });
const brought = await Promise.all([
  broughtFile(
    'parcels',
    records.parcels.map(({ geometry, id, designation, registeredArea }) =>
      feature(geometry, { identificatie: id, aanduiding: designation, kadastrale_grootte: registeredArea }),
    ),
  ),
  broughtFile(
    'amenities',
    records.amenities.map(({ id, kind, name, point }) =>
      feature({ type: 'Point', coordinates: point }, { id, soort: kind, naam: name }),
    ),
  ),
  broughtFile(
    'neighbourhoods',
    records.neighbourhoods.map(({ code, name, geometry, figures }) =>
      feature(geometry, { buurtcode: code, buurtnaam: name, aantal_inwoners: figures.people?.value }),
    ),
  ),
]);
const layered = layeredSources(fileSources(brought), practice);
describeSources('eigen bestanden boven op de oefengemeente', () => layered, inMarkerwaard);
