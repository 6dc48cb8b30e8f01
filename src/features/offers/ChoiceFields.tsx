import { longestReason, type Verdict, verdicts } from '@/domain/offers/offer';
import { offersText } from '@/text/offerAnswers';
import { Segments } from '@/ui/Segments';

type ChoiceFieldsProps = {
  /** Of what is chosen: the name of a location, or the cover of an area. */
  name: string;
  verdict: Verdict | undefined;
  reason: string;
  /** Words for each answer that can be given. */
  words: Partial<Record<Verdict, string>>;
  onChange: (chosen: { verdict: Verdict; reason: string }) => void;
};

/** What one answers to a part of an offer, and why. */
export const ChoiceFields = ({ name, verdict, reason, words, onChange }: ChoiceFieldsProps) => (
  <>
    <Segments<Verdict | ''>
      label={offersText.choice(name)}
      isLabelHidden
      value={verdict ?? ''}
      options={verdicts.flatMap((each) => {
        const text = words[each];
        return text === undefined ? [] : [[each, text] as const];
      })}
      onChange={(chosen) => chosen !== '' && onChange({ verdict: chosen, reason })}
    />
    {verdict !== undefined && (
      <input
        className="input offer-item__reason"
        aria-label={offersText.reason(name)}
        placeholder={offersText.reasonPlaceholder}
        maxLength={longestReason}
        value={reason}
        onChange={(event) => onChange({ verdict, reason: event.target.value })}
      />
    )}
  </>
);
