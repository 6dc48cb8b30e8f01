import type { Choice } from '@/domain/offers/acceptOffer';
import type { OfferItem } from '@/domain/offers/compareOffer';
import { housingTypeNames, segmentNames } from '@/text/codes';
import { offersText } from '@/text/offerAnswers';
import { CountField } from '@/ui/CountField';

type AdaptFieldsProps = { item: OfferItem; choice: Choice; onChoice: (choice: Choice) => void };

/** Other numbers and years than were offered, for each line. */
export const AdaptFields = ({ item: { theirs }, choice, onChoice }: AdaptFieldsProps) => {
  const { adapted } = choice;
  const change = (id: string, part: { count: number } | { year: number | null }) =>
    onChoice({ ...choice, adapted: new Map([...adapted, [id, { ...adapted.get(id), ...part }]]) });
  return theirs.programme
    .filter(({ count }) => count >= 0)
    .map((line) => {
      const label = `${housingTypeNames[line.type]}, ${segmentNames[line.segment].toLowerCase()}`;
      const { count = line.count, year = line.year ?? null } = adapted.get(line.id) ?? {};
      return (
        <span key={line.id} className="offer-item__adapt">
          <span className="small">
            <span className={`swatch swatch--${line.type}`} aria-hidden="true" /> {label}
          </span>
          <CountField
            label={`${theirs.name}: ${offersText.becomes(label)}`}
            value={count}
            max={100_000}
            onChange={(value) => change(line.id, { count: value })}
          />
          <CountField
            label={`${theirs.name}: ${offersText.year(label)}`}
            value={year}
            min={2000}
            max={2100}
            placeholder={offersText.yearPlaceholder}
            onClear={() => change(line.id, { year: null })}
            onChange={(value) => change(line.id, { year: value })}
          />
        </span>
      );
    });
};
