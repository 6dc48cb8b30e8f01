import { useDeferredValue, useMemo } from 'react';
import { byNeighbourhood, careGroupOf, careVerdictOf } from '@/domain/careScale';
import { demandMeasures, demandTypes } from '@/domain/demand/demandSeries';
import { sumOfFirm } from '@/domain/totals/totals';
import { foldText } from '@/sources/foldText';
import type { Neighbourhood } from '@/sources/interfaces/neighbourhoods';
import { setLayer, useLayers } from '@/state/layerStore';
import { useShownView } from '@/state/shownView';
import { balanceText as text } from '@/text/balance';
import { careScaleText } from '@/text/careScale';
import { demandTypeNames } from '@/text/demand';
import { optionsOf, SelectField } from '@/ui/SelectField';
import { ChartFrame } from '../ChartFrame';
import { BalanceBars } from './BalanceBars';
import { BalanceTable } from './BalanceTable';
import { balanceLayerId } from './balanceLayer';
import { balanceColours, balanceIn, hasTotals, questionOf, useBalanceChoice } from './balanceStore';

const furthest = 2040;

/** Which type, what the demand counts, up to which year, and what of it lies on the map. */
const Choices = ({ first, until }: { first: number; until: number }) => {
  const { type, measure, colour } = useBalanceChoice();
  const canBeTotal = useShownView(hasTotals);
  const isOnMap = useLayers(({ settings }) => settings.some(({ id, isOn }) => id === balanceLayerId && isOn));
  const set = useBalanceChoice.setState;
  return (
    <div className="balance__choices">
      <SelectField
        label={text.type}
        isLabelHidden
        value={type}
        options={optionsOf(demandTypes, demandTypeNames)}
        onChange={(chosen) => set({ type: chosen })}
      />
      {canBeTotal && (
        <SelectField
          label={text.measure}
          isLabelHidden
          value={measure}
          options={optionsOf(demandMeasures, text.measures)}
          onChange={(chosen) => set({ measure: chosen })}
        />
      )}
      <label className="balance__year">
        <span>{text.until}</span>
        <input
          type="range"
          min={first}
          max={furthest}
          value={until}
          aria-valuetext={String(until)}
          onChange={({ target }) => set({ until: Number(target.value) })}
        />
        <strong>{until}</strong>
      </label>
      <label className="choice">
        <input
          type="checkbox"
          checked={isOnMap}
          onChange={({ target }) => setLayer(balanceLayerId, { isOn: target.checked })}
        />
        {text.onMap}
      </label>
      {isOnMap && (
        <SelectField
          label={text.colour}
          isRow
          value={colour}
          options={optionsOf(balanceColours, text.colours)}
          onChange={(chosen) => set({ colour: chosen })}
        />
      )}
    </div>
  );
};

/** What a care team would have in a neighbourhood, beside the scale that was asked. */
const useCare = (): ((name: string) => string) => {
  const view = useDeferredValue(useShownView((shown) => shown));
  return useMemo(() => {
    const groups = new Map(
      [...byNeighbourhood(view.locations.values())].map(([name, locations]) => [
        foldText(name),
        careGroupOf(locations, view.partners),
      ]),
    );
    return (name) => {
      const group = groups.get(foldText(name));
      if (group === undefined || group.homes === 0) return text.noCare;
      return `${careScaleText.homes(group.homes)}, ${careScaleText.verdict(careVerdictOf(group), group.asked)}`;
    };
  }, [view]);
};

type BalanceFrameProps = { neighbourhoods: readonly Neighbourhood[] };

/** What stands there, what comes and what is asked, per neighbourhood and up to a year. */
export const BalanceFrame = ({ neighbourhoods }: BalanceFrameProps) => {
  const view = useDeferredValue(useShownView((shown) => shown));
  const choice = useDeferredValue(useBalanceChoice());
  const careIn = useCare();
  const { horizon } = view.header.target;
  const { type, measure, until } = questionOf(choice, view);
  const balance = useMemo(() => {
    const whole = balanceIn(view, neighbourhoods, { type, measure, until, horizon });
    const size = (row: (typeof whole.rows)[number]) => Math.max(row.asked?.high ?? 0, sumOfFirm(row.planned));
    return { ...whole, rows: [...whole.rows].sort((a, b) => size(b) - size(a)) };
  }, [view, neighbourhoods, type, measure, until, horizon]);
  const people = useMemo(
    () => new Map(neighbourhoods.map(({ name, figures }) => [name, figures.people_80_plus?.value ?? null])),
    [neighbourhoods],
  );
  const sources = [...new Set([...balance.rows, balance.whole].flatMap(({ asked }) => asked?.sources ?? []))];
  const notes = [
    text.lead,
    measure === 'totaal' ? text.legendTotal : text.legend,
    balance.whole.existing === null ? text.existingUnknown : text.existingKnown,
    balance.elsewhere === 0 ? '' : text.elsewhere(balance.elsewhere),
    sources.length === 0 ? '' : text.askedBy(sources),
    text.care,
  ].filter(Boolean);
  const now = useBalanceChoice((chosen) => chosen.until) ?? horizon;
  return (
    <div className="balance">
      <Choices first={Math.min(horizon, new Date().getFullYear())} until={now} />
      <ChartFrame
        title={text.title}
        note={text.note(type, until)}
        choices={[]}
        chart={(width) => (
          <BalanceBars
            rows={balance.rows}
            hasExisting={measure === 'totaal'}
            colour={type === 'samen' ? 'var(--accent)' : `var(--type-${type})`}
            width={width}
          />
        )}
        table={
          <BalanceTable balance={balance} peopleIn={(name) => people.get(name) ?? null} careIn={careIn} />
        }
      >
        {notes.map((note) => (
          <p key={note} className="small soft">
            {note}
          </p>
        ))}
      </ChartFrame>
    </div>
  );
};
