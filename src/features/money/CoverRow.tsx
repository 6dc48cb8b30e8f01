import { changeRecord, removeRecord } from '@/domain/commands/changeRecords';
import type { Location } from '@/domain/location';
import type { Cover } from '@/domain/money/cover';
import { useKnownNames } from '@/state/knownNames';
import { run } from '@/state/planStore';
import { moneyText } from '@/text/money';
import { Icon } from '@/ui/Icon';
import { SuggestField } from '@/ui/SuggestField';
import { AmountField } from './AmountField';

type CoverRowProps = { location: Location; cover: Cover; nth: number };

/** Who covers a part of the shortage, and how much. */
export const CoverRow = ({ location, cover, nth }: CoverRowProps) => {
  const names = useKnownNames();
  return (
    <li className="covers__row">
      <SuggestField
        label={moneyText.whoOf(nth)}
        isLabelHidden
        placeholder={moneyText.whoHint}
        value={cover.who}
        maxLength={200}
        suggestions={names}
        onLeave={(who) => run(() => changeRecord('cover', location, cover, { who }))}
      />
      <AmountField
        label={moneyText.amountOf(cover.who, nth)}
        isLabelHidden
        value={cover.amount}
        onChange={(amount) => run(() => changeRecord('cover', location, cover, { amount }))}
      />
      <button
        type="button"
        className="button button--quiet button--icon"
        aria-label={moneyText.removeCover(cover.who)}
        onClick={() => run(() => removeRecord('cover', location, cover))}
      >
        <Icon name="close" />
      </button>
    </li>
  );
};
