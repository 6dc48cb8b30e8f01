import { useState } from 'react';
import { askNeighbourhoodFacts } from '@/plans/neighbourhoodFacts';
import { useShownView } from '@/state/shownView';
import { demandChartText as text } from '@/text/demandCharts';
import { failureText } from '@/text/sources';
import { SelectField } from '@/ui/SelectField';
import { DemandPicture, demandHorizons } from './DemandPicture';
import { OlderShares } from './OlderShares';
import { useNeighbourhoods, useOlderPlaces } from './useOlderPlaces';
import { WhatIf } from './WhatIf';
import '../charts.css';
import './demandCharts.css';

/** What stands in the place of the figures of neighbourhoods as long as there are none. */
const AskNeighbourhoods = () => {
  const asked = useNeighbourhoods();
  const isAsking = asked.state === 'asking';
  return (
    <section className="chart-frame" aria-label={text.shares}>
      <div className="chart-frame__head">
        <h3 className="chart-frame__title">{text.shares}</h3>
      </div>
      <p className="soft" aria-live="polite">
        {isAsking && text.asking}
        {asked.state === 'off' && text.askLead}
        {(asked.state === 'not_asked' || asked.state === 'answered') && text.noMunicipality}
        {asked.state === 'not_loaded' && text.failed}
        {asked.state === 'failed' && failureText(asked.failure, text.failed)}
      </p>
      {!isAsking && (
        <button type="button" className="button what-if__ask" onClick={() => void askNeighbourhoodFacts()}>
          {text.ask}
        </button>
      )}
    </section>
  );
};

/** Demand beside supply: over the years, and over the neighbourhoods. */
export const DemandBoard = () => {
  const horizon = useShownView(({ header }) => header.target.horizon);
  const years = [...new Set([horizon, ...demandHorizons])].sort((a, b) => a - b);
  const [chosen, setUntil] = useState<number>();
  const until = chosen !== undefined && years.includes(chosen) ? chosen : horizon;
  const older = useOlderPlaces(until);
  return (
    <section className="charts" aria-label={text.region}>
      <DemandPicture />
      <div className="charts__head">
        <SelectField
          label={text.horizon}
          isRow
          value={String(until)}
          options={years.map((year) => [String(year), String(year)] as const)}
          onChange={(year) => setUntil(Number(year))}
        />
      </div>
      <div className="charts__grid">
        {older === undefined ? <AskNeighbourhoods /> : <OlderShares older={older} until={until} />}
        <WhatIf people={older?.people ?? null} until={until} />
      </div>
    </section>
  );
};
