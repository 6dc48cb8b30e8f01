import { useId, useState } from 'react';
import { longestReason } from '@/domain/mutedSignal';
import { signalText } from '@/text/signals';
import { common } from '@/text/words';

/** Asks why a signal may be put aside; the reason stays with the plan. */
export const MuteForm = ({
  onMute,
  onCancel,
}: {
  onMute: (reason: string) => void;
  onCancel: () => void;
}) => {
  const id = useId();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const mute = () => {
    if (reason.trim() === '') setMissing(true);
    else onMute(reason.trim());
  };
  return (
    <div className="signal__mute">
      <label htmlFor={id} className="field__label">
        {signalText.reason}
      </label>
      <input
        id={id}
        className="input"
        // biome-ignore lint/a11y/noAutofocus: it comes in the place of the button that was pressed
        autoFocus
        value={reason}
        maxLength={longestReason}
        aria-invalid={isMissing}
        aria-describedby={isMissing ? `${id}-missing` : undefined}
        onChange={(event) => {
          setReason(event.target.value);
          setMissing(false);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            mute();
          }
          if (event.key === 'Escape') {
            event.preventDefault();
            event.stopPropagation();
            onCancel();
          }
        }}
      />
      {isMissing && (
        <p className="signal__missing small" id={`${id}-missing`}>
          {signalText.reasonNeeded}
        </p>
      )}
      <div className="signal__buttons">
        <button type="button" className="button" onClick={mute}>
          {signalText.mute}
        </button>
        <button type="button" className="button button--quiet" onClick={onCancel}>
          {common.cancel}
        </button>
      </div>
    </div>
  );
};
