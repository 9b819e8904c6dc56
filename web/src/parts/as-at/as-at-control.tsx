import './as-at.css';
import { useEffect, useId, useRef, useState, type FormEvent, type ReactElement } from 'react';
import { dateWords } from '../../words/dates.ts';
import { readDate, THE_RULES_DAY, type Moment } from './as-at.ts';

type Choice = 'then' | 'today' | 'commenced' | 'other';
const choiceOf = (moment: Moment): Choice =>
  moment.mode === 'commenced' ? 'commenced' : moment.mode === 'today' ? 'today' : moment.date === THE_RULES_DAY ? 'then' : 'other';

/**
 * As at which law the answer speaks: three standing moments, or a date the reader types. What was typed is never lost; a problem with it
 * is said beside the field. `typed` and `problem` are those of a date in the address that could not be read.
 */
export function AsAtControl({
  moment,
  lawAsRead,
  typed,
  problem,
  onChoose,
}: {
  moment: Moment;
  lawAsRead: string | undefined;
  typed: string | undefined;
  problem: string | null;
  onChoose: (moment: Moment) => void;
}): ReactElement {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [asking, setAsking] = useState(problem !== null);
  const [text, setText] = useState(problem !== null ? (typed ?? '') : moment.mode === 'date' ? dateWords(moment.date) : '');
  const [wrong, setWrong] = useState<string | null>(problem);
  const choice = asking ? 'other' : choiceOf(moment);

  useEffect(() => {
    setWrong(problem);
    setAsking(problem !== null);
    if (problem !== null) setText(typed ?? '');
    else if (choiceOf(moment) === 'other' && moment.mode === 'date') setText(dateWords(moment.date));
    // The moment is a new object at each render; its words stand for it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [problem, typed, moment.mode, moment.mode === 'date' ? moment.date : '']);

  const choose = (next: Choice): void => {
    if (next === 'other') {
      setAsking(true);
      return;
    }
    setAsking(false);
    setWrong(null);
    onChoose(next === 'then' ? { mode: 'date', date: THE_RULES_DAY } : { mode: next });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const read = readDate(text);
    if ('problem' in read) {
      setWrong(read.problem);
      field.current?.focus();
      return;
    }
    setWrong(null);
    setAsking(false);
    onChoose({ mode: 'date', date: read.date });
  };

  const options: [Choice, string, string][] = [
    ['then', dateWords(THE_RULES_DAY), 'The Rules published'],
    ['today', 'Today', lawAsRead ? `law as read: ${lawAsRead}` : 'law as last read'],
    ['commenced', 'All enacted law started', 'no date set'],
    ['other', 'Another date', moment.mode === 'date' && choiceOf(moment) === 'other' ? dateWords(moment.date) : 'choose'],
  ];
  return (
    <form className="as-at" onSubmit={submit} noValidate>
      <fieldset>
        <legend>Law as at</legend>
        <div className="seg">
          {options.map(([value, name, detail]) => (
            <label key={value}>
              <input type="radio" name={`${id}as-at`} value={value} checked={choice === value} onChange={() => choose(value)} />
              <span>{name}</span>
              <small>{detail}</small>
            </label>
          ))}
        </div>
      </fieldset>
      {choice === 'other' && (
        <div className="as-at-date">
          <div className="field">
            <label htmlFor={`${id}date`}>Date, such as 1 April 2015</label>
            <input
              id={`${id}date`}
              ref={field}
              value={text}
              onChange={(event) => setText(event.target.value)}
              autoComplete="off"
              inputMode="text"
              aria-invalid={wrong !== null}
              aria-describedby={wrong ? `${id}wrong` : undefined}
            />
          </div>
          <button type="submit" className="btn">
            Show this date
          </button>
          <p className="as-at-wrong" id={`${id}wrong`} role="alert">
            {wrong && (
              <>
                {wrong}
                {problem && <> The answer below is for today.</>}
              </>
            )}
          </p>
        </div>
      )}
    </form>
  );
}
