import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { notify } from '@/state/noticeStore';
import { openPlanNow } from '@/state/planStore';
import { chartText } from '@/text/charts';
import { Icon } from '@/ui/Icon';
import { MenuButton } from '@/ui/MenuButton';
import { type Choice, chooseInChart } from './chooseInChart';
import { saveAsPng, saveAsSvg } from './saveChart';
import { useWidth } from './useWidth';

type ChartFrameProps = {
  title: string;
  note?: string;
  /** The drawing, as wide as there is room. */
  chart: (width: number) => ReactNode;
  table: ReactNode;
  /** What can be chosen: the parts of the drawing carry the label as `data-choice`. */
  choices: readonly Choice[];
  children?: ReactNode;
};

const save = async (box: RefObject<HTMLElement | null>, title: string, kind: 'svg' | 'png') => {
  const chart = box.current?.querySelector<SVGSVGElement>('svg.chart');
  if (!chart) return;
  const name = `${openPlanNow().view.header.name} ${title}`;
  if (kind === 'svg') saveAsSvg(chart, name);
  else if (!(await saveAsPng(chart, name))) notify(chartText.notSaved);
};

/** A drawing is one picture to a screen reader: who cannot point chooses in the table. */
const useChoices = (box: RefObject<HTMLElement | null>, choices: readonly Choice[]): void =>
  useEffect(() => {
    const element = box.current;
    const onClick = ({ target }: Event) => {
      const part = target instanceof Element ? target.closest('[data-choice]') : null;
      const choice = choices.find(({ label }) => label === part?.getAttribute('data-choice'));
      if (choice !== undefined) chooseInChart(choice);
    };
    element?.addEventListener('click', onClick);
    return () => element?.removeEventListener('click', onClick);
  }, [box, choices]);

/** One chart: its title, the same figures as a table, and a way to keep the drawing as a file. */
export const ChartFrame = ({ title, note, chart, table, choices, children }: ChartFrameProps) => {
  const [isTable, setTable] = useState(false);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  useChoices(box, choices);
  const ways = [
    [false, chartText.chart],
    [true, chartText.table],
  ] as const;
  return (
    <section className="chart-frame" aria-labelledby={id}>
      <div className="chart-frame__head">
        <h3 id={id} className="chart-frame__title">
          {title}
        </h3>
        {note !== undefined && <span className="small soft">{note}</span>}
        <fieldset className="switch">
          <legend className="visually-hidden">{chartText.view(title)}</legend>
          {ways.map(([way, name]) => (
            <button
              key={name}
              type="button"
              className="switch__way"
              aria-pressed={isTable === way}
              onClick={() => setTable(way)}
            >
              {name}
            </button>
          ))}
        </fieldset>
        {!isTable && (
          <MenuButton
            label={<Icon name="download" />}
            name={chartText.save(title)}
            className="button button--quiet button--icon"
            actions={[
              { id: 'svg', label: chartText.saveSvg, onAction: () => void save(box, title, 'svg') },
              { id: 'png', label: chartText.savePng, onAction: () => void save(box, title, 'png') },
            ]}
          />
        )}
      </div>
      <div ref={box} className="chart-frame__body">
        {isTable ? table : chart(width)}
      </div>
      {children}
    </section>
  );
};
