/** Checks of arguments that are no page arguments. Each throws a RequestError that names the argument and says what to do. */
import { badInput, shortened } from './errors.ts';

/** Whether an argument was given a value; null is as good as none. */
export const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

/** A whole number from 1 to `most`. */
export function inRange(argument: string, value: number, most: number): number {
  if (value < 1 || value > most) throw badInput(argument, `${argument}: ${value} is out of range. Give a number from 1 to ${most}.`);
  return value;
}

/** A list of 1 to `most` values. */
export function countInRange<T>(argument: string, values: readonly T[], most: number): readonly T[] {
  if (values.length < 1) throw badInput(argument, `${argument} is empty. Give at least one.`);
  return atMost(argument, values, most);
}

/** A list of up to `most` values. */
export function atMost<T>(argument: string, values: readonly T[], most: number): readonly T[] {
  if (values.length > most)
    throw badInput(argument, `${argument} holds ${values.length} values; ${most} is the most. Ask in several queries.`);
  return values;
}

/** A text of 1 to `most` characters, without spaces at its ends. */
export function shortText(argument: string, value: string, most: number): string {
  const text = value.trim();
  if (text === '') throw badInput(argument, `${argument} is empty. Give at least one word.`);
  return notLonger(argument, text, most);
}

/** A text of up to `most` characters. */
export function notLonger(argument: string, text: string, most: number): string {
  if (text.length > most)
    throw badInput(argument, `${argument} is ${text.length} characters long ("${shortened(text)}"); ${most} is the most.`);
  return text;
}
