import { changeLocation, type OwnFields } from '@/domain/commands/changeLocation';
import type { Location } from '@/domain/location';
import { bottlenecks, landConsents, landOwners, targetGroups } from '@/domain/locationFields';
import { run } from '@/state/planStore';
import { bottleneckNames, landConsentNames, landOwnerNames, siteText, targetGroupNames } from '@/text/site';
import { Chips, orNone } from '@/ui/Chips';
import { Fold } from '@/ui/Fold';
import { optionsOf, SelectField } from '@/ui/SelectField';
import { TextField } from '@/ui/TextField';
import './site.css';

type PartProps = { location: Location; set: (fields: OwnFields, typing?: string) => void };

const Ground = ({ location, set }: PartProps) => (
  <>
    <SelectField<NonNullable<Location['landOwner']> | ''>
      label={siteText.landOwner}
      isRow
      value={location.landOwner ?? ''}
      options={[['', siteText.unknown], ...optionsOf(landOwners, landOwnerNames)]}
      onChange={(owner) => set({ landOwner: owner === '' ? undefined : owner })}
    />
    <SelectField<NonNullable<Location['landConsent']> | ''>
      label={siteText.landConsent}
      isRow
      value={location.landConsent ?? ''}
      options={[['', siteText.unknown], ...optionsOf(landConsents, landConsentNames)]}
      onChange={(consent) => set({ landConsent: consent === '' ? undefined : consent })}
    />
    <TextField
      label={siteText.policyRegime}
      isRow
      value={location.policyRegime ?? ''}
      maxLength={200}
      placeholder={siteText.policyHint}
      onChange={(typed) => set({ policyRegime: typed === '' ? undefined : typed }, 'policy')}
    />
  </>
);

const Groups = ({ location, set }: PartProps) => (
  <Chips
    label={siteText.groupsFor}
    options={optionsOf(targetGroups, targetGroupNames)}
    chosen={location.targetGroups ?? []}
    onChange={(groups) => set({ targetGroups: orNone(groups) })}
  />
);

/** None and some exclude each other: the last one pressed counts. */
const chooseBottlenecks = (
  chosen: NonNullable<Location['bottlenecks']>,
  pressed: (typeof bottlenecks)[number],
): NonNullable<Location['bottlenecks']> => {
  if (pressed === 'geen') return chosen.filter((each) => each === 'geen');
  return chosen.filter((each) => each !== 'geen');
};

const Bottlenecks = ({ location, set }: PartProps) => (
  <>
    <Chips
      label={siteText.bottlenecksWhich}
      options={optionsOf(bottlenecks, bottleneckNames)}
      chosen={location.bottlenecks ?? []}
      onChange={(chosen, pressed) => set({ bottlenecks: orNone(chooseBottlenecks(chosen, pressed)) })}
    />
    <p className="small soft">{siteText.bottlenecksSource}</p>
  </>
);

const bottlenecksSaid = ({ bottlenecks: found = [] }: Location): string | undefined => {
  if (found.length === 0) return undefined;
  return found.includes('geen') ? bottleneckNames.geen.toLowerCase() : siteText.bottlenecksSaid(found.length);
};

/** Ground, for whom, and what is in the way: each behind its name, with how much is filled in. */
export const SiteFolds = ({ location }: { location: Location }) => {
  const set: PartProps['set'] = (fields, typing) => run(() => changeLocation(location, fields, typing));
  const said = bottlenecksSaid(location);
  const ground = [location.landOwner, location.landConsent, location.policyRegime];
  return (
    <>
      <Fold
        part="ground"
        title={siteText.ground}
        filled={{ count: ground.filter((each) => each !== undefined).length, of: ground.length }}
      >
        {() => <Ground location={location} set={set} />}
      </Fold>
      <Fold
        part="groups"
        title={siteText.groups}
        filled={{ count: location.targetGroups === undefined ? 0 : 1, of: 1 }}
        {...(location.targetGroups !== undefined && {
          said: location.targetGroups.map((group) => targetGroupNames[group].toLowerCase()).join(', '),
        })}
      >
        {() => <Groups location={location} set={set} />}
      </Fold>
      <Fold
        part="bottlenecks"
        title={siteText.bottlenecks}
        filled={{ count: said === undefined ? 0 : 1, of: 1 }}
        {...(said !== undefined && { said })}
      >
        {() => <Bottlenecks location={location} set={set} />}
      </Fold>
    </>
  );
};
