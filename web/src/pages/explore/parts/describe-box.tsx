import { useState, type ReactElement } from 'react';
import { CopyButton } from '../../../parts/copy-button.tsx';

/** "Describe this view": a paragraph, made when asked for, and a button that copies it. */
export function DescribeBox({ describe }: { describe: () => string }): ReactElement {
  const [open, setOpen] = useState(false);
  const text = open ? describe() : '';
  return (
    <div className="describe">
      <button type="button" className="btn" aria-expanded={open} aria-controls="description" onClick={() => setOpen(!open)}>
        Describe this view
      </button>
      <div id="description" hidden={!open}>
        {open && (
          <>
            <p className="description">{text}</p>
            <CopyButton text={text} label="Copy the paragraph" className="btn sm" />
          </>
        )}
      </div>
    </div>
  );
}
