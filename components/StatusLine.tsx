import { useStrings } from './strings.tsx';

export interface Status {
  text: string;
  /** Offered for a minute after an insertion. */
  onUndo?: () => void;
}

/** The one line at the foot: what happened last, and how to take it back. */
export function StatusLine({ status }: { status: Status }) {
  const t = useStrings();
  return (
    <footer className="status">
      {/* Takes the keyboard when Undo beside it goes. */}
      <span role="status" tabIndex={-1}>
        {status.text}
      </span>
      {status.onUndo && (
        <button type="button" onClick={status.onUndo}>
          {t('undo')}
        </button>
      )}
    </footer>
  );
}
