import type { Parcel } from '@/sources/interfaces/parcels';
import { featureOf } from './features';
import type { StandInCollection } from './ogcFeatures';

/** "VBD00 A 5678" in its parts. */
const partsOf = (designation: string) => {
  const words = designation.split(' ');
  const number = words.pop() ?? '';
  const section = words.pop() ?? '';
  return { municipality: words.join(' '), section, number: Number(number) };
};

/** Collection `perceel` of the BRK kadastrale kaart. */
export const parcelCollection = (parcels: readonly Parcel[]): StandInCollection => ({
  filters: ['kadastrale_gemeente_waarde', 'sectie', 'perceelnummer'],
  features: parcels.map(({ id, designation, geometry, registeredArea }) => {
    const { municipality, section, number } = partsOf(designation);
    return featureOf(`perceel ${id}`, geometry, {
      identificatie_namespace: 'NL.IMKAD.KadastraalObject',
      identificatie_lokaal_id: id,
      begin_geldigheid: '2019-03-01T00:00:00Z',
      tijdstip_registratie: '2019-03-01T09:12:00Z',
      volgnummer: 0,
      status_historie_code: 'G',
      status_historie_waarde: 'Geldig',
      kadastrale_gemeente_code: '999',
      kadastrale_gemeente_waarde: municipality,
      sectie: section,
      perceelnummer: number,
      akr_kadastrale_gemeente_code_code: '999',
      akr_kadastrale_gemeente_code_waarde: municipality,
      kadastrale_grootte_waarde: registeredArea,
      soort_grootte_code: '1',
      soort_grootte_waarde: 'Vastgesteld',
      perceelnummer_rotatie: 0,
    });
  }),
});
