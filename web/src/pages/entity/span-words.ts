/** Dates of documents, which may be spans. */
import { dateWords } from '../../words/dates.ts';

/** "July 2021 to August 2021" from 2021-07/2021-08; one date as dateWords writes it; any other text as it is. */
export const spanWords = (date: string): string =>
  /^\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})+$/.test(date) ? date.split('/').map(dateWords).join(' to ') : dateWords(date);
