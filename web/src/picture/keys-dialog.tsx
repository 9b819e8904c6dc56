import { useEffect, useRef, type ReactElement } from 'react';

/** Keys and what they do. */
export type Keys = readonly (readonly [keys: readonly string[], what: string])[];

export const KEYS: Keys = [
  [['Tab'], 'into the picture, and on past it'],
  [['Right'], 'along a link, away from where it begins; the hardest link first'],
  [['Left'], 'back along a link, towards where it begins'],
  [['Up', 'Down'], 'through the other links one could have taken'],
  [['Home'], 'to where it begins'],
  [['Enter'], 'open the page of the thing'],
  [['Escape'], 'leave the picture'],
  [['+', '−', '0'], 'larger, smaller, as it was'],
  [['?'], 'this list'],
];

/** Where a click chooses a thing. */
export const CHOOSE_KEY: Keys[number] = [['Space'], 'choose the thing, as a click does'];

/** The list of keys, over the page; Escape or the button closes it and gives the focus back. */
export function KeysDialog({ open, onClose, keys = KEYS }: { open: boolean; onClose: () => void; keys?: Keys }): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);
  return (
    <dialog ref={dialog} className="picture-keys" aria-labelledby="picture-keys-title" onClose={onClose}>
      <h2 id="picture-keys-title">Keys in the picture</h2>
      <dl>
        {keys.map(([names, what]) => (
          <div key={what}>
            <dt>
              {names.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p>They work only while the picture has the focus. What it holds is also in the words and in the table.</p>
      <button type="button" className="btn" onClick={onClose}>
        Close
      </button>
    </dialog>
  );
}
