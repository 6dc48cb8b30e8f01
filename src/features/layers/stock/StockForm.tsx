import { type FormEvent, useState } from 'react';
import { addToPlan, changeInPlan } from '@/domain/commands/changeTopRecords';
import { newId } from '@/domain/ids';
import { type StockSite, stockFutures, stockKinds } from '@/domain/stock/stockSite';
import { roundPosition } from '@/geo/normalise';
import { currentMap } from '@/state/mapHandle';
import { run } from '@/state/planStore';
import { stockText } from '@/text/stock';
import { stockFutureNames, stockKindNames } from '@/text/stockCodes';
import { common } from '@/text/words';
import { CheckedField } from '@/ui/CheckedField';
import { Dialog } from '@/ui/Dialog';
import { optionsOf, SelectField } from '@/ui/SelectField';
import { readStockDraft, type StockDraft, type StockErrors, stockDraftOf } from './stockDraft';
import { showStock } from './stockLayer';

const placeNames = { as_it_is: stockText.asItIs, middle: stockText.atMiddle, none: stockText.noPlaceYet };

const middleOfMap = () => {
  const center = currentMap()?.view().center;
  return center && roundPosition(center);
};

type StockFormProps = { site: StockSite | undefined; onClose: () => void };

/** Adds something that stands there already, or changes it. What is wrong is said at its field, and what was typed stays. */
export const StockForm = ({ site, onClose }: StockFormProps) => {
  const [draft, setDraft] = useState(() => stockDraftOf(site));
  const [errors, setErrors] = useState<StockErrors>({});
  const set = (part: Partial<StockDraft>) => setDraft({ ...draft, ...part });
  const send = (event: FormEvent) => {
    event.preventDefault();
    const read = readStockDraft(draft, { now: site?.point, middle: middleOfMap() });
    if ('errors' in read) return setErrors(read.errors);
    const cleared = { capacity: undefined, year: undefined, point: undefined };
    run(() =>
      site === undefined
        ? addToPlan('stockSite', { id: newId(), ...read.site })
        : changeInPlan('stockSite', site, { ...cleared, ...read.site }),
    );
    showStock();
    onClose();
  };
  const places =
    site?.point === undefined ? (['middle', 'none'] as const) : (['as_it_is', 'middle'] as const);
  return (
    <Dialog
      title={site === undefined ? stockText.add : stockText.changeTitle}
      closeLabel={common.close}
      onClose={onClose}
    >
      <form className="form" noValidate onSubmit={send}>
        <div className="stock-form">
          <CheckedField
            label={stockText.name}
            maxLength={200}
            value={draft.name}
            error={errors.name}
            onChange={(name) => set({ name })}
          />
          <SelectField
            label={stockText.kind}
            value={draft.kind}
            options={optionsOf(stockKinds, stockKindNames)}
            onChange={(kind) => set({ kind })}
          />
          <CheckedField
            label={stockText.capacity}
            inputMode="numeric"
            maxLength={10}
            value={draft.capacity}
            error={errors.capacity}
            onChange={(capacity) => set({ capacity })}
          />
          <SelectField
            label={stockText.place}
            value={draft.place}
            options={optionsOf<StockDraft['place']>(places, placeNames)}
            onChange={(place) => set({ place })}
          />
          <SelectField
            label={stockText.future}
            value={draft.future}
            options={optionsOf(stockFutures, stockFutureNames)}
            onChange={(future) => set({ future })}
          />
          <CheckedField
            label={stockText.year}
            inputMode="numeric"
            maxLength={4}
            value={draft.year}
            error={errors.year}
            onChange={(year) => set({ year })}
          />
          <CheckedField
            label={stockText.source}
            maxLength={200}
            value={draft.source}
            onChange={(source) => set({ source })}
          />
          <CheckedField
            label={stockText.asOf}
            type="date"
            value={draft.asOf}
            onChange={(asOf) => set({ asOf })}
          />
        </div>
        <div className="dialog__actions">
          <button type="button" className="button" onClick={onClose}>
            {common.cancel}
          </button>
          <button type="submit" className="button button--primary">
            {stockText.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
};
