import { changeLocation } from '@/domain/commands/changeLocation';
import { type Location, longestNotes } from '@/domain/location';
import { type Confidentiality, confidentialities } from '@/domain/locationFields';
import { largestCount } from '@/domain/numbers';
import { isPlaced } from '@/domain/placed';
import { centreOf } from '@/geo/measure';
import { run } from '@/state/planStore';
import { confidentialityText } from '@/text/care';
import { locationFormText } from '@/text/locationForm';
import { CountField } from '@/ui/CountField';
import { Fold } from '@/ui/Fold';
import { optionsOf, SelectField } from '@/ui/SelectField';
import { TextField } from '@/ui/TextField';
import { ZoningLookup } from './ZoningLookup';

const Fields = ({ location }: { location: Location }) => (
  <>
    <TextField
      label={locationFormText.notes}
      isLong
      value={location.notes}
      maxLength={longestNotes}
      onChange={(notes) => run(() => changeLocation(location, { notes }, 'notes'))}
    />
    <div className="field">
      <span className="field__label">{locationFormText.intramural}</span>
      <CountField
        label={locationFormText.intramural}
        value={location.intramuralPlaces}
        max={largestCount}
        onChange={(intramuralPlaces) => run(() => changeLocation(location, { intramuralPlaces }, 'places'))}
      />
    </div>
    <SelectField<Confidentiality | ''>
      label={confidentialityText.label}
      value={location.confidentiality ?? ''}
      options={[
        ['', confidentialityText.unknown],
        ...optionsOf(confidentialities, confidentialityText.names),
      ]}
      onChange={(chosen) =>
        run(() => changeLocation(location, { confidentiality: chosen === '' ? undefined : chosen }))
      }
    />
    {isPlaced(location) && <ZoningLookup at={centreOf(location.geometry)} />}
  </>
);

/** Notes, places in an institution, who may know of it, and the zoning on request. */
export const MoreFields = ({ location }: { location: Location }) => {
  const { notes, intramuralPlaces, confidentiality } = location;
  const filled = [notes !== '', intramuralPlaces > 0, confidentiality !== undefined];
  return (
    <Fold
      part="more"
      title={locationFormText.more}
      filled={{ count: filled.filter(Boolean).length, of: filled.length }}
    >
      {() => <Fields location={location} />}
    </Fold>
  );
};
