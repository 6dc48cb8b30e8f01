import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentProps, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { TextField } from '@/ui/TextField';

type Fields = Partial<ComponentProps<typeof TextField>>;

const setUp = (fields: Fields = {}) => {
  const user = userEvent.setup();
  render(<TextField label="Naam" value="Kerkweg" {...fields} />);
  return { user, field: screen.getByRole('textbox', { name: 'Naam' }) };
};

/** A name that is given when the field is left, as a name in the plan is. */
const Kept = ({ onLeave }: { onLeave: (name: string) => void }) => {
  const [name, setName] = useState('Kerkweg');
  return (
    <>
      <TextField
        label="Naam"
        value={name}
        onLeave={(next) => {
          onLeave(next);
          setName(next);
        }}
      />
      <button type="button" onClick={() => setName('Door een ander hernoemd')}>
        Ander tabblad
      </button>
    </>
  );
};

describe('een tekstveld', () => {
  it('meldt elke toets waar dat nodig is', async () => {
    const onChange = vi.fn<(value: string) => void>();
    const { user, field } = setUp({ value: '', onChange });
    await user.type(field, 'zorg');
    expect(onChange.mock.calls.map(([value]) => value)).toEqual(['z', 'zo', 'zor', 'zorg']);
  });

  it('dat met zijn dialoog opengaat, is meteen over te typen', async () => {
    const onChange = vi.fn<(value: string) => void>();
    const { user } = setUp({ value: '5', autoFocus: true, onChange });
    await user.keyboard('20');
    expect(onChange).toHaveBeenLastCalledWith('20');
  });

  it('geeft een naam pas door als je het veld verlaat', async () => {
    const onLeave = vi.fn();
    const { user, field } = setUp({ onLeave });
    await user.type(field, '-Noord');
    expect(onLeave).not.toHaveBeenCalled();
    await user.tab();
    expect(onLeave).toHaveBeenCalledExactlyOnceWith('Kerkweg-Noord');
  });

  it('geeft een naam ook door met Enter', async () => {
    const onLeave = vi.fn();
    const { user, field } = setUp({ onLeave });
    await user.type(field, '-Noord{Enter}');
    expect(onLeave).toHaveBeenCalledExactlyOnceWith('Kerkweg-Noord');
  });

  it('meldt niets als er niets veranderd is', async () => {
    const onLeave = vi.fn();
    const { user, field } = setUp({ onLeave });
    await user.type(field, 'x{Backspace}');
    await user.tab();
    expect(onLeave).not.toHaveBeenCalled();
  });

  it('Escape zet terug wat er stond, en geeft het niet door', async () => {
    const onLeave = vi.fn();
    const { user, field } = setUp({ onLeave });
    await user.type(field, '-Noord{Escape}');
    expect(field).toHaveValue('Kerkweg');
    await user.tab();
    expect(onLeave).not.toHaveBeenCalled();
  });

  it('Escape na typen sluit niet ook wat eromheen staat; zonder getypte tekst wel', async () => {
    const onEscape = vi.fn();
    const user = userEvent.setup();
    render(
      <form onKeyDown={(event) => event.key === 'Escape' && onEscape()}>
        <TextField label="Naam" value="Kerkweg" onLeave={vi.fn()} />
      </form>,
    );
    await user.type(screen.getByRole('textbox', { name: 'Naam' }), 'x{Escape}');
    expect(onEscape).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(onEscape).toHaveBeenCalledOnce();
  });

  it('houdt vast wat je typt als het plan intussen verandert', async () => {
    const onLeave = vi.fn();
    const user = userEvent.setup();
    render(<Kept onLeave={onLeave} />);
    const field = screen.getByRole('textbox', { name: 'Naam' });
    await user.type(field, ' Zuid');
    // Another tab changes the plan: no click, so that the field keeps the focus.
    screen
      .getByRole('button', { name: 'Ander tabblad' })
      .dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(field).toHaveValue('Kerkweg Zuid');
    await user.tab();
    expect(onLeave).toHaveBeenCalledExactlyOnceWith('Kerkweg Zuid');
  });

  it('neemt niet meer tekens aan dan er passen', async () => {
    const { user, field } = setUp({ value: '', maxLength: 5 });
    await user.type(field, 'Kerkweg');
    expect(field).toHaveValue('Kerkw');
  });

  it('kan meer regels hebben: Enter is dan een nieuwe regel', async () => {
    const onChange = vi.fn();
    const { user, field } = setUp({ value: '', isLong: true, onChange });
    await user.type(field, 'een{Enter}twee');
    expect(field).toHaveValue('een\ntwee');
  });

  it('heeft een naam voor schermlezers, ook als die niet te zien is', () => {
    const { field } = setUp({ isLabelHidden: true });
    expect(field).toHaveAccessibleName('Naam');
  });
});
