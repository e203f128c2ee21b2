import type { ReactNode } from 'react';

interface IconButtonProps {
  label: string;
  /** What this and the button that comes in its place have in common: the keyboard goes on to it (`holdFocus`). */
  twin?: string;
  onClick(): void;
  /** The icon. */
  children: ReactNode;
}

/** A button that shows an icon alone, and says what it does by name and on hovering. */
export function IconButton({ label, twin, onClick, children }: IconButtonProps) {
  return (
    <button type="button" className="icon" aria-label={label} title={label} data-twin={twin} onClick={onClick}>
      {children}
    </button>
  );
}
