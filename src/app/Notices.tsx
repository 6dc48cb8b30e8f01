import { useEffect } from 'react';
import { dismiss, type Notice, useNotices } from '@/state/noticeStore';
import { common } from '@/text/words';
import { Icon } from '@/ui/Icon';

/** How long a notice stays, in ms; longer when there is something to press. */
const shortStay = 6_000;
const longStay = 12_000;

const NoticeBox = ({ notice }: { notice: Notice }) => {
  const { id, lasting, action } = notice;
  useEffect(() => {
    if (lasting) return;
    const timer = setTimeout(() => dismiss(id), action === undefined ? shortStay : longStay);
    return () => clearTimeout(timer);
  }, [id, lasting, action]);
  return (
    <li className="notice">
      <span>{notice.text}</span>
      <span className="notice__buttons">
        {action !== undefined && (
          <button
            type="button"
            className="button button--link"
            onClick={() => {
              dismiss(id);
              action.act();
            }}
          >
            {action.label}
          </button>
        )}
        <button
          type="button"
          className="button button--quiet button--icon"
          aria-label={common.close}
          onClick={() => dismiss(id)}
        >
          <Icon name="close" />
        </button>
      </span>
    </li>
  );
};

/** Short messages at the bottom of the screen, spoken to screen readers. */
export const Notices = () => {
  const notices = useNotices((state) => state.notices);
  return (
    // Also to be pressed while a dialog is open: what was done in it may be undone here.
    <ul className="notices" aria-live="polite" data-react-aria-top-layer="true">
      {notices.map((notice) => (
        <NoticeBox key={notice.id} notice={notice} />
      ))}
    </ul>
  );
};
