import { type FormEvent, useEffect, useState } from 'react';
import type { Area } from '@/domain/area';
import { type TargetType, targetTypes } from '@/domain/housingType';
import { largestCount } from '@/domain/numbers';
import { emptyTarget, type Target } from '@/domain/target';
import { loadMunicipalities, type Municipality } from '@/sources/facts/municipalities';
import {
  targetOfRegion,
  woondealRegion,
  woondealRegions,
  woondealSource,
} from '@/sources/facts/woondealTargets';
import { housingTypeNames } from '@/text/codes';
import { newPlanText } from '@/text/newPlan';
import { dayText, numberText } from '@/text/numbers';
import { common } from '@/text/words';
import { CountField } from '@/ui/CountField';
import { Dialog } from '@/ui/Dialog';
import { Figures } from '@/ui/Figures';
import { SearchBox } from '@/ui/SearchBox';
import { TextField } from '@/ui/TextField';

/** What a new plan starts from. `point` is where the map goes first (WGS84); without one it shows the whole country. */
export type NewPlan = { name: string; area: Area; target: Target; point?: [number, number] };

type NewPlanDialogProps = { onCreate: (plan: NewPlan) => void; onClose: () => void };

type Kind = 'municipality' | 'region' | 'undecided';

const kindNames: Record<Kind, string> = {
  municipality: newPlanText.forMunicipality,
  region: newPlanText.forRegion,
  undecided: newPlanText.forUndecided,
};

const areaOf = (kind: Kind, municipality: Municipality | undefined, regionCode: string): Area | undefined => {
  if (kind === 'undecided') return { kind };
  if (kind === 'municipality') {
    return municipality && { kind, code: municipality.code, name: municipality.name };
  }
  const region = woondealRegion(regionCode);
  return region && { kind, code: region.code, name: region.name };
};

export const NewPlanDialog = ({ onCreate, onClose }: NewPlanDialogProps) => {
  const [municipalities, setMunicipalities] = useState<Municipality[]>([]);
  const [kind, setKind] = useState<Kind>('municipality');
  const [municipalityCode, setMunicipalityCode] = useState<string | null>(null);
  const [regionCode, setRegionCode] = useState(woondealRegions[0]?.code ?? '');
  const [byType, setByType] = useState<Target['byType']>(emptyTarget.byType);
  const [name, setName] = useState<string>();
  const [isIncomplete, setIncomplete] = useState(false);
  const [isMaking, setMaking] = useState(false);

  useEffect(() => {
    void loadMunicipalities().then(setMunicipalities);
  }, []);

  const municipality = municipalities.find(({ code }) => code === municipalityCode);
  const region = woondealRegion(kind === 'region' ? regionCode : municipality?.region);
  const area = areaOf(kind, municipality, regionCode);
  const proposed =
    area === undefined
      ? ''
      : 'name' in area
        ? newPlanText.proposedName(area.name)
        : newPlanText.proposedUndecided;

  const setGoal = (type: TargetType, goal: number | null) =>
    setByType((goals) => ({ ...goals, [type]: goal }));

  const create = (event: FormEvent) => {
    event.preventDefault();
    const point = kind === 'region' ? region?.point : municipality?.point;
    if (area === undefined) {
      setIncomplete(true);
      return;
    }
    const target =
      kind === 'region' && region !== undefined ? targetOfRegion(region) : { ...emptyTarget, byType };
    if (isMaking) return;
    setMaking(true);
    onCreate({
      name: name?.trim() || proposed,
      area,
      target,
      ...(point === undefined || kind === 'undecided' ? {} : { point }),
    });
  };

  return (
    <Dialog title={newPlanText.title} closeLabel={common.close} onClose={onClose}>
      <form className="form" onSubmit={create}>
        <fieldset className="choice-row">
          <legend>{newPlanText.kind}</legend>
          {(['municipality', 'region', 'undecided'] as const).map((each) => (
            <label key={each} className="choice">
              <input type="radio" name="kind" checked={kind === each} onChange={() => setKind(each)} />
              {kindNames[each]}
            </label>
          ))}
        </fieldset>
        {kind === 'municipality' ? (
          <SearchBox
            key={municipalities.length === 0 ? 'loading' : 'loaded'}
            label={newPlanText.municipality}
            choices={municipalities.map(({ code, name: choice, alsoKnownAs, province }) => ({
              id: code,
              name: alsoKnownAs === undefined ? choice : `${choice} (${alsoKnownAs})`,
              remark: province,
            }))}
            selectedId={municipalityCode}
            onSelect={setMunicipalityCode}
            openLabel={newPlanText.showAll}
            noneFound={newPlanText.noneFound}
            placeholder={newPlanText.placeholder}
            autoFocus
          />
        ) : kind === 'undecided' ? (
          <p className="soft">{newPlanText.undecidedHelp}</p>
        ) : (
          <fieldset className="choice-column">
            <legend>{newPlanText.region}</legend>
            {woondealRegions.map((each) => (
              <label key={each.code} className="choice">
                <input
                  type="radio"
                  name="region"
                  checked={regionCode === each.code}
                  onChange={() => setRegionCode(each.code)}
                />
                {each.name}
              </label>
            ))}
          </fieldset>
        )}
        {kind !== 'region' && (
          <fieldset className="form">
            <legend>{newPlanText.targetLegend(emptyTarget.horizon)}</legend>
            <div className="goal-row">
              {targetTypes.map((type) => (
                <div key={type} className="field">
                  <span className="field__label" aria-hidden="true">
                    {housingTypeNames[type]}
                  </span>
                  <CountField
                    label={housingTypeNames[type]}
                    value={byType[type]}
                    max={largestCount}
                    onChange={(goal) => setGoal(type, goal)}
                    onClear={() => setGoal(type, null)}
                  />
                </div>
              ))}
            </div>
            <p className="small soft">{newPlanText.targetOptional}</p>
          </fieldset>
        )}
        {region !== undefined && kind !== 'undecided' && (
          <Figures
            intro={kind === 'municipality' ? newPlanText.regionShare(region.name) : undefined}
            figures={targetTypes.map((type) => [housingTypeNames[type], numberText(region.byType[type])])}
            source={newPlanText.source(woondealSource.source, dayText(woondealSource.asOf))}
          />
        )}
        <TextField label={common.planName} value={name ?? proposed} onChange={setName} maxLength={200} />
        {isIncomplete && area === undefined && (
          <p className="error" role="alert">
            {newPlanText.chooseFirst}
          </p>
        )}
        <div className="dialog__actions">
          <button type="button" className="button" onClick={onClose}>
            {common.cancel}
          </button>
          <button type="submit" className="button button--primary">
            {newPlanText.create}
          </button>
        </div>
      </form>
    </Dialog>
  );
};
