import { demandChartText as text } from '@/text/demandCharts';
import { provenanceText } from '@/text/sources';
import { ChartFrame } from '../ChartFrame';
import { SharePairs, ShareTable } from './SharePairs';
import type { OlderPlaces } from './useOlderPlaces';

type OlderSharesProps = { older: OlderPlaces; until: number };

/** The one ratio that needs no norm: where the people of 80 and over live beside where the homes come. */
export const OlderShares = ({ older, until }: OlderSharesProps) => {
  const { places, elsewhere, people, years, from } = older;
  return (
    <ChartFrame
      title={text.shares}
      note={text.sharesNote}
      choices={[]}
      chart={(width) => <SharePairs places={places} width={width} />}
      table={<ShareTable places={places} />}
    >
      <p className="small soft">{text.sharesLead(until)}</p>
      {elsewhere !== 0 && <p className="small soft">{text.elsewhere(elsewhere)}</p>}
      {people === null && <p className="small soft">{text.unknownPeople}</p>}
      <p className="small soft">{[text.years(years), provenanceText(from)].filter(Boolean).join(' ')}</p>
    </ChartFrame>
  );
};
