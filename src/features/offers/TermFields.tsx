import { longestCover, longestTerms } from '@/domain/offers/offer';
import { makeOfferText } from '@/text/offers';
import { CheckedField } from '@/ui/CheckedField';
import { Chips } from '@/ui/Chips';
import { Fold } from '@/ui/Fold';
import { TextField } from '@/ui/TextField';
import type { OfferDraft } from './saveOffer';

type TermFieldsProps = {
  draft: OfferDraft;
  /** Neighbourhoods that can be covered. */
  areas: readonly string[];
  onChange: (part: Partial<OfferDraft>) => void;
};

/** What an offer asks, covers and how long it stands: behind its name, for most offers say little of it. */
export const TermFields = ({ draft, areas, onChange }: TermFieldsProps) => {
  const { conditions, asks, covers, coverAreas, validUntil, isComplete } = draft;
  const filled = [conditions, asks, covers || coverAreas.join(), validUntil, isComplete].filter(Boolean);
  return (
    <Fold part="offer_terms" title={makeOfferText.terms} filled={{ count: filled.length, of: 5 }}>
      {() => (
        <>
          <TextField
            label={makeOfferText.conditions}
            value={conditions}
            placeholder={makeOfferText.conditionsExample}
            maxLength={longestTerms}
            onChange={(value) => onChange({ conditions: value })}
          />
          <TextField
            label={makeOfferText.asks}
            value={asks}
            placeholder={makeOfferText.asksExample}
            maxLength={longestTerms}
            onChange={(value) => onChange({ asks: value })}
          />
          <div className="offer-form__pair">
            <CheckedField
              label={makeOfferText.covers}
              value={covers}
              placeholder={makeOfferText.coversExample}
              maxLength={longestCover}
              onChange={(value) => onChange({ covers: value })}
            />
            <CheckedField
              label={makeOfferText.validUntil}
              type="date"
              value={validUntil}
              onChange={(value) => onChange({ validUntil: value })}
            />
          </div>
          {areas.length > 0 && (covers !== '' || draft.role === 'zorgorganisatie') && (
            <Chips
              label={makeOfferText.coverAreas}
              options={areas.map((area) => [area, area] as const)}
              chosen={coverAreas}
              onChange={(chosen) => onChange({ coverAreas: chosen })}
            />
          )}
          <label className="choice">
            <input
              type="checkbox"
              checked={isComplete}
              onChange={(event) => onChange({ isComplete: event.target.checked })}
            />
            {makeOfferText.isComplete}
          </label>
        </>
      )}
    </Fold>
  );
};
