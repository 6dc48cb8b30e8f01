import { useMemo } from 'react';
import { askedScaleOf, careGroupOf, careHomesOf, careVerdictOf } from '@/domain/careScale';
import type { Location } from '@/domain/location';
import { usePlan } from '@/state/planStore';
import { openPanel } from '@/state/screenStore';
import { careScaleText } from '@/text/careScale';
import { numberText } from '@/text/numbers';
import { Figures } from '@/ui/Figures';
import { careAround } from './careTeams';

/** The zorggeschikte homes of a location and of what lies around it, against the scale that a care team asks. */
export const CareTeamHere = ({ location }: { location: Location }) => {
  const { locations, partners, revision } = usePlan((plan) => plan.view);
  const reach = usePlan((plan) => plan.view.header.settings.careReach);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is kept up to date in place; revision tells
  const around = useMemo(
    () => (reach === undefined ? [] : careAround(location, { locations }, reach)),
    [location, locations, reach, revision],
  );
  const own = careHomesOf(location);
  const asked = askedScaleOf(location, partners);
  const group = careGroupOf([location, ...(around ?? [])], partners);
  const others = group.members.filter(({ id }) => id !== location.id);
  if (own === 0 && asked === undefined) return null;
  const reachWords =
    reach === 'buurt'
      ? careScaleText.together(location.neighbourhood ?? careScaleText.reaches.buurt)
      : careScaleText.around(reach ?? 0);
  const said =
    around !== undefined
      ? others.length > 0
        ? careScaleText.with(others)
        : careScaleText.alone
      : reach === 'buurt'
        ? careScaleText.noBuurt
        : careScaleText.noPlace;
  const verdict = careScaleText.verdict(careVerdictOf({ ...group, asked }), asked);
  return (
    <div className="care-team">
      <Figures
        intro={careScaleText.teamIntro}
        figures={[
          [careScaleText.here, numberText(own)],
          ...(reach === undefined
            ? []
            : [
                [reachWords, around === undefined ? careScaleText.unknown : numberText(group.homes)] as const,
              ]),
          [careScaleText.asked, asked === undefined ? careScaleText.unknown : numberText(asked.homes)],
        ]}
        source={[`${verdict.charAt(0).toUpperCase()}${verdict.slice(1)}.`, ...(reach ? [said] : [])].join(
          ' ',
        )}
      />
      {reach === undefined && (
        <button type="button" className="button button--link" onClick={() => openPanel('target')}>
          {careScaleText.setReach}
        </button>
      )}
    </div>
  );
};
