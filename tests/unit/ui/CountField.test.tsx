import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentProps, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { CountField } from '@/ui/CountField';

type Fields = Partial<ComponentProps<typeof CountField>>;

/** A number in a form: what is typed comes back as the value. */
const Form = ({ value: start = 0, onChange, ...fields }: Fields) => {
  const [value, setValue] = useState(start);
  return (
    <>
      <CountField
        label="Woningen"
        value={value}
        max={1000}
        onChange={(next) => {
          onChange?.(next);
          setValue(next);
        }}
        {...fields}
      />
      <button type="button">Verder</button>
      <button type="button" onClick={() => setValue(7)}>
        Elders
      </button>
    </>
  );
};

const setUp = (fields: Fields = {}) => {
  const onChange = vi.fn<(value: number) => void>();
  const user = userEvent.setup();
  render(<Form onChange={onChange} {...fields} />);
  const field = screen.getByRole('spinbutton', { name: 'Woningen' });
  return { user, field, onChange, given: () => onChange.mock.calls.map(([value]) => value) };
};

/** A number that may be unknown. */
const Year = ({ onClear }: { onClear: () => void }) => {
  const [year, setYear] = useState<number | null>(null);
  const clear = () => {
    onClear();
    setYear(null);
  };
  return <CountField label="Jaar" value={year} max={2100} onChange={setYear} onClear={clear} />;
};

describe('een getalveld', () => {
  it.each([
    ['12,5', [1, 12, 80], 'Alleen hele getallen.'],
    ['12.5', [1, 12, 80], 'Alleen hele getallen.'],
    ['-5', [], 'Een getal onder nul kan hier niet.'],
    ['1e3', [1, 80], 'Alleen hele getallen.'],
    ['2a', [2, 80], 'Alleen hele getallen.'],
    ['1 2', [1, 80], 'Alleen hele getallen.'],
    ['1.2345', [1, 80, 1234, 80], 'Alleen hele getallen.'],
    ['0.500', [0, 80], 'Alleen hele getallen.'],
  ])(
    '%s is geen aantal: het blijft staan, er telt niets van, en er staat bij waarom en wat er nog geldt',
    async (text, commits, reason) => {
      const { user, field, given } = setUp({ value: 80, max: 100_000 });
      await user.click(field);
      await user.keyboard(text);
      expect(field).toHaveValue(text);
      expect(given()).toEqual(commits);
      expect(field).toBeInvalid();
      expect(field).toHaveAccessibleDescription(`${reason} Nu geldt nog 80.`);
      expect(screen.getByRole('alert')).toHaveTextContent(reason);
      expect(field).toHaveAttribute('aria-valuenow', '80');
    },
  );

  it('verlaten met iets dat geen aantal is: het blijft staan met de reden, tot het klopt', async () => {
    const { user, field, given } = setUp({ value: 80 });
    await user.click(field);
    await user.keyboard('12,5');
    await user.tab();
    expect(field).toHaveValue('12,5');
    expect(field).toBeInvalid();
    expect(given().at(-1)).toBe(80);
    expect(screen.getByRole('alert')).toHaveTextContent('Alleen hele getallen. Nu geldt nog 80.');
    await user.click(field);
    await user.keyboard('13');
    expect(given().at(-1)).toBe(13);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('verlaten met iets dat geen aantal is, en dan opgegeven met Escape: het laatste goede getal staat er weer', async () => {
    const { user, field, given } = setUp({ value: 80 });
    await user.click(field);
    await user.keyboard('-5');
    await user.tab();
    await user.click(field);
    await user.keyboard('{Escape}');
    expect(field).toHaveValue('80');
    expect(field).toBeValid();
    expect(given()).toEqual([]);
  });

  it('wat fout bleef staan maakt plaats zodra het getal elders verandert', async () => {
    const { user, field } = setUp({ value: 80, max: 100 });
    await user.click(field);
    await user.keyboard('101');
    await user.tab();
    expect(field).toHaveValue('101');
    await user.click(screen.getByRole('button', { name: 'Elders' }));
    expect(field).toHaveValue('7');
    expect(field).toBeValid();
  });

  it('Escape brengt het laatste goede getal terug en sluit niets; een tweede Escape doet wat hij altijd doet', async () => {
    const onKeyDown = vi.fn();
    const user = userEvent.setup();
    render(
      // biome-ignore lint/a11y/noStaticElementInteractions: stands for a drawer that Escape closes
      <div onKeyDown={({ key }) => onKeyDown(key)}>
        <Form value={80} />
      </div>,
    );
    const field = screen.getByRole('spinbutton', { name: 'Woningen' });
    await user.click(field);
    await user.keyboard('-{Escape}');
    expect(field).toHaveValue('80');
    expect(field).toHaveFocus();
    expect(onKeyDown).not.toHaveBeenCalledWith('Escape');
    await user.keyboard('{Escape}');
    expect(onKeyDown).toHaveBeenCalledWith('Escape');
  });

  it('wie verder typt tot het klopt is de melding kwijt', async () => {
    const { user, field, given } = setUp({ value: 80 });
    await user.click(field);
    await user.keyboard('12,{Backspace}');
    expect(field).toHaveValue('12');
    expect(field).toBeValid();
    expect(given()).toEqual([1, 12, 80, 12]);
  });

  it('met pijltjes gaat het verder vanaf het laatste goede getal', async () => {
    const { user, field, given } = setUp({ value: 80 });
    await user.click(field);
    await user.keyboard('-5{ArrowUp}');
    expect(given()).toEqual([81]);
    expect(field).toHaveValue('81');
    await user.keyboard('{Backspace}x');
    expect(given().at(-1)).toBe(81);
  });

  it('een getal dat onbekend was is weer onbekend na iets dat geen heel getal is', async () => {
    const onClear = vi.fn();
    const user = userEvent.setup();
    render(<Year onClear={onClear} />);
    const field = screen.getByRole('spinbutton', { name: 'Jaar' });
    await user.click(field);
    await user.keyboard('20,5');
    expect(field).toHaveValue('20,5');
    expect(onClear).toHaveBeenCalledOnce();
    expect(field).toHaveAccessibleDescription('Alleen hele getallen.');
    await user.keyboard('{Escape}');
    expect(field).toHaveValue('');
  });

  it('leest duizendtallen met een punt zoals de app ze zelf schrijft', async () => {
    const { user, field, given } = setUp({ value: 80, max: 100_000 });
    await user.click(field);
    await user.keyboard('1.234');
    expect(given()).toEqual([1, 80, 1234]);
    expect(field).toBeValid();
    await user.tab();
    expect(field).toHaveValue('1234');
  });

  it('wordt overtypt: wie erin klikt hoeft niet eerst te wissen', async () => {
    const { user, field, given } = setUp({ value: 80 });
    await user.tab();
    expect(field).toHaveFocus();
    await user.keyboard('7');
    expect(field).toHaveValue('7');
    expect(given()).toEqual([7]);
  });

  it('ook in een veld waar de cursor al in stond neemt een klik het hele getal, en is het daarna te overtypen', async () => {
    const { user, field, given } = setUp({ value: 80, autoFocus: true });
    await user.pointer({ keys: '[MouseLeft]', target: field, offset: 1 });
    await user.keyboard('37');
    expect(field).toHaveValue('37');
    expect(given()).toEqual([3, 37]);
    await user.pointer({ keys: '[MouseLeft]', target: field, offset: 1 });
    await user.keyboard('5');
    expect(field).toHaveValue('5');
  });

  it('wie nog eens klikt zet de cursor neer, wie sleept kiest een deel', async () => {
    const { user, field } = setUp({ value: 80 });
    await user.pointer({ keys: '[MouseLeft]', target: field, offset: 1 });
    await user.pointer([
      { target: screen.getByText('Verder') },
      { keys: '[MouseLeft]', target: field, offset: 1 },
    ]);
    await user.keyboard('5');
    expect(field).toHaveValue('850');
    await user.pointer([
      { keys: '[MouseLeft>]', target: field, offset: 0 },
      { target: field, offset: 2 },
      { keys: '[/MouseLeft]' },
    ]);
    await user.keyboard('9');
    expect(field).toHaveValue('90');
  });

  it('blijft heel gekozen waar de browser bij het loslaten van de muis de selectie opheft', async () => {
    const { user } = setUp({ value: 9 });
    const field = screen.getByRole<HTMLInputElement>('spinbutton');
    fireEvent.mouseDown(field);
    field.focus();
    // As WebKit: what was selected while the button was down is dropped at its release, unless that is held back.
    if (fireEvent.mouseUp(field)) field.setSelectionRange(0, 0);
    fireEvent.click(field);
    await user.keyboard('5');
    expect(field).toHaveValue('5');
  });

  it('leest een geplakt getal met punt en spaties', async () => {
    const { user, field, given } = setUp({ value: 3, max: 100_000 });
    await user.click(field);
    await user.paste(' 4.170 ');
    expect(field).toHaveValue('4170');
    expect(given()).toEqual([4170]);
  });

  it.each(['12,5', '-5', '1e3', '1.23', 'twaalf'])('neemt van het geplakte %s niets over', async (text) => {
    const { user, field, given } = setUp({ value: 3 });
    await user.click(field);
    await user.paste(text);
    expect(field).toHaveValue(text);
    expect(field).toBeInvalid();
    expect(given()).toEqual([]);
  });

  it('gaat met pijltje omhoog en omlaag een verder, met Shift tien', async () => {
    const { user, field, given } = setUp({ value: 20 });
    await user.click(field);
    await user.keyboard('{ArrowUp}{ArrowDown}{ArrowDown}{Shift>}{ArrowUp}{ArrowDown}{/Shift}');
    expect(given()).toEqual([21, 20, 19, 29, 19]);
    expect(field).toHaveValue('19');
  });

  it('gaat met de pijltjes niet onder nul en niet boven het hoogste getal', async () => {
    const { user, field, given } = setUp({ value: 3, max: 15 });
    await user.click(field);
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{ArrowUp}{ArrowUp}{ArrowUp}{/Shift}');
    expect(given()).toEqual([0, 10, 15]);
  });

  it('leeggemaakt telt pas als nul als je het veld verlaat', async () => {
    const { user, field, given } = setUp({ value: 24 });
    await user.click(field);
    await user.clear(field);
    expect(given()).toEqual([]);
    await user.tab();
    expect(given()).toEqual([0]);
    expect(field).toHaveValue('0');
  });

  it('leeggemaakt is leeg, geen nul, waar een getal onbekend mag zijn', async () => {
    const onClear = vi.fn();
    const { user, field, given } = setUp({ value: 24, onClear });
    await user.click(field);
    await user.clear(field);
    expect(onClear).not.toHaveBeenCalled();
    await user.tab();
    expect(onClear).toHaveBeenCalledOnce();
    expect(given()).toEqual([]);
  });

  it('leegmaken en opnieuw typen geeft nooit een tussentijdse nul', async () => {
    const { user, field, given } = setUp({ value: 24 });
    await user.click(field);
    await user.clear(field);
    await user.keyboard('8');
    await user.tab();
    expect(given()).toEqual([8]);
  });

  it('een onbekend getal staat er leeg', () => {
    render(<CountField label="Jaar" value={null} max={2100} onChange={() => {}} />);
    expect(screen.getByRole('spinbutton', { name: 'Jaar' })).toHaveValue('');
  });

  it('een te groot getal wordt geweigerd, met de reden, en blijft zo staan; Escape brengt het oude terug', async () => {
    const { user, field, given } = setUp({ value: 24 });
    await user.click(field);
    await user.keyboard('5000');
    expect(given()).toEqual([5, 50, 500, 24]);
    expect(screen.getByRole('alert')).toHaveTextContent('Hoogstens 1.000. Nu geldt nog 24.');
    expect(field).toBeInvalid();
    await user.tab();
    expect(field).toHaveValue('5000');
    await user.tab({ shift: true });
    await user.keyboard('{Escape}');
    expect(field).toHaveValue('24');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('een getal onder het laagste telt niet mee; de reden staat erbij zodra het af is', async () => {
    const { user, field, given } = setUp({ value: 30, min: 20 });
    await user.click(field);
    await user.keyboard('5');
    expect(given()).toEqual([]);
    expect(field).toBeValid();
    await user.tab();
    expect(field).toHaveValue('5');
    expect(field).toHaveAccessibleDescription('Minstens 20. Nu geldt nog 30.');
  });

  it('leeggemaakt valt terug op het laagste als dat meer dan nul is', async () => {
    const { user, field, given } = setUp({ value: 30, min: 20 });
    await user.click(field);
    await user.clear(field);
    await user.tab();
    expect(given()).toEqual([20]);
  });

  it('Enter is verder en Shift+Enter is terug', async () => {
    const onEnter = vi.fn();
    const { user, field } = setUp({ onEnter });
    await user.click(field);
    await user.keyboard('{Enter}{Shift>}{Enter}{/Shift}');
    expect(onEnter.mock.calls).toEqual([[false], [true]]);
  });

  it('Enter verstuurt het formulier eromheen niet', async () => {
    const onSubmit = vi.fn();
    const user = userEvent.setup();
    render(
      <form onSubmit={onSubmit}>
        <Form />
      </form>,
    );
    await user.click(screen.getByRole('spinbutton', { name: 'Woningen' }));
    await user.keyboard('{Enter}');
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('alleen-lezen laat zich niet typen en niet met pijltjes veranderen, en zegt waarom', async () => {
    const { user, field, given } = setUp({ value: 48, isReadOnly: true, description: 'Twee regels' });
    await user.click(field);
    await user.keyboard('9{ArrowUp}');
    expect(given()).toEqual([]);
    expect(field).toHaveValue('48');
    expect(field).toHaveAttribute('aria-description', 'Twee regels');
  });

  it('zegt een schermlezer het getal en de grenzen', () => {
    const { field } = setUp({ value: 24, min: 10 });
    expect(field).toHaveAttribute('aria-valuenow', '24');
    expect(field).toHaveAttribute('aria-valuemin', '10');
    expect(field).toHaveAttribute('aria-valuemax', '1000');
  });

  it('begint op verzoek met de cursor erin, klaar om over te typen', async () => {
    const { user, field, given } = setUp({ value: 80, autoFocus: true });
    expect(field).toHaveFocus();
    await user.keyboard('6');
    expect(given()).toEqual([6]);
  });
});
