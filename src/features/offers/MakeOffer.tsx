import { type FormEvent, useMemo, useState } from 'react';
import { usePlan } from '@/state/planStore';
import { wholePlan } from '@/state/wholePlan';
import { momentText } from '@/text/numbers';
import { makeOfferText } from '@/text/offers';
import { snapshotName } from '@/text/snapshots';
import { common } from '@/text/words';
import { Dialog } from '@/ui/Dialog';
import { SelectField } from '@/ui/SelectField';
import { neighbourhoodsOf } from './coveredIn';
import { OfferedChoice } from './OfferedChoice';
import { changedSince } from './offeredPart';
import { ProposalTable } from './ProposalTable';
import { SenderFields } from './SenderFields';
import { type OfferDraft, saveOffer } from './saveOffer';
import { TermFields } from './TermFields';
import { useBasis } from './useBasis';
import './offers.css';

const emptyDraft: OfferDraft = {
  name: '',
  role: 'corporatie',
  conditions: '',
  asks: '',
  covers: '',
  coverAreas: [],
  isComplete: false,
  validUntil: '',
};

/** "Bod maken": what a partner offers, from an own copy of the plan, as a file. */
export const MakeOffer = ({ onClose }: { onClose: () => void }) => {
  const revision = usePlan((plan) => plan.view.revision);
  const basis = useBasis();
  const [draft, setDraft] = useState(emptyDraft);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isSent, setSent] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the plan as it is now; revision tells
  const plan = useMemo(() => wholePlan(), [revision]);
  const locations = useMemo(
    () => (plan === undefined || basis.state !== 'ready' ? [] : changedSince(plan, basis.plan)),
    [plan, basis.state, basis.plan],
  );
  const change = (part: Partial<OfferDraft>) => setDraft({ ...draft, ...part });
  const ids = new Set(locations.map(({ location }) => location.id).filter((id) => !left.has(id)));
  const areas = useMemo(() => neighbourhoodsOf(plan?.locations ?? []), [plan]);
  const isNameless = draft.name.trim() === '';
  const isEmpty = ids.size === 0 && draft.covers.trim() === '' && draft.coverAreas.length === 0;
  const offered = locations.flatMap(({ location, kind }) =>
    ids.has(location.id) && kind !== 'removed' ? [location] : [],
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (isNameless || isEmpty || plan === undefined || basis.state !== 'ready') return;
    const { row, plan: before } = basis;
    const against = row === undefined || before === undefined ? undefined : { plan: before, at: row.at };
    saveOffer({ ...draft, name: draft.name.trim() }, plan, against, ids);
    onClose();
  };
  const { rows = [], row } = basis;
  return (
    <Dialog title={makeOfferText.title} closeLabel={common.close} onClose={onClose}>
      <form className="offer-form" noValidate onSubmit={send}>
        <p className="soft">{makeOfferText.help}</p>
        <SenderFields sender={draft} isMissing={isSent && isNameless} onChange={change} />
        {rows.length > 0 && (
          <SelectField
            label={makeOfferText.basis}
            value={row?.id ?? ''}
            options={[
              ...rows.map((each) => [each.id, `${snapshotName(each)} (${momentText(each.at)})`] as const),
              ['', makeOfferText.noBasis],
            ]}
            onChange={basis.choose}
          />
        )}
        {rows.length > 0 && <p className="small soft">{makeOfferText.basisHelp}</p>}
        {basis.state === 'reading' && <p role="status">{makeOfferText.reading}</p>}
        {basis.state === 'unreadable' && <p role="alert">{makeOfferText.unreadable}</p>}
        {basis.state === 'ready' && row === undefined && <p>{makeOfferText.noSnapshot}</p>}
        {basis.state === 'ready' && <OfferedChoice locations={locations} left={left} onLeft={setLeft} />}
        <TermFields draft={draft} areas={areas} onChange={change} />
        {draft.isComplete && plan !== undefined && (
          <ProposalTable locations={offered} partners={plan.partners} sender={draft} />
        )}
        <p className="small soft">{makeOfferText.leftOut}</p>
        {isSent && !isNameless && isEmpty && (
          <p className="error" role="alert">
            {makeOfferText.nothingChosen}
          </p>
        )}
        <div className="dialog__actions">
          <button type="button" className="button" onClick={onClose}>
            {common.cancel}
          </button>
          <button type="submit" className="button button--primary" disabled={basis.state !== 'ready'}>
            {makeOfferText.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
};
