import './take-away.css';
import { useEffect, useRef, type ReactElement, type RefObject } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover, Text } from 'react-aria-components';
import { announce } from '../../app/announce.tsx';
import { useAnswer } from '../../app/answer.ts';
import { FrameDocument } from '../../app/shell.query.ts';
import { dateWords, today } from '../../words/dates.ts';
import { fileName, saveFile } from '../save-file.ts';
import { addressInPicture, asForm, DATA_FORMATS, dataAddress, type DataFormat, type Takeable } from './takeable.ts';

const PICTURES = [
  { form: 'png', name: 'Picture as PNG', use: 'for a document or slides' },
  { form: 'svg', name: 'Picture as SVG', use: 'to enlarge or to edit' },
] as const;

/** Under the picture: its data, how sure The Rules is, licence and address. */
function footOf(
  {
    release,
    theRules,
  }: { release: { id: string; date: string; lawAsRead: string; licence: string }; theRules: { confirmed: number; reconstructed: number } },
  href: string,
): string[] {
  return [
    `Data of ${dateWords(release.date)}, release ${release.id}; law as read in ${release.lawAsRead}. Taken ${dateWords(today())} from Rules Explorer.`,
    `Of the ${theRules.confirmed + theRules.reconstructed} instruments of The Rules, ${theRules.confirmed} are confirmed and ${theRules.reconstructed} are our reconstruction. Whether a rule blocks or narrows a change is a judgement. This is not legal advice.`,
    `Licence: ${release.licence}`,
    addressInPicture(href),
  ];
}

/** The list of forms. Data are links to the service, so that their addresses can be copied and asked for again; pictures are made here. */
export default function TakeAwayMenu({
  button,
  open,
  onClose,
  what,
  onTrouble,
}: {
  button: RefObject<HTMLButtonElement | null>;
  open: boolean;
  onClose: () => void;
  what: Takeable;
  onTrouble: (words: string) => void;
}): ReactElement {
  const { data: frame } = useAnswer(FrameDocument, {});
  const list = useRef<HTMLDivElement>(null);
  // Opened once more with Enter, the menu takes the focus itself and not for its first line.
  useEffect(() => {
    if (!open) return;
    const timer = setTimeout(() => {
      if (!document.activeElement?.matches('[role=menuitem]')) list.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    }, 50);
    return () => clearTimeout(timer);
  }, [open]);

  const savePicture = async (form: 'png' | 'svg'): Promise<void> => {
    const { draw } = what;
    if (!draw) return;
    if (!frame) return onTrouble('The picture needs the release of the data, which has not arrived yet. Try again in a moment.');
    const { release } = frame;
    const { href } = location;
    announce('Making the picture');
    try {
      const { makePicture } = await import('../../picture/paper/index.ts');
      const picture = await makePicture(form, draw, {
        title: what.title,
        under: [`${what.moment ?? `Law as last read, in ${release.lawAsRead}`}. ${what.holds.join(' ')}`],
        foot: footOf(frame, href),
        about: { address: href, date: release.date, release: release.id, licence: release.licence },
      });
      saveFile(picture, fileName(what.name, release, form), picture.type);
      announce(`Saved the picture as ${form.toUpperCase()}`);
    } catch (error) {
      onTrouble(
        `The picture could not be made here; the data can still be taken. What the browser said: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  };

  const saveByPost = async (body: URLSearchParams, { ending, name }: DataFormat): Promise<void> => {
    announce(`${name}: the file is on its way`);
    try {
      const answer = await fetch(dataAddress({ pathname: location.pathname, search: '' }, ending), { method: 'POST', body });
      if (!answer.ok) return onTrouble((await answer.text()).trim());
      const [, named = `rules-explorer.${ending}`] = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '') ?? [];
      saveFile(await answer.blob(), named, answer.headers.get('content-type') ?? '');
    } catch {
      onTrouble('The file did not arrive. Try again in a moment.');
    }
  };
  const form = asForm(location);

  return (
    <Popover triggerRef={button} isOpen={open} onOpenChange={(next) => !next && onClose()} placement="bottom start" className="take-away">
      <Menu
        ref={list}
        aria-label="Take it away"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a menu that opens takes the focus, and gives it back
        autoFocus="first"
        onClose={onClose}
      >
        {what.draw && (
          <MenuSection>
            <Header>The picture, with legend, date and release in it</Header>
            {PICTURES.map(({ form, name, use }) => (
              <MenuItem key={form} id={form} textValue={name} className="take-away-item" onAction={() => void savePicture(form)}>
                <Text slot="label">{name}</Text>
                <Text slot="description">{use}</Text>
              </MenuItem>
            ))}
          </MenuSection>
        )}
        <MenuSection>
          <Header>{what.draw ? 'The same as data' : 'What is tied to it, as data'}, with evidence, licence and sources</Header>
          {DATA_FORMATS.map((format) => (
            <MenuItem
              key={format.ending}
              id={format.ending}
              textValue={format.name}
              className="take-away-item"
              {...(form
                ? { onAction: () => void saveByPost(form, format) }
                : {
                    href: dataAddress(location, format.ending),
                    onAction: () => announce(`${format.name}: the file is on its way`),
                  })}
            >
              <Text slot="label">{format.name}</Text>
              <Text slot="description">{format.use}</Text>
            </MenuItem>
          ))}
        </MenuSection>
      </Menu>
    </Popover>
  );
}
