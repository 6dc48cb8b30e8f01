import { useState } from 'react';
import { spreadLine } from '@/domain/commands/changeLines';
import type { Location } from '@/domain/location';
import { earliestYear, latestYear } from '@/domain/numbers';
import type { ProgrammeLine } from '@/domain/programmeLine';
import { inEvenParts } from '@/domain/spread';
import { run } from '@/state/planStore';
import { lineText } from '@/text/lines';
import { numberText } from '@/text/numbers';
import { CountField } from '@/ui/CountField';

type SpreadFormProps = { location: Location; line: ProgrammeLine; kind: string; onDone: () => void };

/** How the homes fall over the years, in words; of many years the first and the last. */
const partsText = (count: number, from: number, to: number): string => {
  const parts = inEvenParts(Math.abs(count), to - from + 1)
    .map((homes, index) => ({ homes, year: from + index }))
    .filter(({ homes }) => homes > 0)
    .map(({ homes, year }) => lineText.spreadPart(numberText(homes), year));
  return parts.length <= 6 ? parts.join(', ') : [...parts.slice(0, 3), '…', parts.at(-1)].join(', ');
};

/** Spreads the homes of one line over years, as one step. */
export const SpreadForm = ({ location, line, kind, onDone }: SpreadFormProps) => {
  const [from, setFrom] = useState(line.year ?? new Date().getFullYear());
  const [to, setTo] = useState<number | null>(null);
  const isBack = to !== null && to < from;
  const canSpread = to !== null && !isBack && line.count !== 0;
  const spread = () => {
    if (!canSpread) return;
    run(() => spreadLine(location, line, from, to));
    onDone();
  };
  const name = (field: string) => `${field}: ${kind}`;
  return (
    <fieldset className="spread">
      <legend className="visually-hidden">{name(lineText.spread)}</legend>
      <div className="field">
        <span className="field__label">{lineText.spreadFrom}</span>
        <CountField
          label={name(lineText.spreadFrom)}
          value={from}
          min={earliestYear}
          max={latestYear}
          onChange={setFrom}
          onClear={() => undefined}
          onEnter={spread}
          autoFocus
        />
      </div>
      <div className="field">
        <span className="field__label">{lineText.spreadTo}</span>
        <CountField
          label={name(lineText.spreadTo)}
          value={to}
          min={earliestYear}
          start={from + 1}
          max={latestYear}
          onChange={setTo}
          onClear={() => setTo(null)}
          onEnter={spread}
        />
      </div>
      <button type="button" className="button" disabled={!canSpread} onClick={spread}>
        {lineText.doSpread}
      </button>
      <p className="small soft" aria-live="polite">
        {isBack
          ? lineText.spreadBack(from, to)
          : to === null
            ? lineText.spreadHint
            : partsText(line.count, from, to)}
      </p>
    </fieldset>
  );
};
