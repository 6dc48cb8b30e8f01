import { changeLocation } from '@/domain/commands/changeLocation';
import { addRecord } from '@/domain/commands/changeRecords';
import { newId } from '@/domain/ids';
import type { Location } from '@/domain/location';
import { coveredBy, shortageCauses } from '@/domain/money/cover';
import { run } from '@/state/planStore';
import { causeNames, moneyText } from '@/text/money';
import { Chips, orNone } from '@/ui/Chips';
import { Icon } from '@/ui/Icon';
import { optionsOf } from '@/ui/SelectField';
import { AmountField } from './AmountField';
import { CoverRow } from './CoverRow';

const restOf = ({ shortage = 0, covers }: Location): string => {
  const open = shortage - coveredBy(covers);
  if (open > 0) return moneyText.stillOpen(open);
  return open < 0 ? moneyText.coveredMore(-open) : moneyText.covered;
};

/** What it costs, what is short and why, and who covers that. */
export const Shortage = ({ location }: { location: Location }) => {
  const { investment, shortage, covers } = location;
  return (
    <>
      <div className="money__pair">
        <AmountField
          label={moneyText.investment}
          value={investment}
          onChange={(amount) => run(() => changeLocation(location, { investment: amount }))}
        />
        <AmountField
          label={moneyText.shortage}
          value={shortage}
          onChange={(amount) => run(() => changeLocation(location, { shortage: amount }))}
        />
      </div>
      <Chips
        label={moneyText.causes}
        options={optionsOf(shortageCauses, causeNames)}
        chosen={location.shortageCauses ?? []}
        onChange={(causes) => run(() => changeLocation(location, { shortageCauses: orNone(causes) }))}
      />
      <section className="covers">
        <h4>{moneyText.covers}</h4>
        {covers.length === 0 && <p className="small soft">{moneyText.noCovers}</p>}
        <ul>
          {covers.map((cover, index) => (
            <CoverRow key={cover.id} location={location} cover={cover} nth={index + 1} />
          ))}
        </ul>
        <button
          type="button"
          className="button button--link"
          onClick={() => run(() => addRecord('cover', location, { id: newId(), who: '' }))}
        >
          <Icon name="plus" />
          {moneyText.addCover}
        </button>
        {(shortage !== undefined || covers.length > 0) && (
          <p role="status">
            <strong>{restOf(location)}</strong>
          </p>
        )}
      </section>
    </>
  );
};
