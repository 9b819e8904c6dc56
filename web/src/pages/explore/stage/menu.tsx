import { useRef, type ReactElement } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import type { Command } from '../commands.ts';

/** All that can be done with a thing, at the place where it was asked for. */
export function StageMenu({
  at,
  name,
  commands,
  onClose,
}: {
  /** In the frame of the picture, in pixels; null while the menu is shut. */
  at: { x: number; y: number } | null;
  name: string;
  commands: readonly Command[];
  onClose: () => void;
}): ReactElement {
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span ref={anchor} className="stage-anchor" aria-hidden="true" style={{ left: at?.x ?? 0, top: at?.y ?? 0 }} />
      <Popover
        triggerRef={anchor}
        isOpen={at !== null}
        onOpenChange={(open) => !open && onClose()}
        placement="bottom start"
        className="stage-menu"
      >
        <Menu
          aria-label={`What to do with ${name}`}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- a menu that opens takes the focus, and gives it back
          autoFocus="first"
          onClose={onClose}
          disabledKeys={commands.filter(({ not }) => not !== undefined).map(({ id }) => id)}
          onAction={(id) => commands.find((command) => command.id === id)?.run()}
        >
          {commands.map(({ id, name: text, keys }) => (
            <MenuItem key={id} id={id} textValue={text} className="stage-item">
              <span>{text}</span>
              {keys[0] && (
                <kbd aria-hidden="true">{keys[0] === 'E' ? 'Shift E' : keys[0].length === 1 ? keys[0].toUpperCase() : keys[0]}</kbd>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  );
}
