import { useState } from 'react';
import { homeText } from '@/text/home';
import { common } from '@/text/words';
import { Dialog } from '@/ui/Dialog';
import { TextField } from '@/ui/TextField';

type RenameDialogProps = { name: string; onRename: (name: string) => void; onClose: () => void };

export const RenameDialog = ({ name, onRename, onClose }: RenameDialogProps) => {
  const [draft, setDraft] = useState(name);
  return (
    <Dialog title={homeText.renameTitle} closeLabel={common.close} onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (draft.trim() !== '') onRename(draft.trim());
          onClose();
        }}
      >
        <TextField label={common.planName} value={draft} onChange={setDraft} maxLength={200} required />
        <div className="dialog__actions">
          <button type="button" className="button" onClick={onClose}>
            {common.cancel}
          </button>
          <button type="submit" className="button button--primary">
            {homeText.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
};
