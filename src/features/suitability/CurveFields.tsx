import { useState } from 'react';
import { furthestDistance } from '@/domain/numbers';
import { curveOf } from '@/domain/suitability/score';
import { longestDetour } from '@/domain/suitability/suitability';
import { metresText, suitabilityText as text } from '@/text/suitability';
import { CheckedField } from '@/ui/CheckedField';
import { CountField } from '@/ui/CountField';
import { DistanceKind } from './DistanceKind';
import { useSquares } from './squaresStore';
import { setByHand, useSettings } from './useSettings';

const [width, height] = [348, 76];
const [left, right, top, bottom] = [30, 340, 10, 50];

/** How much something counts by its distance, as a line. */
const CurveLine = ({ full, none }: { full: number; none: number }) => {
  const far = Math.max(none * 1.25, full + 1);
  const xOf = (metres: number) => left + ((right - left) * metres) / far;
  const marks = full === none ? [full] : [full, none];
  return (
    <svg
      className="curve-line"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={text.curveSummary(metresText(full), metresText(none))}
      fontSize="12"
    >
      <path d={`M${left} ${top}H${xOf(full)}L${xOf(none)} ${bottom}H${left}Z`} fill="var(--paper-chosen)" />
      <path d={`M${left} ${bottom}H${right}`} stroke="var(--line-strong)" />
      <path
        d={`M${left} ${top}H${xOf(full)}L${xOf(none)} ${bottom}H${right}`}
        fill="none"
        stroke="var(--accent)"
        strokeWidth="2"
      />
      <text x="0" y={top + 4} fill="var(--ink-soft)">
        {text.fullShort}
      </text>
      <text x="0" y={bottom + 4} fill="var(--ink-soft)">
        {text.noneShort}
      </text>
      {marks.map((metres, index) => (
        <g key={metres}>
          <circle
            cx={xOf(metres)}
            cy={index === 0 ? top : bottom}
            r="4.5"
            fill="var(--paper)"
            stroke="var(--accent)"
            strokeWidth="2"
          />
          <text
            x={xOf(metres)}
            y={height - 8}
            textAnchor={index === 0 && xOf(metres) < left + 30 ? 'start' : 'middle'}
            fontWeight="600"
            fill="var(--ink)"
          >
            {metresText(metres)}
          </text>
        </g>
      ))}
    </svg>
  );
};

const readDetour = (typed: string): number | undefined => {
  const bare = typed.trim().replace(',', '.');
  const factor = /^\d(\.\d{1,2})?$/.test(bare) ? Number(bare) : Number.NaN;
  return factor >= 1 && factor <= longestDetour ? factor : undefined;
};

const Detour = () => {
  const { detour, preset } = useSettings();
  const [draft, setDraft] = useState<string>();
  const isWrong = draft !== undefined && readDetour(draft) === undefined;
  return (
    <CheckedField
      label={text.detour}
      hint={text.detourHint}
      error={isWrong ? text.badDetour : undefined}
      inputMode="decimal"
      maxLength={5}
      value={
        draft !== undefined && (isWrong || readDetour(draft) === detour) ? draft : text.weightText(detour)
      }
      onChange={(typed) => {
        setDraft(typed);
        const factor = readDetour(typed);
        if (factor !== undefined) setByHand({ detour: factor }, 'detour', preset);
      }}
    />
  );
};

/** From where nearness counts less, and from where no more; and how distance is measured. */
export const CurveFields = () => {
  const { full, none, preset } = useSettings();
  const isWalked = useSquares(({ ground }) => ground?.walked != null);
  const curve = curveOf({ full, none });
  const field = (name: 'full' | 'none', value: number | undefined) => (
    <div className="curve-fields__one">
      <span className="field__label">{text[name]}</span>
      <CountField
        label={text[name]}
        value={value ?? null}
        min={1}
        max={furthestDistance}
        onChange={(metres) => setByHand({ [name]: metres }, name, preset)}
        onClear={() => setByHand({ [name]: undefined }, name, preset)}
      />
    </div>
  );
  return (
    <fieldset className="curve-fields">
      <legend>{text.curve}</legend>
      {curve === undefined ? <p className="notice-line">{text.fillIn}</p> : <CurveLine {...curve} />}
      <div className="curve-fields__row">
        {field('full', full)}
        {field('none', none)}
      </div>
      {full !== undefined && none !== undefined && none < full && (
        <p className="small error">{text.orderWrong}</p>
      )}
      <DistanceKind />
      {!isWalked && (
        <>
          <p className="small soft">{text.straight}</p>
          <Detour />
        </>
      )}
    </fieldset>
  );
};
