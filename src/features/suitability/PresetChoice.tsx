import { useId } from 'react';
import { suitabilityPresets } from '@/domain/suitability/suitability';
import { publishedPresets } from '@/sources/facts/suitabilityPresets';
import { presetName, suitabilityText as text } from '@/text/suitability';
import { settingsOfPreset } from './settings';
import { keepSettings, useSettings } from './useSettings';

/** Settings that somebody published, each with its source; or the planner's own. */
export const PresetChoice = () => {
  const settings = useSettings();
  const name = useId();
  const published = publishedPresets.find(({ id }) => id === settings.preset);
  const choose = (chosen: (typeof suitabilityPresets)[number]) => {
    const preset = publishedPresets.find(({ id }) => id === chosen);
    if (preset === undefined) return keepSettings({ preset: chosen, name: presetName(chosen) });
    const { year: _year, ...next } = settingsOfPreset(preset, settings);
    keepSettings({ full: undefined, none: undefined, ...next });
  };
  return (
    <fieldset className="preset-choice">
      <legend>{text.preset}</legend>
      <div className="preset-choice__list">
        {suitabilityPresets.map((preset) => (
          <label key={preset} className="preset-choice__one">
            <input
              type="radio"
              name={name}
              checked={settings.preset === preset}
              onChange={() => choose(preset)}
            />
            <span>
              <strong>{presetName(preset)}</strong>
              <span className="small soft">{text.presetAbout[preset]}</span>
            </span>
          </label>
        ))}
      </div>
      {published !== undefined && (
        <p className="small soft">
          {text.source(published.source, published.asOf, published.readIn)} {published.note}
        </p>
      )}
      <p className="small soft">{text.noNorm}</p>
    </fieldset>
  );
};
